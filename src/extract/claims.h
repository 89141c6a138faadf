/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CLAIMS_H
#define ONR_EXTRACT_CLAIMS_H

/**
   @file
   Who says what: quotations word for word, and denials and allegations that the story reports of its events.
*/

#include "extract/story.h"
#include "lang/tree.h"

enum { ONR_CLAIM_WORDS_MIN = 6 /**< Shorter quotations are no claims of their own */ };

/** Add the claims of a story, in order of text.  To be called when its events are there. */
void onr_claims_extract(onr_story *story, const onr_tree *tree);

#endif
