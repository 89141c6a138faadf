/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

#include "lang/reports.h"

enum {
    WINDOW = 160, /* Mentions that a noun phrase looks back */
    ADULT_AGE = 18,
    COUNT_MAX = 8, /* Mentions beyond these make an organisation no likelier */
    WORD_COUNT =
        4, /* Mentions that the noun itself in a name counts for: "the department" */
    KIND_RANKS = 8, /* Classes that a noun for an organisation may list */
};

/* How well an earlier set fits a phrase; 0 is not at all. */
typedef int32_t fit_function(const onr_clusters *clusters, uint32_t candidate,
                             uint32_t mention);

static bool
is_family(const onr_mention_traits *traits, const char *family)
{
    return onr_slice_equal(onr_row_field(traits->row, 3), onr_slice_of(family));
}

/* Whether a mention of the set has the word. */
static bool
has_word(const onr_clusters *clusters, const onr_cluster *known, onr_symbol word)
{
    const onr_token *const tokens = clusters->reading->tokens.items;
    for (size_t i = 0; i < known->mentions.count; i++) {
        const onr_mention *const other =
            &clusters->reading->mentions.items[known->mentions.items[i]];
        for (uint32_t t = other->first; t < other->last; t++) {
            if (tokens[t].lower == word) {
                return true;
            }
        }
    }
    return false;
}

/* Whether the word, before a noun, leaves open whom it stands for: "former", "alleged". */
static bool
is_loose(const onr_clusters *clusters, onr_symbol word)
{
    return onr_table_find(onr_lexicon_table(clusters->lexicon, "loose-modifiers"),
                          onr_symbol_slice(word)) != NULL;
}

/* Words before the noun that narrow it, as in "the wounded officer", must have been said of the other. */
static bool
modifiers_fit(const onr_clusters *clusters, uint32_t candidate, uint32_t mention)
{
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_token *const tokens = clusters->reading->tokens.items;
    const onr_cluster *const known = onr_clusters_of(clusters, candidate);
    for (uint32_t t = phrase->first; t < phrase->head; t++) {
        if (tokens[t].head == phrase->head && tokens[t].deprel == ONR_DEPREL_AMOD &&
            !is_loose(clusters, tokens[t].lower) &&
            !has_word(clusters, known, tokens[t].lower)) {
            return false;
        }
    }
    return true;
}

/* "The teenager" may be somebody of 17, "the woman" somebody of 40; without an age, only somebody without a name. */
static bool
stage_of_life_fits(const onr_cluster *known, const onr_mention_traits *traits)
{
    const bool child = is_family(traits, "child");
    if (known->age > 0) {
        return child ? known->age <= ADULT_AGE + 1 : known->age >= ADULT_AGE - 2;
    }
    return !known->named;
}

static int32_t
fit_person(const onr_clusters *clusters, uint32_t candidate, uint32_t mention)
{
    const onr_cluster *const known = onr_clusters_of(clusters, candidate);
    const onr_mention_traits *const traits = &clusters->traits[mention];
    if (traits->noun.len == 0) {
        return traits->age > 0 && known->age == traits->age ? 3 : 0;
    }
    if (!modifiers_fit(clusters, candidate, mention)) {
        return 0;
    }
    const onr_slice family = onr_row_field(traits->row, 3);
    if (onr_clusters_is_called(clusters, known, traits->noun, onr_noun_family(family))) {
        return 3;
    }
    const bool life = is_family(traits, "child") || is_family(traits, "adult");
    if (life) {
        const bool alike = onr_clusters_is_of_family(known, ONR_LIT("child")) ||
                           onr_clusters_is_of_family(known, ONR_LIT("adult")) ||
                           known->age > 0;
        return alike && stage_of_life_fits(known, traits) ? 2 : 0;
    }
    return traits->kind == ONR_ENTITY_PERSON && onr_clusters_is_of_family(known, family)
               ? 1
               : 0;
}

