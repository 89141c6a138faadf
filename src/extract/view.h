/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_VIEW_H
#define ONR_EXTRACT_VIEW_H

/**
   @file
   What the models of events ask about drafts, each answer a small number.
*/

#include "extract/draft.h"

enum {
    ONR_VIEW_COUNTS = 4,    ///< 0, 1, 2, more
    ONR_VIEW_DISTANCES = 6, ///< Same sentence, 1, 2, up to 4, up to 8, farther
    ONR_VIEW_PLACES = 5,    ///< Sentence 0, 1, 2-4, 5-11, later
    ONR_VIEW_PARTIES = 4,   ///< Nobody, unnamed, named, agency
    ONR_VIEW_SETTINGS =
        4, ///< Plain, in a quotation, in indirect speech, in a headline or caption
};

/** The candidate that a draft was first made from. */
const onr_candidate *onr_view_first(const onr_desk *desk, const onr_draft *draft);

uint16_t onr_view_count(size_t count);
uint16_t onr_view_distance(uint32_t apart);
uint16_t onr_view_place(uint32_t sentence);

/** Who stands in a role (empty for any but "authority"): the best of ONR_VIEW_PARTIES. */
uint16_t onr_view_party(const onr_desk *desk, const onr_draft *draft, const char *role);

/** Where the first mention stands: ONR_VIEW_SETTINGS. */
uint16_t onr_view_setting(const onr_desk *desk, const onr_candidate *candidate);

/** Sentences between the nearest mentions of two drafts; `*before` is set to whether the second comes first. */
uint32_t onr_view_apart(const onr_desk *desk, const onr_draft *a, const onr_draft *b,
                        bool *before);

#endif
