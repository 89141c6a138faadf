/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXPORT_FTM_H
#define ONR_EXPORT_FTM_H

/**
   @file
   FollowTheMoney entities (followthemoney.tech, model 3 and 4) of facts: what ftm.c and ftm_events.c share.
*/

#include "export/entity.h"
#include "export/exchange.h"

typedef struct {
    const onr_exchange_input *input;
    const onr_facts *facts;
    onr_arena *arena; ///< Of one entity
    onr_sink *sink;
} onr_ftm;

/** IRI of the node with that id. */
onr_slice onr_ftm_iri(const onr_ftm *f, onr_slice id);

/** IRI of a party or an article by its index. */
onr_slice onr_ftm_party(const onr_ftm *f, uint32_t index);
onr_slice onr_ftm_article(const onr_ftm *f, uint32_t index);

/** "2021", "2021-09" or "2021-09-02"; empty for no date. */
onr_slice onr_ftm_date(const onr_ftm *f, onr_date date);

/** Say where an entity is from: its articles, and their addresses. */
void onr_ftm_add_sources(const onr_ftm *f, onr_entity *entity,
                         const onr_index_list *articles);

/** Put an event: itself, who had which part in it, the words that tell of it, and the case in court that it is. */
void onr_ftm_put_event(const onr_ftm *f, const onr_event *event);

/** Put a claim as a note on its event and its speaker. */
void onr_ftm_put_claim(const onr_ftm *f, const onr_claim *claim);

#endif
