/* SPDX-License-Identifier: Apache-2.0 */
/* News stories begin with a description ("A police captain was fired", "A 25-year-old man was arrested") and give the name
   a few sentences later.  The description and the name are one if only one person named in the story is of that age, or has been
   called by that noun or title, or if the same kind of thing is said to have happened to both ("a man was arrested", "Dale Orr
   was booked").  Later on, "the sheriff" may still come before the sheriff's name. */
#include "lang/lead_acts.h"
#include "lang/reports.h"
#include "lang/sieves.h"

enum {
    OPENING = 5, /* Sentences of a story that describe rather than name */
    NAMING = 6,  /* Sentences after a description within which the name comes */
};

/* "An unidentified officer" is nobody whom the story names. */
static bool
is_nameless(const onr_clusters *clusters, const onr_mention *phrase)
{
    const onr_table *const nameless = onr_lexicon_table(clusters->lexicon, "nameless");
    for (uint32_t t = phrase->first; t < phrase->head; t++) {
        if (onr_table_find(nameless,
                           onr_symbol_slice(clusters->reading->tokens.items[t].lower)) !=
            NULL) {
            return true;
        }
    }
    return false;
}

static bool
is_description(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_mention_traits *const traits = &clusters->traits[mention];
    return phrase->kind == ONR_MENTION_NOMINAL && traits->kind == ONR_ENTITY_PERSON &&
           traits->plural == ONR_PLURAL_NO && traits->article != ONR_ARTICLE_OTHER &&
           traits->article != ONR_ARTICLE_OWNED &&
           clusters->items[mention].parent == mention &&
           !clusters->items[mention].named && !is_nameless(clusters, phrase);
}

/* Whether a description and the first that is told of a named person are of one kind: both are accused, or both harmed. */
static bool
shares_act(const onr_clusters *clusters, uint32_t description, uint32_t name)
{
    const onr_token *const tokens = clusters->reading->tokens.items;
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const onr_slice act = onr_lead_act_of(clusters, description);
    const uint32_t from = tokens[mentions[description].head].sentence;
    const onr_cluster *const person = onr_clusters_of(clusters, name);
    if (act.len == 0 || clusters->traits[description].article == ONR_ARTICLE_DEFINITE ||
        mentions[name].first < mentions[description].first) {
        return false;
    }
    for (size_t i = 0; i < person->mentions.count; i++) {
        const uint32_t mention = person->mentions.items[i];
        const uint32_t sentence = tokens[mentions[mention].head].sentence;
        if (sentence <= from + NAMING &&
            onr_slice_equal(onr_lead_act_of(clusters, mention), act)) {
            return true;
        }
    }
    return false;
}

/* Whether what is said of a named person tells that the description means them. */
static bool
describes(const onr_clusters *clusters, uint32_t description, uint32_t name, bool opening)
{
    const onr_cluster *const person = onr_clusters_of(clusters, name);
    const onr_mention_traits *const traits = &clusters->traits[description];
    if (traits->age > 0 && person->age > 0) {
        return true;
    }
    const onr_slice family = onr_row_field(traits->row, 3);
    if (opening && traits->row != NULL &&
        !onr_slice_equal(onr_row_field(traits->row, 4), ONR_LIT("kin")) &&
        shares_act(clusters, description, name)) {
        return true;
    }
    if (traits->row == NULL || onr_slice_equal(family, ONR_LIT("adult")) ||
        onr_slice_equal(family, ONR_LIT("child"))) {
        return false;
    }
    return onr_clusters_is_called(clusters, person, traits->noun,
                                  onr_noun_family(family)) ||
           (opening && onr_clusters_is_of_family(person, onr_noun_family(family)) &&
            !onr_clusters_is_of_family(person, ONR_LIT("spokesperson")));
}

/* Whether the person says something of the one described, as spokesmen do: then the two are not one. */
static bool
tells_of(const onr_clusters *clusters, uint32_t name, uint32_t description)
{
    const onr_cluster *const person = onr_clusters_of(clusters, name);
    const onr_cluster *const described = onr_clusters_of(clusters, description);
    const onr_mention *const mentions = clusters->reading->mentions.items;
    for (size_t i = 0; i < described->mentions.count; i++) {
        const onr_mention *const mention = &mentions[described->mentions.items[i]];
        const uint32_t teller = mention->kind == ONR_MENTION_NOMINAL
                                    ? onr_reports_teller(clusters->reading, mention->head)
                                    : ONR_NONE;
        const uint32_t who =
            teller == ONR_NONE ? ONR_NONE : onr_mention_at(clusters->reading, teller);
        if (who != ONR_NONE && who < clusters->count &&
            onr_clusters_of(clusters, who) == person) {
            return true;
        }
    }
    return false;
}

/* The one named person whom the description fits, or ONR_NONE if there are none or several. */
static uint32_t
find_named(const onr_clusters *clusters, uint32_t description, bool opening)
{
    uint32_t choice = ONR_NONE;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_cluster *const person = &clusters->items[m];
        if (person->parent != m || !person->named || person->kind != ONR_ENTITY_PERSON ||
            !onr_clusters_fit(clusters, description, m) ||
            !describes(clusters, description, m, opening) ||
            tells_of(clusters, m, description)) {
            continue;
        }
        if (choice != ONR_NONE) {
            return ONR_NONE;
        }
        choice = m;
    }
    return choice;
}

void
onr_sieve_openings(onr_clusters *clusters)
{
    const onr_reading *const reading = clusters->reading;
    for (uint32_t m = 0; m < clusters->count; m++) {
        const bool opening =
            reading->tokens.items[reading->mentions.items[m].head].sentence < OPENING;
        if (is_description(clusters, m) &&
            (opening || clusters->traits[m].article == ONR_ARTICLE_DEFINITE)) {
            const uint32_t person = find_named(clusters, m, opening);
            if (person != ONR_NONE) {
                onr_clusters_join(clusters, m, person);
            }
        }
    }
}
