/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

enum { OPENING = 5 /* Sentences of a story that describe rather than name */ };

static const onr_mention_traits *
traits_of(const onr_clusters *clusters, uint32_t mention)
{
    return &clusters->traits[mention];
}

static bool
is_person(const onr_clusters *clusters, uint32_t mention)
{
    return mention != ONR_NONE &&
           traits_of(clusters, mention)->kind == ONR_ENTITY_PERSON &&
           clusters->reading->mentions.items[mention].kind != ONR_MENTION_PRONOUN;
}

/* Coordinated people: "David and Louise Doe". */
static void
find_couples(onr_clusters *clusters)
{
    const onr_token *const tokens = clusters->reading->tokens.items;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const uint32_t head = clusters->reading->mentions.items[m].head;
        if (!is_person(clusters, m) || tokens[head].deprel == ONR_DEPREL_CONJ) {
            continue;
        }
        struct {
            uint32_t *items;
            size_t count, capacity;
        } list = {0};
        *ONR_PUSH(clusters->arena, &list) = m;
        for (size_t i = 0; i < list.count;
             i++) { // Each hangs on the first, or on the one before
            const uint32_t at = clusters->reading->mentions.items[list.items[i]].head;
            uint32_t other = ONR_NONE;
            while ((other = onr_tree_child(clusters->tree, at, ONR_DEPREL_CONJ, other)) !=
                   ONR_NONE) {
                if (is_person(clusters, clusters->mention_at[other])) {
                    *ONR_PUSH(clusters->arena, &list) = clusters->mention_at[other];
                }
            }
        }
        if (list.count > 1) {
            *ONR_PUSH(clusters->arena, &clusters->couples) =
                (onr_couple){list.items, list.count, ONR_NONE};
        }
    }
}

static bool
are_named(const onr_clusters *clusters, const onr_couple *couple)
{
    for (size_t i = 0; i < couple->count; i++) {
        if (!onr_clusters_of(clusters, couple->items[i])->named) {
            return false;
        }
    }
    return true;
}

static bool
is_of_life(onr_slice family)
{
    return onr_slice_equal(family, ONR_LIT("adult")) ||
           onr_slice_equal(family, ONR_LIT("child")) ||
           onr_slice_equal(family, ONR_LIT("parent"));
}

/* Whether each of a couple may be called by a noun: men by "men", officers by "officers", anybody by "parents". */
static bool
couple_fits(const onr_clusters *clusters, const onr_couple *couple, uint32_t mention)
{
    const onr_mention_traits *const traits = traits_of(clusters, mention);
    const onr_slice family = onr_row_field(traits->row, 3);
    const bool life = is_of_life(family);
    for (size_t i = 0; i < couple->count; i++) {
        const onr_cluster *const one = onr_clusters_of(clusters, couple->items[i]);
        const bool gender = traits->gender == ONR_GENDER_UNKNOWN ||
                            one->gender == ONR_GENDER_UNKNOWN ||
                            one->gender == traits->gender;
        const bool called =
            life || onr_clusters_is_of_family(one, onr_noun_family(family)) ||
            onr_clusters_is_called(clusters, one, traits->noun, ONR_LIT(""));
        if (!gender || !called) {
            return false;
        }
    }
    return true;
}

/* Whether a couple of whom the story has said nothing else may be those whom a noun describes: no judge is one of "two men". */
static bool
couple_is_open(const onr_clusters *clusters, const onr_couple *couple, uint32_t mention)
{
    const onr_mention_traits *const traits = traits_of(clusters, mention);
    const onr_slice family = onr_noun_family(onr_row_field(traits->row, 3));
    for (size_t i = 0; i < couple->count; i++) {
        const onr_cluster *const one = onr_clusters_of(clusters, couple->items[i]);
        bool called = one->nouns.count == 0;
        for (size_t n = 0; n < one->nouns.count; n++) {
            const onr_slice own = one->nouns.items[n].family;
            called = called || is_of_life(own) || onr_slice_equal(own, family);
        }
        if (!called ||
            (traits->gender != ONR_GENDER_UNKNOWN && one->gender != ONR_GENDER_UNKNOWN &&
             one->gender != traits->gender)) {
            return false;
        }
    }
    return true;
}

static bool
are_same(const onr_clusters *clusters, const onr_couple *a, const onr_couple *b)
{
    size_t found = 0;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t j = 0; j < b->count; j++) {
            found += onr_clusters_of(clusters, a->items[i]) ==
                     onr_clusters_of(clusters, b->items[j]);
        }
    }
    return a->count == b->count && found == a->count;
}

/* The only people in the whole story who are named together, as many as a phrase counts; null if there are others. */
static onr_couple *
only_couple(onr_clusters *clusters, uint32_t mention, size_t count)
{
    onr_couple *only = NULL;
    for (size_t i = 0; i < clusters->couples.count; i++) {
        onr_couple *const couple = &clusters->couples.items[i];
        if (couple->count != count || !are_named(clusters, couple) ||
            !couple_is_open(clusters, couple, mention)) {
            continue;
        }
        if (only != NULL && !are_same(clusters, only, couple)) {
            return NULL;
        }
        only = only == NULL ? couple : only;
    }
    return only;
}

