/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_CASTING_H
#define ONR_EXTRACT_CASTING_H

/**
   @file
   Who plays which role in an event, the sentence's grammar and the rest of the story weighed together.

   For each role that an event of its class has, each party of the story gets the probability

       p = 1 / (1 + exp(-sum of w[role][feature]))

   of standing in it (logistic regression).  Features are what the rules found in the sentence, what kind of party it is, how
   far away it stands, whom the story has told of in which part, and who employs whom; none of them names a word of a
   story.  Implicit roles as in Gerber and Chai, "Beyond NomBank: A Study of Implicit Arguments for Nominal
   Predicates" (ACL 2010).  The weights stand in the table "casting" and are fitted by tools/fit-casting.
*/

#include "extract/draft.h"

typedef struct onr_casting onr_casting;

enum { ONR_CASTING_NAME_MAX = 96 /**< Bytes of a feature's name with its NUL */ };

/** Weights from the table "casting" of a lexicon (kept), in the arena. */
const onr_casting *onr_casting_new(onr_arena *arena, const onr_lexicon *lexicon);

/** Recast all drafts: roles that are too unlikely go, parties that are likely enough come in, marked as implied. */
void onr_casting_run(const onr_casting *casting, onr_desk *desk);

/** One party weighed for one role, as onr_casting_list() tells of it. */
typedef struct {
    size_t draft;
    onr_slot role;
    uint32_t party;
    bool found; ///< Whether the rules put it there
    const char (*features)[ONR_CASTING_NAME_MAX];
    size_t feature_count;
} onr_casting_row;

/** Call `row` for every party and role that onr_casting_run() would weigh; for fitting the weights. */
void onr_casting_list(const onr_casting *casting, const onr_desk *desk,
                      void (*row)(void *data, const onr_casting_row *row), void *data);

#endif
