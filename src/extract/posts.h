/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_EXTRACT_POSTS_H
#define ONR_EXTRACT_POSTS_H

/**
   @file
   Nouns that grammar says of people: who is "the police chief", "a former officer and prosecutor", "the family's
   attorneys".

   Found are appositions on either side, predicates ("is a lawyer", "became mayor"), what follows "as" ("served as
   mayor"), a noun right before a name, and the nouns and names coordinated with these.  Not found are phrases by which the
   story only takes somebody up ("The chief said").
*/

#include "extract/story.h"
#include "lang/tree.h"

enum { ONR_POST_HOLDERS_MAX = 8 /**< People told by one noun; more are passed over */ };

/** How a noun is said of somebody, which tells whether it still holds. */
typedef enum {
    ONR_POST_NONE,
    ONR_POST_HELD,   ///< Apposition, present predicate
    ONR_POST_PAST,   ///< "Was a member", "served as mayor"
    ONR_POST_COMING, ///< "Will become mayor"
} onr_post_state;

/** The people of whom a noun is said, as mentions. */
typedef struct {
    uint32_t mentions[ONR_POST_HOLDERS_MAX];
    size_t count;
    onr_post_state state; ///< NONE if there are none
} onr_post_holders;

/** Find those of whom the noun at a token is said. */
onr_post_holders onr_post_holders_of(const onr_story *story, const onr_tree *tree,
                                     uint32_t noun);

#endif
