/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_HEADLINE_H
#define ONR_EXTRACT_HEADLINE_H

/**
   @file
   What a headline says that the story is about.  Headlines are written without articles and auxiliaries and are not parsed;
   but the words by which rules know an event tell its class there, too.
*/

#include "extract/draft.h"

/** The classes of incidents that the headline of the story on the desk tells of, in its arena; a class may stand there twice. */
onr_slice_list onr_headline_incidents(const onr_desk *desk);

#endif
