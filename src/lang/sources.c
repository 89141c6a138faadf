/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sources.h"

enum {
    BACK_MAX = 1000, /* Tokens searched for other mentions of a document */
    COVER_MAX =
        16, /* Mentions that may begin between a token and the one that covers it */
};

onr_sources
onr_sources_of(const onr_lexicon *lexicon)
{
    return (onr_sources){onr_lexicon_table(lexicon, "documents")};
}

static const onr_row *
row_of(onr_sources sources, const onr_token *token)
{
    if (token->upos != ONR_UPOS_NOUN) {
        return NULL;
    }
    const onr_row *const row =
        onr_table_find(sources.documents, onr_symbol_slice(token->lemma));
    return row ? row : onr_table_find(sources.documents, onr_symbol_slice(token->lower));
}

bool
onr_sources_is_document(onr_sources sources, const onr_token *token)
{
    return row_of(sources, token) != NULL;
}

uint32_t
onr_mention_at(const onr_reading *reading, uint32_t token)
{
    uint32_t best = ONR_NONE, width = UINT32_MAX;
    size_t low = 0, high = reading->mentions.count;
    while (low < high) { // To the last mention that begins at or before the token
        const size_t middle = (low + high) / 2;
        if (reading->mentions.items[middle].first <= token) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    for (size_t i = low; i-- > 0 && low - i < COVER_MAX;) {
        const onr_mention *const m = reading->mentions.items + i;
        if (m->head == token) {
            return (uint32_t)i;
        }
        if (m->first <= token && token < m->last && m->last - m->first < width) {
            best = (uint32_t)i;
            width = m->last - m->first;
        }
    }
    return best;
}

uint32_t
onr_speaker_at(const onr_reading *reading, uint32_t token)
{
    const uint32_t mention =
        token == ONR_NONE ? ONR_NONE : onr_mention_at(reading, token);
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : reading->mentions.items[mention].entity;
    return entity == ONR_NONE || reading->entities.items[entity].kind == ONR_ENTITY_PLACE
               ? ONR_NONE
               : entity;
}

static bool
has_case(const onr_tree *tree, uint32_t token, const char *preposition)
{
    return onr_tree_has(tree, token, ONR_DEPREL_CASE, preposition);
}

/* Who is named at a token, or owns what is named there: "Ruiz's lawyer". */
static uint32_t
named_at(const onr_reading *reading, const onr_tree *tree, uint32_t token)
{
    const uint32_t entity = onr_speaker_at(reading, token);
    const uint32_t owner = onr_tree_child(tree, token, ONR_DEPREL_NMOD_POSS, ONR_NONE);
    if (owner == ONR_NONE ||
        (entity != ONR_NONE && reading->entities.items[entity].named)) {
        return entity;
    }
    const uint32_t other = onr_speaker_at(reading, owner);
    return other != ONR_NONE ? other : entity;
}

/* The entity of the first dependent with the relation, and, if given, the preposition. */
static uint32_t
dependent(const onr_reading *reading, const onr_tree *tree, uint32_t head,
          onr_deprel relation, const char *preposition)
{
    uint32_t child = ONR_NONE;
    while ((child = onr_tree_child(tree, head, relation, child)) != ONR_NONE) {
        if (!preposition || has_case(tree, child, preposition)) {
            const uint32_t entity = named_at(reading, tree, child);
            if (entity != ONR_NONE) {
                return entity;
            }
        }
    }
    return ONR_NONE;
}

/* "the lawsuit, filed by Ruiz": the participle behind the noun. */
static uint32_t
agent_behind(const onr_reading *reading, const onr_tree *tree, uint32_t noun)
{
    uint32_t child = ONR_NONE;
    while ((child = onr_tree_child(tree, noun, ONR_DEPREL_ACL, child)) != ONR_NONE) {
        const uint32_t agent =
            dependent(reading, tree, child, ONR_DEPREL_OBL_AGENT, NULL);
        const uint32_t other =
            agent != ONR_NONE ? agent
                              : dependent(reading, tree, child, ONR_DEPREL_OBL, "by");
        if (other != ONR_NONE) {
            return other;
        }
    }
    const uint32_t clause = onr_tree_child(tree, noun, ONR_DEPREL_ACL_RELCL, ONR_NONE);
    return clause == ONR_NONE ? ONR_NONE
                              : dependent(reading, tree, clause, ONR_DEPREL_NSUBJ, NULL);
}

/* "Ruiz filed a lawsuit", "Ruiz said in the lawsuit", "a lawsuit was filed by Ruiz" */
static uint32_t
doer_above(const onr_reading *reading, const onr_tree *tree, uint32_t noun)
{
    const onr_token *const token = reading->tokens.items + noun;
    if (token->head == ONR_NONE) {
        return ONR_NONE;
    }
    const onr_deprel relation = (onr_deprel)token->deprel;
    if (relation == ONR_DEPREL_NSUBJ_PASS) {
        return dependent(reading, tree, token->head, ONR_DEPREL_OBL_AGENT, NULL);
    }
    const bool in = relation == ONR_DEPREL_OBL && has_case(tree, noun, "in");
    if (relation != ONR_DEPREL_OBJ && !in) {
        return ONR_NONE;
    }
    return dependent(reading, tree, token->head, ONR_DEPREL_NSUBJ, NULL);
}

/* "a Justice Department review", "the State Police report" */
static uint32_t
agency_in_front(const onr_reading *reading, const onr_tree *tree, uint32_t noun)
{
    const uint32_t entity = dependent(reading, tree, noun, ONR_DEPREL_COMPOUND, NULL);
    const bool agency = entity != ONR_NONE && reading->entities.items[entity].named &&
                        reading->entities.items[entity].kind == ONR_ENTITY_AGENCY;
    return agency ? entity : ONR_NONE;
}

/* Who wrote a document, by the words that hang on its noun. */
static uint32_t
author_at(const onr_reading *reading, const onr_tree *tree, uint32_t noun)
{
    const uint32_t owner = dependent(reading, tree, noun, ONR_DEPREL_NMOD_POSS, NULL);
    if (owner != ONR_NONE) {
        return owner;
    }
    const uint32_t by = dependent(reading, tree, noun, ONR_DEPREL_NMOD, "by");
    if (by != ONR_NONE) {
        return by;
    }
    const uint32_t from = dependent(reading, tree, noun, ONR_DEPREL_NMOD, "from");
    if (from != ONR_NONE) {
        return from;
    }
    const uint32_t behind = agent_behind(reading, tree, noun);
    return behind != ONR_NONE ? behind : agency_in_front(reading, tree, noun);
}

/* Who a mention of a document tells to stand behind it. */
static uint32_t
told_at(const onr_reading *reading, const onr_tree *tree, uint32_t noun)
{
    const uint32_t author = author_at(reading, tree, noun);
    return author != ONR_NONE ? author : doer_above(reading, tree, noun);
}

static bool
same_document(onr_sources sources, const onr_token *a, const onr_token *b)
{
    const onr_row *const x = row_of(sources, a), *const y = row_of(sources, b);
    if (!x || !y) {
        return false;
    }
    const bool court = onr_slice_equal(onr_row_field(x, 1), ONR_LIT("party"));
    return x == y || (court && onr_slice_equal(onr_row_field(x, 1), onr_row_field(y, 1)));
}

/* Who is told to stand behind the same document, named so before `token` or behind it. */
static uint32_t
nearest(onr_sources sources, const onr_reading *reading, const onr_tree *tree,
        uint32_t token, int step)
{
    const onr_token *const tokens = reading->tokens.items;
    const onr_slice who = onr_row_field(row_of(sources, &tokens[token]), 1);
    const bool any = onr_slice_equal(who, ONR_LIT("any"));
    const bool party =
        onr_slice_equal(who, ONR_LIT("party")); // "two voters" may have sued
    uint32_t at = step < 0 ? token : token + 1;
    for (int n = 0; at < reading->tokens.count && n < BACK_MAX;
         ++n, at += (uint32_t)step) {
        const uint32_t entity = same_document(sources, &tokens[token], &tokens[at])
                                    ? told_at(reading, tree, at)
                                : any && row_of(sources, &tokens[at])
                                    ? author_at(reading, tree, at)
                                    : ONR_NONE;
        if (entity != ONR_NONE && (party || reading->entities.items[entity].named)) {
            return entity;
        }
    }
    return ONR_NONE;
}

uint32_t
onr_sources_speaker(onr_sources sources, const onr_reading *reading, const onr_tree *tree,
                    uint32_t token)
{
    if (!tree) {
        return ONR_NONE;
    }
    uint32_t entity = told_at(reading, tree, token);
    if (entity == ONR_NONE) {
        entity = nearest(sources, reading, tree, token, -1);
    }
    return entity == ONR_NONE ? nearest(sources, reading, tree, token, 1) : entity;
}
