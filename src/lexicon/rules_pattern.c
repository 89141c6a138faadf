/* SPDX-License-Identifier: Apache-2.0 */
/* Triggers of a rule: "fire, let ... go, turn self in, [decision] not to charge/indict". */
#include "lexicon/rules_reader.h"

static bool
is_punctuation(char c)
{
    return c == ',' || c == '(' || c == ')' || c == ';' || c == '[' || c == ']' ||
           c == '+';
}

onr_slice
onr_rules_token(onr_slice *rest)
{
    *rest = onr_slice_trim(*rest);
    if (!rest->len) {
        return *rest;
    }
    size_t end = 1;
    if (*rest->ptr == '"') {
        while (end < rest->len && rest->ptr[end] != '"') {
            ++end;
        }
        end += end < rest->len;
    } else if (!is_punctuation(*rest->ptr)) {
        while (end < rest->len && !is_punctuation(rest->ptr[end]) &&
               rest->ptr[end] != ' ' && rest->ptr[end] != '\t') {
            ++end;
        }
    }
    const onr_slice token = onr_slice_part(*rest, 0, end);
    *rest = onr_slice_part(*rest, end, rest->len);
    return token;
}

static bool
is(onr_slice token, const char *text)
{
    return onr_slice_equal(token, onr_slice_of(text));
}

static onr_status
read_word(onr_rules_reader *reader, onr_slice text, onr_pattern_word *out, onr_error *err)
{
    if (text.ptr[text.len - 1] == '?' && text.len > 1) {
        out->optional = true;
        --text.len;
    }
    if (*text.ptr == '@') {
        out->kind = ONR_WORD_SET;
        return onr_rules_set(reader, text, &out->set, err);
    }
    if (is(text, "SELF") || is(text, "HIS") || is(text, "NUM")) {
        out->kind = is(text, "SELF")  ? ONR_WORD_SELF
                    : is(text, "HIS") ? ONR_WORD_HIS
                                      : ONR_WORD_NUMBER;
        return ONR_OK;
    }
    onr_slice word;
    while (onr_slice_split(&text, '/', &word)) {
        if (!word.len) {
            return onr_rules_fail(reader, err, "an empty word beside a slash");
        }
        *ONR_PUSH(reader->arena, &out->words) = onr_symbols_intern(reader->symbols, word);
    }
    return ONR_OK;
}

typedef struct {
    bool gap, bracket, head_given;
} pattern_state;

static onr_status
add_token(onr_rules_reader *reader, onr_slice token, onr_pattern *pattern,
          pattern_state *state, onr_error *err)
{
    if (is(token, "...")) {
        if (!pattern->count || state->gap) {
            return onr_rules_fail(reader, err, "\"...\" must stand between words");
        }
        state->gap = true;
        return ONR_OK;
    }
    if (is(token, "[") || is(token, "]")) {
        if (is(token, "[") == state->bracket || (is(token, "[") && state->head_given)) {
            return onr_rules_fail(reader, err,
                                  "brackets go around one word of a trigger");
        }
        state->bracket = !state->bracket;
        return ONR_OK;
    }
    if (pattern->count == ONR_PATTERN_WORDS_MAX) {
        return onr_rules_fail(reader, err, "a trigger of more than %d words",
                              (int)ONR_PATTERN_WORDS_MAX);
    }
    if (state->bracket) {
        pattern->head = pattern->count;
        state->head_given = true;
    }
    onr_pattern_word *const word = &pattern->words[pattern->count++];
    word->gap = state->gap;
    state->gap = false;
    return read_word(reader, token, word, err);
}

/* -- forms -- */

static bool
is_vowel(char c)
{
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
}

static void
add_form(onr_rules_reader *reader, onr_pattern_word *word, onr_slice stem,
         const char *ending)
{
    const onr_slice form = onr_slice_join(reader->arena, stem, onr_slice_of(ending));
    *ONR_PUSH(reader->arena, &word->words) = onr_symbols_intern(reader->symbols, form);
}

