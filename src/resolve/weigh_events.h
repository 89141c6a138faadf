/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_WEIGH_EVENTS_H
#define ONR_RESOLVE_WEIGH_EVENTS_H

/**
   @file
   What speaks for two events of different stories being one.
*/

#include "resolve/chance.h"

/** How two dates go together. */
typedef enum {
    ONR_DATES_UNKNOWN, ///< One is missing
    ONR_DATES_DAY,     ///< The same day
    ONR_DATES_NEAR,    ///< Days that outlets may give for one event
    ONR_DATES_FIT,     ///< One may lie in the other
    ONR_DATES_DIFFER,  ///< Days that only a mistake makes those of one event
    ONR_DATES_EXCLUDE,
} onr_dates_fit;

onr_dates_fit onr_weigh_dates(onr_date a, onr_date b);

/** Whether the classes of two events can be those of one event. */
bool onr_weigh_classes_fit(const onr_tables *tables, onr_symbol a, onr_symbol b);

/**
   Whether two events name different ones as those whom they are about, so that they cannot be one: subjects of actions;
   in incidents, where outlets name now this and now that victim, people who acted, unless a victim is the same.
*/
bool onr_weigh_principals_clash(const onr_sketch_pool *pool, const onr_sketch_event *a,
                                const onr_sketch_event *b);

/**
   Whether two events may be one though their dates exclude each other, because a date may be misread: the events are what two
   stories are about, or have a named victim in common; unless nobody died, the stories are of one month and one of them looks back further,
   by more than a year than the other.
*/
bool onr_weigh_dates_may_err(const onr_sketch_pool *pool, const onr_sketch_event *a,
                             const onr_sketch_event *b);

/** Whether a role tells whom an event is about: the subject of an action, actor and target of an incident. */
bool onr_weigh_is_principal(const onr_sketch_event *event, uint8_t role);

/**
   What speaks for two events of different stories being one, as log odds.

   @param pool      With its parties and places grouped; roots of events say which of those that they concern are one.
   @param context   With people regrouped (onr_context_regroup).
   @param chance    Of that context.
   @param a,b       Of different stories and of classes that fit.
*/
double onr_weigh_events(const onr_sketch_pool *pool, const onr_context *context,
                        const onr_chance *chance, const onr_sketch_event *a,
                        const onr_sketch_event *b);

#endif
