/* SPDX-License-Identifier: Apache-2.0 */
/* Paths and conditions of a rule: "who, from(agency)", "whom is person and no with". */
#include "lexicon/rules_reader.h"

static const struct {
    const char *name;
    onr_step step;
} steps[] = {
    {"who", ONR_STEP_WHO},
    {"whom", ONR_STEP_WHOM},
    {"recipient", ONR_STEP_RECIPIENT},
    {"poss", ONR_STEP_POSS},
    {"compound", ONR_STEP_COMPOUND},
    {"complement", ONR_STEP_COMPLEMENT},
    {"head", ONR_STEP_HEAD},
    {"nearest-left", ONR_STEP_BEFORE},
    {"nearest-right", ONR_STEP_AFTER},
    {"self", ONR_STEP_SELF},
};

static const struct {
    const char *name;
    onr_phrase_type type;
} types[] = {
    {"person", ONR_TYPE_PERSON}, {"agency", ONR_TYPE_AGENCY}, {"party", ONR_TYPE_PARTY},
    {"place", ONR_TYPE_PLACE},   {"named", ONR_TYPE_NAMED},   {"group", ONR_TYPE_GROUP},
    {"money", ONR_TYPE_MONEY},   {"time", ONR_TYPE_TIME},     {"number", ONR_TYPE_NUMBER},
    {"clause", ONR_TYPE_CLAUSE}, {"thing", ONR_TYPE_THING},
};

static const struct {
    const char *name;
    onr_condition_kind kind;
    bool words;
} conditions[] = {
    {"passive", ONR_COND_PASSIVE, false},
    {"active", ONR_COND_ACTIVE, false},
    {"plural", ONR_COND_PLURAL, false},
    {"singular", ONR_COND_SINGULAR, false},
    {"determined", ONR_COND_DETERMINED, false},
    {"attributive", ONR_COND_ATTRIBUTIVE, false},
    {"left", ONR_COND_BEFORE, true},
    {"right", ONR_COND_AFTER, true},
    {"near", ONR_COND_NEAR, true},
    {"marked", ONR_COND_MARKED, true},
};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static bool
is(onr_slice token, const char *text)
{
    return onr_slice_equal(token, onr_slice_of(text));
}

static onr_slice
peek(onr_slice rest)
{
    return onr_rules_token(&rest);
}

static onr_status
read_type(onr_rules_reader *reader, onr_slice token, onr_type_tests *out, onr_error *err)
{
    onr_type_test *const test = ONR_PUSH(reader->arena, out);
    test->name = token;
    if (token.len && *token.ptr == '@') {
        test->type = ONR_TYPE_SET;
        return onr_rules_set(reader, token, &test->set, err);
    }
    for (size_t i = 0; i < COUNT(types); ++i) {
        if (is(token, types[i].name)) {
            test->type = types[i].type;
            return ONR_OK;
        }
    }
    return onr_rules_fail(reader, err, "\"%.*s\" is no kind of phrase", ONR_ARG(token));
}

static bool
is_type(onr_slice token)
{
    bool found = token.len && *token.ptr == '@';
    for (size_t i = 0; i < COUNT(types) && !found; ++i) {
        found = is(token, types[i].name);
    }
    return found;
}

/* Types parted by "or"; an "or" before anything else parts conditions. */
static onr_status
read_types(onr_rules_reader *reader, onr_slice *rest, onr_type_tests *out, onr_error *err)
{
    for (;;) {
        ONR_TRY(read_type(reader, onr_rules_token(rest), out, err));
        onr_slice ahead = *rest;
        if (!is(onr_rules_token(&ahead), "or") || !is_type(peek(ahead))) {
            return ONR_OK;
        }
        onr_rules_token(rest);
    }
}

static onr_status
read_step(onr_rules_reader *reader, onr_slice token, onr_path *path, onr_error *err)
{
    if (token.len >= 2 && *token.ptr == '"' && token.ptr[token.len - 1] == '"') {
        path->step = ONR_STEP_CONSTANT;
        path->constant = onr_slice_part(token, 1, token.len - 1);
        return ONR_OK;
    }
    for (size_t i = 0; i < COUNT(steps); ++i) {
        if (is(token, steps[i].name)) {
            path->step = steps[i].step;
            return ONR_OK;
        }
    }
    const onr_table *const prepositions =
        onr_lexicon_table(reader->lexicon, "prepositions");
    if (!onr_table_find(prepositions, token)) {
        return onr_rules_fail(reader, err,
                              "\"%.*s\" is neither a function nor a preposition",
                              ONR_ARG(token));
    }
    path->step = ONR_STEP_WITH;
    path->word = onr_symbols_intern(reader->symbols, token);
    return ONR_OK;
}

/* "of file/bring", "of *"; or nothing. */
static onr_status
read_governors(onr_rules_reader *reader, onr_slice *rest, onr_path *path, onr_error *err)
{
    if (!is(peek(*rest), "of")) {
        return ONR_OK;
    }
    onr_rules_token(rest);
    onr_slice words = onr_rules_token(rest);
    if (is(words, "*")) {
        path->any_governor = true;
        return ONR_OK;
    }
    if (!words.len || *words.ptr == ',') {
        return onr_rules_fail(reader, err, "a verb must follow \"of\"");
    }
    onr_slice word;
    while (onr_slice_split(&words, '/', &word)) {
        *ONR_PUSH(reader->arena, &path->governors) =
            onr_symbols_intern(reader->symbols, word);
    }
    return ONR_OK;
}

