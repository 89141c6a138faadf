/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

enum {
    SCORE_AGREE =
        1 << 20, /* A full name that fits outweighs any number of mentions between */
    SCORE_SURNAME = 1 << 19,
    SCORE_GIVEN = 1 << 18,
    SCORE_SHORT = 1 << 13, /* A surname alone goes on meaning whom it has meant */
    SCORE_TITLE =
        1 << 12, /* "Officer Brown" is the Brown who is an officer, however far */
};

/* "Michael Brown" first and "Michael Brown Sr." later are son and father; the other way round the second is short for
   the first. */
static bool
adds_senior(const onr_person_name *earlier, const onr_person_name *later)
{
    return earlier->suffix.len == 0 && earlier->count > 1 &&
           onr_slice_equal(later->suffix, ONR_LIT("sr"));
}

static bool
share_title(const onr_clusters *clusters, const onr_cluster *a, const onr_cluster *b)
{
    for (size_t i = 0; i < a->nouns.count; i++) {
        if (onr_clusters_is_called(clusters, b, a->nouns.items[i].noun,
                                   a->nouns.items[i].family)) {
            return true;
        }
    }
    return false;
}

/* Whether somebody has been called by surname alone already. */
static bool
has_short_form(const onr_clusters *clusters, const onr_cluster *person)
{
    const onr_slice surname = person->name.words[person->name.count - 1];
    for (size_t i = 0; i < person->mentions.count; i++) {
        const onr_person_name *const name =
            &clusters->traits[person->mentions.items[i]].name;
        if (name->count == 1 && onr_slice_equal(name->words[0], surname)) {
            return true;
        }
    }
    return false;
}

static int32_t
score(const onr_clusters *clusters, uint32_t person, uint32_t last, uint32_t mention)
{
    const onr_cluster *const known = onr_clusters_of(clusters, person),
                             *const now = &clusters->items[mention];
    if (known->gender != now->gender && known->gender != ONR_GENDER_UNKNOWN &&
        now->gender != ONR_GENDER_UNKNOWN) {
        return 0;
    }
    if ((known->age > 0 && now->age > 0 && known->age != now->age) ||
        adds_senior(&known->name, &now->name)) {
        return 0;
    }
    static const int32_t base[] = {
        [ONR_NAMES_DIFFER] = 0,
        [ONR_NAMES_GIVEN] = SCORE_GIVEN,
        [ONR_NAMES_SURNAME] = SCORE_SURNAME,
        [ONR_NAMES_AGREE] = SCORE_AGREE,
    };
    int32_t sum =
        base[onr_person_names_compare(clusters->lexicon, &known->name, &now->name)];
    if (sum == 0 && onr_person_names_misspelt(&known->name, &now->name)) {
        sum = SCORE_GIVEN;
    }
    if (sum == 0) {
        return 0;
    }
    const uint32_t distance = mention - last;
    sum += share_title(clusters, known, now) ? SCORE_TITLE : 0;
    sum += now->name.count == 1 && has_short_form(clusters, known) ? SCORE_SHORT : 0;
    return sum - (int32_t)(distance < SCORE_TITLE ? distance : SCORE_TITLE - 1);
}

/* "Walter and Ann Dunn": the surname stands once, after the second given name. */
static void
complete_couple(onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const now = &clusters->reading->mentions.items[mention];
    onr_cluster *const first = &clusters->items[mention];
    if (first->name.count != 1 || mention + 1 >= clusters->count) {
        return;
    }
    const onr_mention *const next = now + 1;
    const onr_cluster *const second = &clusters->items[mention + 1];
    const onr_token *const between = &clusters->reading->tokens.items[now->last];
    const onr_row *const given = onr_table_find(
        onr_lexicon_table(clusters->lexicon, "given-names"), first->name.words[0]);
    if (given == NULL || next->kind != ONR_MENTION_NAME || second->name.count < 2 ||
        next->first != now->last + 1 || !onr_symbol_is(between->lower, "and")) {
        return;
    }
    first->name.words[first->name.count++] = second->name.words[second->name.count - 1];
    const onr_slice text = clusters->reading->document->text;
    const uint32_t surname = clusters->reading->tokens.items[next->last - 1].span.begin;
    first->label = onr_slice_join(
        clusters->arena,
        onr_slice_join(clusters->arena, onr_slice_at(text, now->span), ONR_LIT(" ")),
        onr_slice_part(text, surname, next->span.end));
}

/* Who is known by one word only may go by a given name. */
static void
guess_gender(const onr_clusters *clusters, uint32_t person)
{
    onr_cluster *const cluster = onr_clusters_of(clusters, person);
    if (cluster->name.count == 1 && cluster->gender == ONR_GENDER_UNKNOWN) {
        const onr_row *const row = onr_table_find(
            onr_lexicon_table(clusters->lexicon, "given-names"), cluster->name.words[0]);
        cluster->gender = onr_gender_of_letter(onr_row_field(row, 1));
    }
}

void
onr_sieve_people(onr_clusters *clusters)
{
    onr_known known = onr_known_new(clusters);
    for (uint32_t m = 0; m < clusters->count; m++) {
        if (clusters->items[m].kind == ONR_ENTITY_PERSON && clusters->items[m].named) {
            complete_couple(clusters, m);
            onr_known_meet(&known, clusters, m, score);
        }
    }
    for (size_t i = 0; i < known.count; i++) {
        guess_gender(clusters, known.items[i]);
    }
}
