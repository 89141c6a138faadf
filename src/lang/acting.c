/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/acting.h"

enum { CLIMB = 24 };

typedef struct {
    const onr_clusters *clusters;
    const onr_table *acting, *nouns, *people;
    const onr_token *tokens;
} finder;

static finder
finder_of(const onr_clusters *clusters)
{
    return (finder){
        .clusters = clusters,
        .acting = onr_lexicon_table(clusters->lexicon, "acting"),
        .nouns = onr_lexicon_table(clusters->lexicon, "agency-nouns"),
        .people = onr_lexicon_table(clusters->lexicon, "person-nouns"),
        .tokens = clusters->reading->tokens.items,
    };
}

static onr_slice
lower_of(const finder *f, uint32_t token)
{
    return onr_symbol_slice(f->tokens[token].lower);
}

bool
onr_place_is_before_title(const onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const own = &clusters->reading->mentions.items[mention];
    const size_t next = (size_t)mention + 1;
    if (next >= clusters->count) {
        return false;
    }
    const uint32_t index = clusters->reading->mentions.items[next].name;
    const onr_name *const name =
        index == ONR_NONE ? NULL : &clusters->reading->names.items[index];
    return name != NULL && name->title_first < name->title_last &&
           name->title_first == own->last;
}

static uint32_t
top_of(const finder *f, uint32_t token)
{
    for (int i = 0; i < CLIMB && f->tokens[token].deprel == ONR_DEPREL_CONJ; i++) {
        token = f->tokens[token].head;
    }
    return token;
}

static bool
acts_as(const finder *f, onr_slice word, const char *kind)
{
    return onr_slice_equal(onr_row_field(onr_table_find(f->acting, word), 1),
                           onr_slice_of(kind));
}

/* Whether a place stands right before the comma before a mention. */
static bool
follows_place(const finder *f, const onr_mention *own)
{
    const size_t index = (size_t)(own - f->clusters->reading->mentions.items);
    return index > 0 && own[-1].kind == ONR_MENTION_NAME &&
           f->clusters->traits[index - 1].kind == ONR_ENTITY_PLACE &&
           own[-1].last + 1 == own->first;
}

/* "Louisville, Kentucky", "in Iowa", "Iowa Gov. Jane Roe": only where or whose something is. */
static bool
is_setting(const finder *f, const onr_mention *own)
{
    const uint32_t begin =
        f->clusters->reading->sentences.items[f->tokens[own->first].sentence].first;
    if (own->kind != ONR_MENTION_NAME) {
        return false;
    }
    if (onr_place_is_before_title(
            f->clusters, (uint32_t)(own - f->clusters->reading->mentions.items))) {
        return true;
    }
    if (own->first < begin + 1) {
        return false;
    }
    const onr_slice before = lower_of(f, own->first - 1);
    return onr_slice_equal(before, ONR_LIT("in")) ||
           (onr_slice_equal(before, ONR_LIT(",")) && follows_place(f, own));
}

/* "The city's probe" is the government's, "the city's streets" are the place's. */
static bool
is_owner_acting(const finder *f, uint32_t head)
{
    const onr_slice noun = onr_symbol_slice(f->tokens[head].lemma);
    return acts_as(f, noun, "noun") || onr_table_find(f->nouns, noun) != NULL ||
           onr_table_find(f->people, noun) != NULL;
}

bool
onr_place_is_acting(const onr_clusters *clusters, uint32_t mention)
{
    const finder own_finder = finder_of(clusters), *const f = &own_finder;
    const onr_mention *const own = &f->clusters->reading->mentions.items[mention];
    const uint32_t token = top_of(f, own->head);
    const uint32_t head = f->tokens[token].head;
    const bool noun = own->kind == ONR_MENTION_NOMINAL;
    const uint32_t marker =
        onr_tree_child(f->clusters->tree, token, ONR_DEPREL_CASE, ONR_NONE);
    if (head == ONR_NONE || is_setting(f, own)) {
        return false;
    }
    const bool verb = f->tokens[head].upos == ONR_UPOS_VERB;
    const bool acts = verb && acts_as(f, onr_symbol_slice(f->tokens[head].lemma), "verb");
    switch (onr_deprel_universal((onr_deprel)f->tokens[token].deprel)) {
    case ONR_DEPREL_NSUBJ:
        return acts || (noun && verb);
    case ONR_DEPREL_OBJ:
    case ONR_DEPREL_IOBJ:
        return noun && acts;
    case ONR_DEPREL_OBL:
    case ONR_DEPREL_NMOD:
        if (f->tokens[token].deprel == ONR_DEPREL_NMOD_POSS) {
            return noun && is_owner_acting(f, head);
        }
        return marker != ONR_NONE && acts_as(f, lower_of(f, marker), "preposition") &&
               (noun || acts);
    default:
        return false;
    }
}