/* "(person or agency)"; or nothing. */
static onr_status
read_kinds(onr_rules_reader *reader, onr_slice *rest, onr_path *path, onr_error *err)
{
    if (!is(peek(*rest), "(")) {
        return ONR_OK;
    }
    onr_rules_token(rest);
    ONR_TRY(read_types(reader, rest, &path->types, err));
    if (!is(onr_rules_token(rest), ")")) {
        return onr_rules_fail(reader, err, "\")\" is missing");
    }
    return ONR_OK;
}

/* A step with the kinds that its phrase must be of, and the verb that it is taken from, in
   either order. */
static onr_status
read_link(onr_rules_reader *reader, onr_slice *rest, onr_path *path, onr_error *err)
{
    ONR_TRY(read_step(reader, onr_rules_token(rest), path, err));
    ONR_TRY(read_kinds(reader, rest, path, err));
    ONR_TRY(read_governors(reader, rest, path, err));
    return read_kinds(reader, rest, path, err);
}

/* Links parted by ">"; `*last` is set to the last one. */
static onr_status
read_path(onr_rules_reader *reader, onr_slice *rest, onr_path *path, onr_path **last,
          onr_error *err)
{
    const char *const begin = onr_slice_trim(*rest).ptr;
    onr_path *link = path;
    ONR_TRY(read_link(reader, rest, link, err));
    while (is(peek(*rest), ">")) {
        onr_rules_token(rest);
        onr_path *const next = onr_arena_alloc(reader->arena, sizeof(*next));
        ONR_TRY(read_link(reader, rest, next, err));
        link->then = next;
        link = next;
    }
    path->text = onr_slice_trim((onr_slice){begin, (size_t)(rest->ptr - begin)});
    *last = link;
    return ONR_OK;
}

onr_status
onr_rules_read_paths(onr_rules_reader *reader, onr_slice text, onr_paths *out,
                     onr_error *err)
{
    bool also = false;
    for (;;) {
        if (out->count == ONR_RULE_ALTERNATIVES_MAX) {
            return onr_rules_fail(reader, err, "more than %d ways to one role",
                                  (int)ONR_RULE_ALTERNATIVES_MAX);
        }
        onr_path *const path = ONR_PUSH(reader->arena, out);
        onr_path *last;
        ONR_TRY(read_path(reader, &text, path, &last, err));
        path->also = also;
        const onr_slice sign = onr_rules_token(&text);
        if (!sign.len) {
            return ONR_OK;
        }
        if (!is(sign, ",") && !is(sign, "+")) {
            return onr_rules_fail(
                reader, err, "\"%.*s\" where \",\" or \"+\" is expected", ONR_ARG(sign));
        }
        also = is(sign, "+");
    }
}

static onr_status
read_words(onr_rules_reader *reader, onr_slice text, onr_condition *out, onr_error *err)
{
    if (text.len && *text.ptr == '@') {
        return onr_rules_set(reader, text, &out->words, err);
    }
    if (!text.len) {
        return onr_rules_fail(reader, err, "words are missing in a condition");
    }
    onr_word_set *const set = onr_arena_alloc(reader->arena, sizeof(*set));
    set->name = text;
    set->members = onr_map_new(reader->arena);
    onr_slice word;
    while (onr_slice_split(&text, '/', &word)) {
        onr_map_set(set->members, word, set);
    }
    out->words = set;
    return ONR_OK;
}

static onr_status
read_condition(onr_rules_reader *reader, onr_slice *rest, bool unless, onr_condition *out,
               onr_error *err)
{
    out->negated = unless;
    if (is(peek(*rest), "no")) {
        onr_rules_token(rest);
        out->negated = !out->negated;
    }
    const onr_slice first = peek(*rest);
    for (size_t i = 0; i < COUNT(conditions); ++i) {
        if (is(first, conditions[i].name)) {
            onr_rules_token(rest);
            out->kind = conditions[i].kind;
            return conditions[i].words
                       ? read_words(reader, onr_rules_token(rest), out, err)
                       : ONR_OK;
        }
    }
    out->kind = ONR_COND_PATH;
    onr_path *last;
    ONR_TRY(read_path(reader, rest, &out->path, &last, err));
    if (is(peek(*rest), "is")) {
        onr_rules_token(rest);
        ONR_TRY(read_types(reader, rest, &last->types, err));
    }
    return ONR_OK;
}

onr_status
onr_rules_read_conditions(onr_rules_reader *reader, onr_slice text, bool unless,
                          onr_rule *rule, onr_error *err)
{
    bool either = false;
    for (;;) {
        onr_condition *const condition = ONR_PUSH(reader->arena, &rule->conditions);
        ONR_TRY(read_condition(reader, &text, unless, condition, err));
        /* "unless: a or b" is the same as two lines. */
        condition->either = either && !unless;
        const onr_slice sign = onr_rules_token(&text);
        if (!sign.len) {
            return ONR_OK;
        }
        either = is(sign, "or");
        if (!either && !is(sign, "and")) {
            return onr_rules_fail(reader, err,
                                  "\"%.*s\" where \"and\" or \"or\" is expected",
                                  ONR_ARG(sign));
        }
        if (unless && !either) {
            return onr_rules_fail(reader, err, "\"and\" does not go with \"unless\"");
        }
    }
}
