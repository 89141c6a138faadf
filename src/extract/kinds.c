/* SPDX-License-Identifier: Apache-2.0 */
/* What kind of thing a phrase is: by its mention where it has one, else by its words. */
#include "extract/grammar.h"

static const onr_token *
at(const onr_grammar *grammar, uint32_t token)
{
    return &grammar->reading->tokens.items[token];
}

static void
fill(uint32_t *array, uint32_t first, uint32_t last, uint32_t value)
{
    for (uint32_t i = first; i < last; ++i) {
        if (array[i] == ONR_NONE) {
            array[i] = value;
        }
    }
}

static uint32_t *
new_table(onr_arena *arena, size_t count)
{
    uint32_t *const table = onr_arena_array(arena, count, sizeof(*table));
    for (size_t i = 0; i < count; ++i) {
        table[i] = ONR_NONE;
    }
    return table;
}

/* The words [first, last) with single spaces, the last one as its lemma if `lemma`. */
static onr_slice
phrase(const onr_grammar *grammar, uint32_t first, uint32_t last, bool lemma,
       char *buffer, size_t size)
{
    size_t length = 0;
    for (uint32_t i = first; i < last; ++i) {
        const onr_token *const token = at(grammar, i);
        const onr_slice word = onr_symbol_slice(
            lemma && i + 1 == last && token->lemma ? token->lemma : token->lower);
        if (length + word.len + 1 > size) {
            return (onr_slice){buffer, 0};
        }
        if (length) {
            buffer[length++] = ' ';
        }
        memcpy(buffer + length, word.ptr, word.len);
        length += word.len;
    }
    return (onr_slice){buffer, length};
}

static bool
phrase_in_set(const onr_grammar *grammar, uint32_t first, uint32_t last,
              const onr_word_set *set)
{
    char buffer[160];
    return onr_word_set_has(
               set, phrase(grammar, first, last, false, buffer, sizeof(buffer))) ||
           onr_word_set_has(set,
                            phrase(grammar, first, last, true, buffer, sizeof(buffer)));
}

bool
onr_grammar_in_set(const onr_grammar *grammar, uint32_t token, const onr_word_set *set)
{
    const uint32_t first =
        grammar->reading->sentences.items[at(grammar, token)->sentence].first;
    for (uint32_t n = 1; n <= ONR_PHRASE_MAX && first + n <= token + 1; ++n) {
        if (phrase_in_set(grammar, token + 1 - n, token + 1, set)) {
            return true;
        }
    }
    return false;
}

static bool
any_in_set(const onr_grammar *grammar, uint32_t first, uint32_t last,
           const onr_word_set *set)
{
    for (uint32_t i = first; i < last; ++i) {
        if (onr_grammar_in_set(grammar, i, set)) {
            return true;
        }
    }
    return false;
}

/* A name is in a set if a word of it or of its title is: "Judge Ruiz", "Marlow Falls Police Department". */
static bool
mention_in_set(const onr_grammar *grammar, uint32_t mention, const onr_word_set *set)
{
    const onr_mention *const m = &grammar->reading->mentions.items[mention];
    if (m->name == ONR_NONE) {
        return onr_grammar_in_set(grammar, m->head, set);
    }
    const onr_name *const name = &grammar->reading->names.items[m->name];
    return any_in_set(grammar, name->title_first, name->title_last, set) ||
           any_in_set(grammar, name->first, name->last, set);
}

static bool
entity_in_set(const onr_grammar *grammar, uint32_t mention, const onr_word_set *set)
{
    enum { LOOKED_AT = 32 };
    const onr_reading *const reading = grammar->reading;
    const uint32_t entity = reading->mentions.items[mention].entity;
    if (entity >= reading->entities.count) {
        return mention_in_set(grammar, mention, set);
    }
    const onr_entity *const e = &reading->entities.items[entity];
    for (size_t i = 0; i < e->mention_count && i < LOOKED_AT; ++i) {
        if (mention_in_set(grammar, e->mentions[i], set)) {
            return true;
        }
    }
    return false;
}

static bool
is_set(const onr_grammar *grammar, uint32_t token, const onr_word_set *set)
{
    const uint32_t mention = grammar->mention_at[token];
    return onr_grammar_in_set(grammar, token, set) ||
           (mention != ONR_NONE && entity_in_set(grammar, mention, set));
}

static bool
is_money(const onr_grammar *grammar, uint32_t token)
{
    for (uint32_t i = token; i + 4 > token && i > 0; --i) {
        if (at(grammar, i)->xpos == ONR_XPOS_DOLLAR) {
            return at(grammar, i)->sentence == at(grammar, token)->sentence;
        }
    }
    const uint32_t c = onr_syntax_child(&grammar->syntax, token, ONR_DEPREL_NUMMOD);
    return at(grammar, token)->xpos == ONR_XPOS_DOLLAR ||
           (c != ONR_NONE && at(grammar, c)->xpos == ONR_XPOS_DOLLAR) ||
           onr_symbol_is(at(grammar, token)->lemma, "dollar");
}

/* Kind of the entity behind a token; ONR_ENTITY_OTHER where it is none. */
static onr_entity_kind
entity_kind(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t mention = grammar->mention_at[token];
    if (mention != ONR_NONE) {
        const uint32_t entity = grammar->reading->mentions.items[mention].entity;
        if (entity < grammar->reading->entities.count) {
            return grammar->reading->entities.items[entity].kind;
        }
    }
    return ONR_ENTITY_OTHER;
}

