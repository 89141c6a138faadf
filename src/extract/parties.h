/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_PARTIES_H
#define ONR_EXTRACT_PARTIES_H

/**
   @file
   People, agencies and places of a story, from the entities of its reading.

   Named people and agencies that the story speaks of become parties at once; those without a name only when somebody
   asks for them, because a fact needs them.
*/

#include "extract/story.h"

/** Make parties of all named people and of all agencies, in order of first mention. */
void onr_parties_extract(onr_story *story);

/**
   The party of an entity, made if there is none.

   @return Its index in the facts' parties; ONR_NO_FACT for an entity that is neither people nor an agency.
*/
uint32_t onr_party_of_entity(onr_story *story, uint32_t entity);

/**
   Add to `out` whoever a mention stands for: one party, or several for "they" and "Orr and Smith".

   Makes the parties that are not there yet.  Nothing is added for what is no party.

   @param mention  Index in the reading's mentions; ONR_NONE adds nothing.
   @param out      Indices in the facts' parties; one that is in the list is not added again.
*/
void onr_parties_of_mention(onr_story *story, uint32_t mention, onr_index_list *out);

/** The place of an entity of that kind, made if there is none; ONR_NO_FACT for other entities. */
uint32_t onr_place_of_entity(onr_story *story, uint32_t entity);

/** The premises of a company, school or the like, as the place at which something happened: "at the Ashby Club"; ONR_NO_FACT for
    bodies of the state and whoever else is no place. */
uint32_t onr_place_of_premises(onr_story *story, uint32_t entity);

/** The place of that label, made without evidence if there is none: the city that a story plays in. */
uint32_t onr_place_named(onr_story *story, onr_slice label);

#endif
