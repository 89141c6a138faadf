/* SPDX-License-Identifier: Apache-2.0 */
/* News stories begin with a description ("A police captain was fired", "A 25-year-old man was arrested") and give the name
   a few sentences later.  The description and the name are one if only one person named in the story is of that age, or has been
   called by that noun or title, or if the same kind of thing is said to have happened to both ("a man was arrested", "Dale Orr
   was booked"), or if the name comes next with an age ("Dale Orr, 24, ...").  Later on, "the sheriff" may still come before the
   sheriff's name. */
#include "lang/lead_acts.h"
#include "lang/reports.h"
#include "lang/sieves.h"

enum {
    OPENING = 5,    /* Sentences of a story that describe rather than name */
    NAMING = 6,     /* Sentences after a description within which the name comes */
    LEAD = 2,       /* The first sentences, which tell whom the story is about */
    INTRODUCED = 3, /* Sentences from a lead to a name with an age */
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

static uint32_t
sentence_of(const onr_clusters *clusters, uint32_t mention)
{
    const onr_reading *const reading = clusters->reading;
    return reading->tokens.items[reading->mentions.items[mention].head].sentence;
}

/* Whether a description and the first that is told of a named person are of one kind: both are accused, or both harmed. */
static bool
shares_act(const onr_clusters *clusters, uint32_t description, uint32_t name)
{
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const onr_cluster *const person = onr_clusters_of(clusters, name);
    const uint32_t last = sentence_of(clusters, description) + NAMING;
    if (clusters->traits[description].article == ONR_ARTICLE_DEFINITE ||
        mentions[name].first < mentions[description].first) {
        return false;
    }
    const onr_slice act = onr_lead_act_of(clusters, description);
    for (size_t i = 0; act.len > 0 && i < person->mentions.count; i++) {
        const uint32_t mention = person->mentions.items[i];
        if (sentence_of(clusters, mention) <= last &&
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

static bool
is_subject(const onr_clusters *clusters, uint32_t mention)
{
    const onr_token *const head =
        &clusters->reading->tokens.items[clusters->reading->mentions.items[mention].head];
    return onr_deprel_universal((onr_deprel)head->deprel) == ONR_DEPREL_NSUBJ;
}

/* "A man was arrested": somebody whom the lead makes its subject. */
static bool
is_lead(const onr_clusters *clusters, uint32_t description)
{
    return sentence_of(clusters, description) < LEAD &&
           is_subject(clusters, description) &&
           clusters->traits[description].article == ONR_ARTICLE_INDEFINITE;
}

/* Whether the lead describes somebody else, too, who could be the one named. */
static bool
has_rival(const onr_clusters *clusters, uint32_t description, uint32_t name)
{
    const uint32_t sentence = sentence_of(clusters, description);
    for (uint32_t m = 0; m < clusters->count && sentence_of(clusters, m) <= sentence;
         m++) {
        const onr_cluster *const other = onr_clusters_of(clusters, m);
        if (other != onr_clusters_of(clusters, description) &&
            other->kind == ONR_ENTITY_PERSON && !other->named &&
            onr_clusters_fit(clusters, m, name)) {
            return true;
        }
    }
    return false;
}

/* A name as stories bring in whom they are about: with the age, as a subject, without a title. */
static bool
is_introduced(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const m = &clusters->reading->mentions.items[mention];
    const onr_name *const name = &clusters->reading->names.items[m->name];
    return name->title_first == name->title_last && is_subject(clusters, mention) &&
           onr_clusters_of(clusters, mention)->age > 0;
}

/* "A man was killed Monday.  Dale Orr, 25, was charged": the one is not the other. */
static bool
acts_differ(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    const onr_slice x = onr_lead_act_of(clusters, a), y = onr_lead_act_of(clusters, b);
    return x.len > 0 && y.len > 0 && !onr_slice_equal(x, y);
}

/* The first person named after a lead, if they are brought in as the one whom it is about; else ONR_NONE. */
static uint32_t
find_introduced(const onr_clusters *clusters, uint32_t description)
{
    const uint32_t sentence = sentence_of(clusters, description);
    for (uint32_t m = description + 1; m < clusters->count; m++) {
        if (sentence_of(clusters, m) > sentence + INTRODUCED) {
            break;
        }
        if (clusters->reading->mentions.items[m].kind == ONR_MENTION_NAME &&
            clusters->traits[m].kind == ONR_ENTITY_PERSON) {
            return sentence_of(clusters, m) > sentence && is_introduced(clusters, m) &&
                           onr_clusters_fit(clusters, description, m) &&
                           !acts_differ(clusters, description, m) &&
                           !has_rival(clusters, description, m)
                       ? m
                       : ONR_NONE;
        }
    }
    return ONR_NONE;
}

void
onr_sieve_openings(onr_clusters *clusters)
{
    for (uint32_t m = 0; m < clusters->count; m++) {
        const bool opening = sentence_of(clusters, m) < OPENING;
        if (is_description(clusters, m) &&
            (opening || clusters->traits[m].article == ONR_ARTICLE_DEFINITE)) {
            uint32_t person = find_named(clusters, m, opening);
            if (person == ONR_NONE && is_lead(clusters, m)) {
                person = find_introduced(clusters, m);
            }
            if (person != ONR_NONE) {
                onr_clusters_join(clusters, m, person);
            }
        }
    }
}
