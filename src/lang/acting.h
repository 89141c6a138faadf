/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_ACTING_H
#define ONR_LANG_ACTING_H

/**
   @file
   Whether a place is spoken of as somebody: "Ashby sued", "a suit against the city", "the city's probe".
*/

#include "lang/clusters.h"

/** Whether a mention of a place, by name or by a noun for places, acts, is acted upon or owns what a government has. */
bool onr_place_is_acting(const onr_clusters *clusters, uint32_t mention);

/** Whether a place stands before the title of the name behind it: "Ashby Mayor Jane Roe". */
bool onr_place_is_before_title(const onr_clusters *clusters, uint32_t mention);

#endif
