/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

enum {
    SCORE_AGREE = 1 << 20,
    SCORE_ACRONYM = 1 << 19,
    SCORE_TAIL = 1 << 18,
    SCORE_HEAD = 1 << 17,
};

static bool
is_government_word(const onr_clusters *clusters, onr_slice word)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(clusters->lexicon, "agency-nouns"), word);
    return onr_slice_equal(onr_row_field(row, 1), ONR_LIT("Government"));
}

/* "Benton Township" does not stand for "Benton Township Police", nor "Florida" for "Florida Bar". */
static bool
may_stand_for_longer(const onr_clusters *clusters, const onr_agency_name *a,
                     const onr_agency_name *b)
{
    const onr_agency_name *const shorter = a->count < b->count ? a : b;
    const onr_slice last = shorter->words[shorter->count - 1];
    return !is_government_word(clusters, last) &&
           onr_table_find(onr_lexicon_table(clusters->lexicon, "states"), last) == NULL;
}

/* "Marlow Falls Police" is short for a department, not for the police's union. */
static bool
are_other_kinds(const onr_agency_name *a, const onr_agency_name *b)
{
    return a->kind.len > 0 && b->kind.len > 0 && !onr_slice_equal(a->kind, b->kind);
}

static int32_t
score(const onr_clusters *clusters, uint32_t body, uint32_t last, uint32_t mention)
{
    const onr_agency_name *const known = onr_clusters_of(clusters, body)->agency,
                                 *const now = clusters->traits[mention].agency;
    int32_t sum = 0;
    switch (onr_agency_names_compare(known, now)) {
    case ONR_AGENCIES_AGREE:
        sum = SCORE_AGREE;
        break;
    case ONR_AGENCIES_ACRONYM:
        sum = SCORE_ACRONYM;
        break;
    case ONR_AGENCIES_TAIL:
        sum = SCORE_TAIL;
        break;
    case ONR_AGENCIES_HEAD:
        sum = may_stand_for_longer(clusters, known, now) && !are_other_kinds(known, now)
                  ? SCORE_HEAD
                  : 0;
        break;
    case ONR_AGENCIES_DIFFER:
        break;
    }
    return sum == 0 ? 0 : sum - (int32_t)(mention - last);
}

void
onr_sieve_agencies(onr_clusters *clusters)
{
    onr_known known = onr_known_new(clusters);
    for (uint32_t m = 0; m < clusters->count; m++) {
        if (clusters->traits[m].agency != NULL) {
            onr_known_meet(&known, clusters, m, score);
        }
    }
}

static void
join_same_keys(onr_clusters *clusters, onr_entity_kind kind)
{
    onr_map *const first = onr_map_new(clusters->arena);
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_mention_traits *const traits = &clusters->traits[m];
        if (traits->kind != kind || traits->key.len == 0 ||
            clusters->items[m].kind != kind || clusters->items[m].parent != m) {
            continue;
        }
        void **const place = onr_map_at(first, traits->key);
        if (*place == NULL) {
            *place = &clusters->items[m];
        } else {
            const onr_cluster *const known = *place;
            onr_clusters_join(clusters, (uint32_t)(known - clusters->items), m);
        }
    }
}

void
onr_sieve_places(onr_clusters *clusters)
{
    join_same_keys(clusters, ONR_ENTITY_PLACE);
    join_same_keys(clusters, ONR_ENTITY_OTHER);
}
