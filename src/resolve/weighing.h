/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_WEIGHING_H
#define ONR_RESOLVE_WEIGHING_H

/**
   @file
   What the files share that weigh two events (resolve/weigh_events.h).
*/

#include "resolve/weigh_events.h"

/** A pair that is being weighed. */
typedef struct {
    const onr_sketch_pool *pool;
    const onr_context *context;
    const onr_chance *chance;
    const onr_sketch_event *a, *b;
    double *f; ///< [ONR_EVENT_FEATURE_COUNT]
} onr_weighing;

/** Whether an event is the first incident of its class: what a story is about, if it is about an incident. */
bool onr_weigh_is_lead(const onr_sketch_event *event);

/** How many parties stand in one role of both events, of one, and of the other. */
typedef struct {
    uint32_t shared, of_a, of_b;
} onr_weigh_overlap;

/** Count the named people, or the agencies, in one role. */
onr_weigh_overlap onr_weigh_overlap_role(const onr_sketch_pool *pool,
                                         const onr_sketch_event *a,
                                         const onr_sketch_event *b, uint8_t role,
                                         bool person);

/** Whether both name somebody in a role and nobody is the same. */
bool onr_weigh_role_differs(const onr_sketch_pool *pool, const onr_sketch_event *a,
                            const onr_sketch_event *b, uint8_t role);

/** Whether both name somebody in a role that tells whom they are about, and nobody is the same. */
bool onr_weigh_principals_differ(const onr_weighing *w);

/**
   What speaks for two first incidents being one, as log odds: the stories around them are compared, since whom an incident
   is about is often not named, and two stories rarely put it in the same words.
*/
double onr_weigh_leads(const onr_weighing *w);

#endif