/* "rule" -> "rules", "ruled", "ruling"; "rob" -> "robbed"; "carry" -> "carries", "carried".  Lemmas
   are a model's guess; a trigger must be found even where it guesses wrong.  Irregular verbs are
   left to the lemmas. */
static void
add_verb_forms(onr_rules_reader *reader, onr_pattern_word *word, onr_slice verb)
{
    const char last = verb.ptr[verb.len - 1], before = verb.ptr[verb.len - 2];
    const onr_slice cut = onr_slice_part(verb, 0, verb.len - 1);
    if (last == 'e') {
        add_form(reader, word, verb, "s");
        add_form(reader, word, verb, "d");
        add_form(reader, word, cut, "ing");
    } else if (last == 'y' && !is_vowel(before)) {
        add_form(reader, word, cut, "ies");
        add_form(reader, word, cut, "ied");
        add_form(reader, word, verb, "ing");
    } else {
        const bool hiss = last == 's' || last == 'x' || last == 'z' ||
                          (last == 'h' && (before == 's' || before == 'c'));
        const onr_slice doubled =
            onr_slice_join(reader->arena, verb, (onr_slice){&verb.ptr[verb.len - 1], 1});
        add_form(reader, word, verb, hiss ? "es" : "s");
        add_form(reader, word, verb, "ed");
        add_form(reader, word, verb, "ing");
        if (is_vowel(before) && !is_vowel(last) && last != 'w' && last != 'x') {
            add_form(reader, word, doubled, "ed");
            add_form(reader, word, doubled, "ing");
        }
    }
}

static void
add_forms(onr_rules_reader *reader, onr_pattern *pattern)
{
    onr_pattern_word *const head = &pattern->words[pattern->head];
    const size_t count = head->words.count;
    for (size_t i = 0; i < count && pattern->pos == ONR_POS_VERB; ++i) {
        const onr_slice verb = onr_symbol_slice(head->words.items[i]);
        if (verb.len > 2) {
            add_verb_forms(reader, head, verb);
        }
    }
}

static onr_status
finish(onr_rules_reader *reader, onr_pattern *pattern, const pattern_state *state,
       onr_error *err)
{
    if (!pattern->count) {
        return onr_rules_fail(reader, err, "an empty trigger");
    }
    if (state->gap || state->bracket) {
        return onr_rules_fail(reader, err,
                              "a trigger ends in \"...\" or an open bracket");
    }
    if (!state->head_given && pattern->pos == ONR_POS_NOUN) {
        pattern->head = (uint8_t)(pattern->count - 1);
    }
    const onr_pattern_word *const head = &pattern->words[pattern->head];
    if (head->kind == ONR_WORD_SELF || head->kind == ONR_WORD_HIS ||
        head->kind == ONR_WORD_NUMBER || head->optional) {
        return onr_rules_fail(reader, err,
                              "the word that a trigger hangs on must be spelled out");
    }
    if (head->kind == ONR_WORD_SET && pattern->count == 1 && !head->set) {
        return onr_rules_fail(reader, err, "a trigger without words");
    }
    add_forms(reader, pattern);
    return ONR_OK;
}

static onr_status
read_pattern(onr_rules_reader *reader, onr_slice text, onr_pattern *pattern,
             onr_error *err)
{
    pattern_state state = {0};
    for (onr_slice token; (token = onr_rules_token(&text)).len;) {
        ONR_TRY(add_token(reader, token, pattern, &state, err));
    }
    return finish(reader, pattern, &state, err);
}

onr_status
onr_rules_read_triggers(onr_rules_reader *reader, onr_slice text, onr_trigger_pos pos,
                        const onr_rule *rule, onr_pattern_list *out, onr_error *err)
{
    onr_slice one;
    while (onr_slice_split(&text, ',', &one)) {
        onr_pattern *const pattern = onr_arena_alloc(reader->arena, sizeof(*pattern));
        pattern->rule = rule;
        pattern->pos = pos;
        ONR_TRY(read_pattern(reader, one, pattern, err));
        *ONR_PUSH(reader->arena, out) = pattern;
    }
    return ONR_OK;
}
