/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_WHEREABOUTS_H
#define ONR_EXTRACT_WHEREABOUTS_H

/**
   @file
   Where a story plays: the city, county and state that its offices and bodies belong to when it does not say so.
*/

#include "lang/reading.h"
#include "lexicon/lexicon.h"

typedef struct {
    onr_slice city;   ///< "Ashby"; empty if the story does not tell
    onr_slice county; ///< "Tarrant", without "County"
    onr_slice state;  ///< "Iowa", in full
    onr_slice
        town; ///< Of a township, borough, town or village: its name without that word
    onr_slice town_type; ///< "township", "borough", "town", "village"; empty without
} onr_whereabouts;

/** Read them off the names of a story's places and bodies and its dateline; strings point into the document or the lexicon. */
onr_whereabouts onr_whereabouts_of(const onr_lexicon *lexicon, onr_arena *arena,
                                   const onr_reading *reading);

/** Whether the sentence of a token has a word of table `past-service`: a body in it may be where somebody served before. */
bool onr_past_service_is_told(const onr_lexicon *lexicon, const onr_reading *reading,
                              uint32_t token);

/** What kind of place a name is: "city", "state", "county", "country", "region", "township", ...; empty if not known. */
onr_slice onr_place_kind(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name);

/** How closely a name tells where something was, by the table "kinds-of-place": more of a street than of a state. */
int onr_place_fineness(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name);

/** The state's row in table `states` that a name or an abbreviation stands for, or null. */
const onr_row *onr_state_row(const onr_lexicon *lexicon, onr_arena *arena,
                             onr_slice name);

/** "Ashby" of "City of Ashby" and "Iowa" of "State of Iowa"; other names as they are, "Co." in full. */
onr_slice onr_place_bare(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name);

#endif