/* Rank of the organisation's class among those that the noun may stand for, 1 for the last; 0 if it is none. */
static int32_t
class_rank(const onr_cluster *known, const onr_mention_traits *traits)
{
    onr_slice rest = onr_row_field(traits->row, 1), kind;
    int32_t rank = KIND_RANKS;
    if (known->label.len > 0) {
        return 0; // The government of a place is no department or office
    }
    while (known->agency != NULL && rest.len > 0 && onr_slice_split(&rest, ',', &kind)) {
        if (onr_slice_equal(kind, known->agency->kind)) {
            return rank;
        }
        rank--;
    }
    return 0;
}

/* Whether all words of a noun stand in one of the names: "state police" in "Iowa State Police". */
static bool
name_has_words(const onr_clusters *clusters, const onr_cluster *known, onr_slice noun)
{
    const onr_agency_name parts =
        onr_agency_name_parse_text(clusters->lexicon, clusters->arena, noun);
    for (size_t i = 0; i < parts.count; i++) {
        bool found = false;
        for (size_t j = 0; known->agency != NULL && j < known->agency->count; j++) {
            found = found || onr_slice_equal(known->agency->words[j], parts.words[i]);
        }
        if (!found) {
            return false;
        }
    }
    return parts.count > 0;
}

/* "Park Police" and "State Police" are not what "the police" says first. */
static bool
is_special(const onr_clusters *clusters, const onr_cluster *known)
{
    const onr_agency_name *const name = known->agency;
    if (name == NULL || name->count < 2) {
        return false;
    }
    const onr_slice last = name->words[name->count - 1];
    const onr_slice end = onr_slice_join(
        clusters->arena,
        onr_slice_join(clusters->arena, name->words[name->count - 2], ONR_LIT(" ")),
        last);
    return onr_table_find(onr_lexicon_table(clusters->lexicon, "agency-endings"), end) !=
           NULL;
}

/* What narrows the noun, as in "the state auditor's office" and "the county jail", must stand in a name of the organisation;
   whose city it is, as in "the city's police department", need not. */
static bool
is_narrowed(const onr_clusters *clusters, const onr_cluster *known, uint32_t mention)
{
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_token *const tokens = clusters->reading->tokens.items;
    const onr_slice noun = clusters->traits[mention].noun;
    uint32_t end = phrase->head;
    for (size_t i = 0; i < noun.len; i++) {
        end -= noun.ptr[i] == ' ' && end > phrase->first;
    }
    for (uint32_t t = phrase->first; t < end; t++) {
        const uint8_t upos = tokens[t].upos;
        const onr_symbol word = tokens[t].lower;
        const bool tells =
            upos == ONR_UPOS_NOUN || upos == ONR_UPOS_PROPN || upos == ONR_UPOS_ADJ;
        if (tells && !is_loose(clusters, word) && !has_word(clusters, known, word) &&
            onr_table_find(onr_lexicon_table(clusters->lexicon, "towns"),
                           onr_symbol_slice(word)) == NULL) {
            return true;
        }
    }
    return false;
}

static int32_t
fit_agency(const onr_clusters *clusters, uint32_t candidate, uint32_t mention)
{
    const onr_cluster *const known = onr_clusters_of(clusters, candidate);
    const onr_mention_traits *const traits = &clusters->traits[mention];
    const onr_slice noun = traits->noun;
    const int32_t rank = class_rank(known, traits);
    const bool told = onr_clusters_is_called(clusters, known, noun, ONR_LIT(""));
    const bool same =
        name_has_words(clusters, known, noun) && !is_special(clusters, known);
    if (onr_slice_find(noun, ONR_LIT(" "), 0) != SIZE_MAX && !same && !told) {
        return 0;
    }
    if ((rank == 0 && !same && !told) || is_narrowed(clusters, known, mention)) {
        return 0;
    }
    const int32_t fit = rank + (same ? KIND_RANKS : 0) + (told ? 2 * KIND_RANKS : 0);
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const bool worded =
        has_word(clusters, known, clusters->reading->tokens.items[phrase->head].lower);
    const size_t count = known->mentions.count + (worded ? WORD_COUNT : 0);
    return fit * COUNT_MAX + (int32_t)(count < COUNT_MAX ? count : COUNT_MAX - 1);
}

