/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CASTING_H
#define ONR_EXTRACT_CASTING_H

/**
   @file
   Who plays which role in an event, the sentence's grammar and the rest of the story weighed together.

   For each role that an event of its class has, each party of the story gets a probability of standing in it by a linear
   model (extract/linear.h).  Features are what the rules found in the sentence, what kind of party it is, how
   far away it stands, whom the story has told of in which part, and who employs whom; none of them names a word of a
   story.  Implicit roles as in Gerber and Chai, "Beyond NomBank: A Study of Implicit Arguments for Nominal
   Predicates" (ACL 2010).  The weights stand in the table "casting" and are fitted by tools/fit-events.
*/

#include "extract/case.h"

typedef struct onr_casting onr_casting;

/** Weights from the table "casting" of a lexicon (kept), in the arena. */
const onr_casting *onr_casting_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Recast all drafts: roles that are too unlikely go, parties that are likely enough come in, marked as implied. */
void onr_casting_run(const onr_casting *casting, onr_desk *desk);

/** Call `sink` for every party and role that onr_casting_run() would weigh; `other` of a case is the party. */
void onr_casting_list(const onr_casting *casting, const onr_desk *desk,
                      onr_case_sink sink, void *data);

#endif