/* "The two officers", "both parents", "the couple": how many people a phrase stands for, 0 if it does not tell. */
static size_t
told_count(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention_traits *const traits = traits_of(clusters, mention);
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_token *const tokens = clusters->reading->tokens.items;
    if (traits->row == NULL || traits->kind != ONR_ENTITY_GROUP) {
        return 0;
    }
    const bool told = traits->article == ONR_ARTICLE_DEFINITE ||
                      traits->article == ONR_ARTICLE_OWNED ||
                      onr_symbol_is(tokens[phrase->first].lower, "the") ||
                      onr_symbol_is(tokens[phrase->first].lower, "all");
    if (!told && tokens[phrase->head].sentence >= OPENING) {
        return 0;
    }
    const bool couple = onr_slice_equal(traits->noun, ONR_LIT("couple")) ||
                        onr_slice_equal(traits->noun, ONR_LIT("pair"));
    const bool both = onr_symbol_is(tokens[phrase->first].lower, "both");
    return couple || both ? 2 : traits->count;
}

static void
call_members(onr_clusters *clusters, const onr_couple *couple,
             const onr_mention_traits *traits)
{
    for (size_t i = 0; i < couple->count; i++) {
        onr_clusters_call(clusters, couple->items[i], traits->noun,
                          onr_row_field(traits->row, 3));
    }
}

/* "Two officers", not "all three officers": people of whom the story has not yet told. */
static bool
is_fresh(const onr_clusters *clusters, uint32_t mention)
{
    const uint32_t first = clusters->reading->mentions.items[mention].first;
    return traits_of(clusters, mention)->article == ONR_ARTICLE_INDEFINITE &&
           !onr_symbol_is(clusters->reading->tokens.items[first].lower, "all");
}

/* A plural that counts goes to the nearest people named together, as many as it counts. */
static void
join_counted(onr_clusters *clusters, uint32_t mention)
{
    const size_t count = told_count(clusters, mention);
    const onr_cluster *const own = onr_clusters_of(clusters, mention);
    if (count < 2 || own->members.count > 0) {
        return;
    }
    const bool fresh = is_fresh(clusters, mention);
    for (size_t i = clusters->couples.count; !fresh && i-- > 0;) {
        onr_couple *const couple = &clusters->couples.items[i];
        if (couple->items[couple->count - 1] < mention && couple->count == count &&
            are_named(clusters, couple) && couple_fits(clusters, couple, mention)) {
            onr_couple_join(clusters, couple, mention);
            call_members(clusters, couple, traits_of(clusters, mention));
            return;
        }
    }
    onr_couple *const only = only_couple(clusters, mention, count);
    if (only != NULL && (!fresh || only->group == ONR_NONE)) {
        onr_couple_join(clusters, only, mention);
    }
}

/* "The three officers — Doe, Roe and Poe — left": as many names as the phrase counts, after a dash, colon or comma. */
static void
join_announced(onr_clusters *clusters, onr_couple *couple)
{
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const onr_token *const tokens = clusters->reading->tokens.items;
    const onr_mention *const first = &mentions[couple->items[0]];
    const uint32_t before = first->first == 0 ? 0 : first->first - 1;
    if (tokens[before].upos != ONR_UPOS_PUNCT || !are_named(clusters, couple) ||
        tokens[before].sentence != tokens[first->head].sentence) {
        return;
    }
    for (uint32_t m = couple->items[0]; m-- > 0;) {
        if (tokens[mentions[m].head].sentence != tokens[first->head].sentence) {
            return;
        }
        const onr_mention_traits *const traits = traits_of(clusters, m);
        if (traits->kind == ONR_ENTITY_GROUP && traits->count == couple->count &&
            onr_clusters_of(clusters, m)->members.count == 0) {
            onr_couple_join(clusters, couple, m);
            call_members(clusters, couple, traits);
            return;
        }
    }
}

/* "The Turpins": all people of that surname. */
static void
join_surname(onr_clusters *clusters, uint32_t mention)
{
    const onr_mention_traits *const traits = traits_of(clusters, mention);
    onr_cluster *const group = onr_clusters_of(clusters, mention);
    if (traits->family.len == 0 || group->members.count > 0) {
        return;
    }
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_cluster *const person = &clusters->items[m];
        if (person->parent == m && person->kind == ONR_ENTITY_PERSON && person->named &&
            person->name.count > 1 &&
            onr_slice_equal(person->name.words[person->name.count - 1], traits->family)) {
            *ONR_PUSH(clusters->arena, &group->members) = m;
        }
    }
}

/* Groups that grammar lists call their members too: "the parents, David and Louise Doe". */
static void
call_listed(onr_clusters *clusters)
{
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_cluster *const group = &clusters->items[m];
        const onr_mention_traits *const traits = traits_of(clusters, m);
        for (size_t i = 0; i < group->members.count && traits->row != NULL; i++) {
            onr_clusters_call(clusters, group->members.items[i], traits->noun,
                              onr_row_field(traits->row, 3));
        }
    }
}

void
onr_sieve_couples(onr_clusters *clusters)
{
    find_couples(clusters);
    call_listed(clusters);
    for (size_t i = 0; i < clusters->couples.count; i++) {
        join_announced(clusters, &clusters->couples.items[i]);
    }
    for (uint32_t m = 0; m < clusters->count; m++) {
        join_counted(clusters, m);
        join_surname(clusters, m);
    }
}