static bool
same_words(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    const onr_slice text = clusters->reading->document->text;
    return onr_slice_equal_nocase(
        onr_slice_at(text, clusters->reading->mentions.items[a].span),
        onr_slice_at(text, clusters->reading->mentions.items[b].span));
}

/* "The other officer" takes up the same words only; so does a bare plural. */
static int32_t
fit_words(const onr_clusters *clusters, uint32_t candidate, uint32_t mention)
{
    const onr_cluster *const known = onr_clusters_of(clusters, candidate);
    for (size_t i = 0; i < known->mentions.count; i++) {
        if (same_words(clusters, known->mentions.items[i], mention)) {
            return 1;
        }
    }
    return 0;
}

/* Whether the phrase stands in what somebody of the set says: nobody calls himself "the officer". */
static bool
is_teller(const onr_clusters *clusters, uint32_t candidate, uint32_t mention)
{
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const uint32_t teller = onr_reports_teller(clusters->reading, mentions[mention].head);
    const uint32_t who =
        teller == ONR_NONE ? ONR_NONE : onr_mention_at(clusters->reading, teller);
    return who != ONR_NONE && who < clusters->count &&
           onr_clusters_of(clusters, who) == onr_clusters_of(clusters, candidate);
}

/* The nearest of the best fitting sets before a phrase. */
static uint32_t
find_known(const onr_clusters *clusters, uint32_t mention, fit_function *fit)
{
    int32_t best = 0;
    uint32_t choice = ONR_NONE;
    const uint32_t end = mention > WINDOW ? mention - WINDOW : 0;
    for (uint32_t c = mention; c-- > end;) {
        if (clusters->reading->mentions.items[c].kind == ONR_MENTION_PRONOUN ||
            !onr_clusters_fit(clusters, c, mention)) {
            continue;
        }
        const int32_t value = fit(clusters, c, mention);
        if (value > best && (fit == fit_agency || !is_teller(clusters, c, mention))) {
            best = value;
            choice = c;
        }
    }
    return choice;
}

/* "Officer 1": a noun used as a name. */
static bool
is_capitalized(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_token *const noun = &clusters->reading->tokens.items[phrase->head];
    return noun->upos == ONR_UPOS_PROPN && noun->form != noun->lower &&
           phrase->first != clusters->reading->sentences.items[noun->sentence].first;
}

static fit_function *
fit_for(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention_traits *const traits = &clusters->traits[mention];
    switch (traits->article) {
    case ONR_ARTICLE_DEFINITE:
        return traits->kind == ONR_ENTITY_AGENCY ? fit_agency : fit_person;
    case ONR_ARTICLE_BARE:
        if (traits->kind == ONR_ENTITY_AGENCY) {
            const bool bare =
                onr_slice_equal(onr_row_field(traits->row, 3), ONR_LIT("bare"));
            return bare ? fit_agency : NULL;
        }
        return traits->kind == ONR_ENTITY_GROUP    ? fit_words
               : is_capitalized(clusters, mention) ? fit_person
                                                   : NULL;
    case ONR_ARTICLE_OTHER:
        return fit_words;
    case ONR_ARTICLE_OWNED:
        return traits->kind == ONR_ENTITY_AGENCY ? fit_agency : NULL;
    case ONR_ARTICLE_INDEFINITE:
        break;
    }
    return NULL;
}

void
onr_sieve_nominals(onr_clusters *clusters)
{
    const onr_table *const governments =
        onr_lexicon_table(clusters->lexicon, "governments");
    for (uint32_t m = 0; m < clusters->count; m++) {
        if (clusters->reading->mentions.items[m].kind != ONR_MENTION_NOMINAL ||
            clusters->items[m].parent != m || clusters->items[m].named ||
            onr_table_find(governments, clusters->traits[m].noun) != NULL) {
            continue;
        }
        fit_function *const fit = fit_for(clusters, m);
        const uint32_t known = fit == NULL ? ONR_NONE : find_known(clusters, m, fit);
        if (known != ONR_NONE) {
            onr_clusters_join(clusters, known, m);
        }
    }
}
