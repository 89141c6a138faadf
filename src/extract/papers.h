/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_PAPERS_H
#define ONR_EXTRACT_PAPERS_H

/**
   @file
   Who speaks through a document of which no words tell who wrote it, by the events of the story: "the complaint said" speaks
   for who complained, "the review found" for who reviewed.
*/

#include "extract/claim_desk.h"

/**
   Who brought or ordered the event that a document belongs to, by the table "documents".

   Of several such events the one that the noun itself tells of, else the last one told before it, else the first.

   @param noun  Token; ONR_NONE, or a noun of no document, gives nobody.
   @return Index in parties, or ONR_NO_FACT.
*/
uint32_t onr_paper_speaker(const onr_claim_desk *f, uint32_t noun);

#endif
