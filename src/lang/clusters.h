/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_LANG_CLUSTERS_H
#define ONR_LANG_CLUSTERS_H

/**
   @file
   Sets of mentions that stand for the same entity, growing as the sieves of the reference stage join them.

   Each set is led by its first mention and knows what all its mentions together say: kind, gender, number, age, the
   fullest name, the nouns and titles by which it has been called.
*/

#include "lang/mentions.h"

/** A noun or title by which an entity has been called. */
typedef struct {
    onr_slice noun;   ///< "officer", "police chief"
    onr_slice family; ///< Of person-nouns; empty if none
} onr_role_noun;

typedef struct {
    uint32_t parent; ///< Towards the leader, which is its own parent
    onr_entity_kind kind;
    onr_gender gender;
    onr_plurality plural;
    bool named;
    uint32_t age;
    onr_person_name name;          ///< Of people; empty if none
    const onr_agency_name *agency; ///< Longest name of an organisation; null if none
    onr_slice key;                 ///< Longest key of an organisation or place
    uint32_t best; ///< Mention of the fullest name or the most telling noun phrase
    onr_slice
        label; ///< In place of that mention's text where the stage has made one; else empty
    struct {
        onr_role_noun *items;
        size_t count, capacity;
    } nouns;
    struct {
        uint32_t *items;
        size_t count, capacity;
    } mentions; ///< In no order
    struct {
        uint32_t *items;
        size_t count, capacity;
    } members; ///< Leaders of the sets that make up a group
} onr_cluster;

/** People told together: "Pate and Barreira". */
typedef struct {
    uint32_t *items; ///< [count] Their mentions, at least two
    size_t count;
    uint32_t
        group; ///< Mention that stands for them all, or ONR_NONE if none has been found
} onr_couple;

/** What the sieves work on. */
typedef struct {
    onr_arena *arena;
    const onr_lexicon *lexicon;
    const onr_tree *tree; ///< Null where there are no trees
    onr_reading *reading;
    const onr_mention_traits *traits; ///< [mentions]
    const onr_table *rank_modifiers;
    onr_cluster *items; ///< [mentions]
    size_t count;
    uint32_t *mention_at; ///< [tokens] Mention that the token heads, or ONR_NONE
    struct {
        onr_couple *items;
        size_t count, capacity;
    } couples; ///< In order of text
} onr_clusters;

/** A set for each mention of the reading. */
void onr_clusters_init(onr_clusters *out, onr_arena *arena, const onr_lexicon *lexicon,
                       const onr_tree *tree, onr_reading *reading,
                       const onr_mention_traits *traits);

/** The leader of a mention's set. */
uint32_t onr_clusters_leader(const onr_clusters *clusters, uint32_t mention);

/** The set of a mention. */
onr_cluster *onr_clusters_of(const onr_clusters *clusters, uint32_t mention);

/** Whether two sets may be one by kind, number, gender, age and name. */
bool onr_clusters_fit(const onr_clusters *clusters, uint32_t a, uint32_t b);

/** Make the sets of two mentions one, whether or not they fit. */
void onr_clusters_join(onr_clusters *clusters, uint32_t a, uint32_t b);

/** Sets met so far by a sieve that goes through the mentions once. */
typedef struct {
    uint32_t *items; ///< [count] A mention of each
    uint32_t *last;  ///< [count] Latest mention of each
    size_t count;
} onr_known;

/** None yet, with room for all mentions. */
onr_known onr_known_new(const onr_clusters *clusters);

/** How well a mention goes with a known set; 0 and less means not at all. */
typedef int32_t (*onr_known_score)(const onr_clusters *clusters, uint32_t known,
                                   uint32_t last, uint32_t mention);

/** Join a mention with the known set that it goes with best, or make it known as another one. */
void onr_known_meet(onr_known *known, onr_clusters *clusters, uint32_t mention,
                    onr_known_score score);

/** Add a noun to what a set is called; a copy of one that is there is left out. */
void onr_clusters_call(onr_clusters *clusters, uint32_t mention, onr_slice noun,
                       onr_slice family);

/**
   Whether a set has been called by the noun, or one of the two ends in the other ("police chief", "chief") and their
   families, if both have one, are the same.
*/
bool onr_clusters_is_called(const onr_clusters *clusters, const onr_cluster *cluster,
                            onr_slice noun, onr_slice family);

/** The family that a field of person-nouns names; empty for none. */
onr_slice onr_noun_family(onr_slice field);

/** Whether a set has been called by a noun of the family. */
bool onr_clusters_is_of_family(const onr_cluster *cluster, onr_slice family);

/** Let a mention stand for a couple, or join the one that does. */
void onr_couple_join(onr_clusters *clusters, onr_couple *couple, uint32_t mention);

#endif