static bool
has_entity(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t mention = grammar->mention_at[token];
    return mention != ONR_NONE && grammar->reading->mentions.items[mention].entity <
                                      grammar->reading->entities.count;
}

/* "he", "their": people, also where nobody is known whom they stand for. */
static bool
is_personal(const onr_grammar *grammar, uint32_t token)
{
    const onr_token *const t = at(grammar, token);
    return (t->xpos == ONR_XPOS_PRP || t->xpos == ONR_XPOS_PRPS) &&
           !has_entity(grammar, token) &&
           !onr_slice_starts(onr_symbol_slice(t->lower), ONR_LIT("it"));
}

static bool
is_named(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t mention = grammar->mention_at[token];
    if (mention == ONR_NONE) {
        return false;
    }
    const uint32_t entity = grammar->reading->mentions.items[mention].entity;
    return entity < grammar->reading->entities.count &&
           grammar->reading->entities.items[entity].named;
}

static bool
is_thing(const onr_grammar *grammar, uint32_t token)
{
    const uint8_t upos = at(grammar, token)->upos;
    return (upos == ONR_UPOS_NOUN || upos == ONR_UPOS_PROPN || upos == ONR_UPOS_PRON) &&
           entity_kind(grammar, token) == ONR_ENTITY_OTHER &&
           !is_personal(grammar, token) && grammar->time_at[token] == ONR_NONE;
}

static bool
is(const onr_grammar *grammar, uint32_t token, const onr_type_test *test)
{
    const onr_entity_kind kind = entity_kind(grammar, token);
    const bool person = kind == ONR_ENTITY_PERSON || kind == ONR_ENTITY_GROUP ||
                        is_personal(grammar, token);
    switch (test->type) {
    case ONR_TYPE_PERSON:
        return person;
    case ONR_TYPE_AGENCY:
        return kind == ONR_ENTITY_AGENCY;
    case ONR_TYPE_PARTY:
        return person || kind == ONR_ENTITY_AGENCY;
    case ONR_TYPE_GROUP:
        return kind == ONR_ENTITY_GROUP;
    case ONR_TYPE_PLACE:
        return kind == ONR_ENTITY_PLACE;
    case ONR_TYPE_NAMED:
        return is_named(grammar, token);
    case ONR_TYPE_MONEY:
        return is_money(grammar, token);
    case ONR_TYPE_TIME:
        return grammar->time_at[token] != ONR_NONE;
    case ONR_TYPE_NUMBER:
        return at(grammar, token)->upos == ONR_UPOS_NUM;
    case ONR_TYPE_CLAUSE:
        return onr_syntax_is_predicate(&grammar->syntax, token);
    case ONR_TYPE_THING:
        return is_thing(grammar, token);
    case ONR_TYPE_SET:
        return is_set(grammar, token, test->set);
    }
    return false;
}

static bool
is_party(const onr_grammar *grammar, uint32_t token)
{
    const onr_entity_kind kind = entity_kind(grammar, token);
    return kind == ONR_ENTITY_PERSON || kind == ONR_ENTITY_GROUP ||
           kind == ONR_ENTITY_AGENCY || is_personal(grammar, token);
}

bool
onr_grammar_is(const onr_grammar *grammar, uint32_t token, const onr_type_tests *tests)
{
    bool any = tests->count == 0;
    for (size_t i = 0; i < tests->count && !any; ++i) {
        any = is(grammar, token, &tests->items[i]);
    }
    return any;
}

void
onr_grammar_init(onr_grammar *out, onr_arena *arena, const onr_reading *reading)
{
    const size_t count = reading->tokens.count;
    *out = (onr_grammar){.reading = reading, .scratch = arena};
    onr_syntax_init(&out->syntax, arena, reading);
    out->mention_at = new_table(arena, count);
    out->phrase_at = new_table(arena, count);
    out->ends_at = new_table(arena, count);
    out->name_at = new_table(arena, count);
    out->time_at = new_table(arena, count);
    for (size_t i = 0; i < reading->names.count; ++i) {
        const onr_name *const name = &reading->names.items[i];
        fill(out->name_at, name->first, name->last, (uint32_t)i);
    }
    for (size_t i = 0; i < reading->times.count; ++i) {
        const onr_time *const time = &reading->times.items[i];
        fill(out->time_at, time->first, time->last, (uint32_t)i);
    }
    for (size_t i = 0; i < reading->mentions.count; ++i) {
        const onr_mention *const mention = &reading->mentions.items[i];
        uint32_t *const longest = &out->phrase_at[mention->first];
        out->mention_at[mention->head] = (uint32_t)i;
        if (*longest == ONR_NONE ||
            mention->last > reading->mentions.items[*longest].last) {
            *longest = (uint32_t)i;
        }
        uint32_t *const widest = &out->ends_at[mention->last - 1];
        if (*widest == ONR_NONE ||
            mention->first < reading->mentions.items[*widest].first) {
            *widest = (uint32_t)i;
        }
    }
    for (size_t i = 0; i < reading->mentions.count; ++i) {
        const uint32_t name = reading->mentions.items[i].name;
        if (name != ONR_NONE) {
            const onr_name *const n = &reading->names.items[name];
            fill(out->mention_at, n->title_first, n->title_last, (uint32_t)i);
            fill(out->mention_at, n->first, n->last, (uint32_t)i);
        }
    }
    for (uint32_t i = 0; i < count; ++i) {
        out->syntax.acts[i] = is_party(out, i);
    }
}
