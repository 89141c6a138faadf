/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_LABEL_H
#define ONR_RESOLVE_LABEL_H

/**
   @file
   What an event is called: "Termination of Calvin Orr by Miami Shores Police Department (2006)".
*/

#include "resolve/sketch.h"

enum { ONR_LABEL_NAMES_MAX = 3 /**< Participants that a label names for one role */ };

/**
   The label of an event, in the arena.

   @param pool   Borrowed, with its table `labels.lex`; labels of parties are those of their groups.
   @param event  Its class, date and roles; each party stands once in a role.
*/
onr_slice onr_label_event(onr_arena *arena, const onr_sketch_pool *pool,
                          const onr_sketch_event *event);

/**
   Add what an event has to the one that stands for its group: the date, if that has none, and every party of every role once.

   @param to  Its roles must have room.
*/
void onr_label_join(const onr_sketch_pool *pool, const onr_sketch_event *event,
                    onr_sketch_event *to);

#endif
