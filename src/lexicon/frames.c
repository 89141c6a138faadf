/* SPDX-License-Identifier: Apache-2.0 */
/* The parser of rules files, line by line, and the index from words to the patterns that they may head. */
#include "lexicon/frames.h"

#include "lexicon/rules_reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

/* What the lines read so far have opened. */
typedef struct {
    onr_rules_reader reader;
    onr_frames *frames;
    onr_frame *frame;
    onr_rule *rule;
    onr_example *example;
    bool has_trigger;
    bool sets; // First pass: sets only, so that any file may use those of any other
} parser;

static const char *const slot_names[] = {
    "subject",    "authority", "initiator", "actor", "target", "offense",
    "instrument", "amount",    "term",      "place", "deaths", "injuries"};

const char *
onr_slot_name(onr_slot slot)
{
    return (size_t)slot < ONR_SLOT_COUNT ? slot_names[slot] : "";
}

onr_slot
onr_slot_of(onr_slice name)
{
    size_t i = 0;
    while (i < ONR_SLOT_COUNT && !onr_slice_equal(onr_slice_of(slot_names[i]), name)) {
        ++i;
    }
    return (onr_slot)i;
}

onr_status
onr_rules_fail(const onr_rules_reader *reader, onr_error *err, const char *format, ...)
{
    char text[ONR_ERROR_TEXT_MAX];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof(text), format, args);
    va_end(args);
    char source[ONR_ERROR_SOURCE_MAX];
    snprintf(source, sizeof(source), "%.*s", ONR_ARG(reader->source->file));
    return onr_error_set(err, ONR_BAD_INPUT, source, reader->line, 0, "%s", text);
}

/* -- entries -- */

static onr_status
read_frame(parser *p, onr_slice name, onr_error *err)
{
    bool incident;
    if (!onr_slice_equal(name, ONR_LIT("Nothing")) &&
        !onr_frames_class(p->reader.lexicon, name, &incident)) {
        return onr_rules_fail(&p->reader, err, "\"%.*s\" is no class of events",
                              ONR_ARG(name));
    }
    p->frame = onr_arena_alloc(p->reader.arena, sizeof(*p->frame));
    p->frame->class_name = name;
    p->frame->file = p->reader.source->file;
    p->frame->line = p->reader.line;
    p->rule = NULL;
    return ONR_OK;
}

static onr_status
close_rule(parser *p, onr_error *err)
{
    if (!p->rule) {
        return ONR_OK;
    }
    p->reader.line = p->rule->line;
    if (!p->has_trigger) {
        return onr_rules_fail(&p->reader, err, "rule \"%.*s\" has no trigger",
                              ONR_ARG(p->rule->name));
    }
    if (!p->rule->examples.count) {
        return onr_rules_fail(&p->reader, err, "rule \"%.*s\" has no sentence of its own",
                              ONR_ARG(p->rule->name));
    }
    return ONR_OK;
}

static bool
is_nothing(const onr_frame *frame)
{
    return onr_slice_equal(frame->class_name, ONR_LIT("Nothing"));
}

static onr_status
read_rule(parser *p, onr_slice name, onr_error *err)
{
    if (!p->frame) {
        return onr_rules_fail(&p->reader, err, "a rule before the first frame");
    }
    if (!name.len) {
        return onr_rules_fail(&p->reader, err, "a rule without a name");
    }
    onr_rule *const rule = onr_arena_alloc(p->reader.arena, sizeof(*rule));
    rule->frame = p->frame;
    rule->name = name;
    rule->file = p->reader.source->file;
    rule->line = p->reader.line;
    rule->score = is_nothing(p->frame) ? 1.0f : 0.8f;
    *ONR_PUSH(p->reader.arena, &p->frames->rules) = rule;
    p->rule = rule;
    p->example = NULL;
    p->has_trigger = false;
    return ONR_OK;
}

static onr_status
read_implied(parser *p, onr_slice name, onr_slice value, onr_error *err)
{
    const onr_slot slot = onr_slot_of(onr_slice_trim(name));
    if (!p->frame || p->rule || slot >= ONR_ROLE_COUNT) {
        return onr_rules_fail(&p->reader, err,
                              "\"implied ROLE:\" belongs between a frame and its rules");
    }
    onr_slice way;
    while (onr_slice_split(&value, ',', &way)) {
        *ONR_PUSH(p->reader.arena, &p->frame->implied) =
            (onr_implied){slot, onr_slice_trim(way)};
    }
    return ONR_OK;
}

static bool
belongs(const parser *p, onr_slot slot)
{
    bool incident = false;
    (void)onr_frames_class(p->reader.lexicon, p->frame->class_name, &incident);
    if (slot == ONR_ROLE_ACTOR || slot == ONR_ROLE_TARGET ||
        slot == ONR_SLOT_INSTRUMENT || slot == ONR_SLOT_DEATHS ||
        slot == ONR_SLOT_INJURIES) {
        return incident;
    }
    if (slot < ONR_ROLE_ACTOR || slot == ONR_SLOT_TERM) {
        return !incident;
    }
    return true;
}

static onr_status
read_slot(parser *p, onr_slot slot, onr_slice value, onr_error *err)
{
    if (!belongs(p, slot)) {
        return onr_rules_fail(&p->reader, err, "a %.*s has no %s",
                              ONR_ARG(p->frame->class_name), onr_slot_name(slot));
    }
    onr_slot_rule *const rule = ONR_PUSH(p->reader.arena, &p->rule->slots);
    rule->slot = slot;
    return onr_rules_read_paths(&p->reader, value, &rule->paths, err);
}

static onr_status
read_example(parser *p, onr_slice text, bool wanted, onr_error *err)
{
    if (!text.len) {
        return onr_rules_fail(&p->reader, err, "a sentence is missing");
    }
    p->example = ONR_PUSH(p->reader.arena, &p->rule->examples);
    p->example->text = text;
    p->example->wanted = wanted;
    p->example->line = p->reader.line;
    return ONR_OK;
}

/* "-> subject = Dana Ruiz; authority = chief" */
static onr_status
read_expected(parser *p, onr_slice text, onr_error *err)
{
    if (!p->rule || !p->example || !p->example->wanted) {
        return onr_rules_fail(&p->reader, err, "\"->\" must follow a \"yes:\" sentence");
    }
    onr_slice one;
    while (onr_slice_split(&text, ';', &one)) {
        const size_t sign = onr_slice_find(one, ONR_LIT("="), 0);
        const onr_slice name = onr_slice_trim(onr_slice_part(one, 0, sign));
        if (sign == SIZE_MAX || (onr_slot_of(name) == ONR_SLOT_COUNT &&
                                 !onr_slice_equal(name, ONR_LIT("factuality")))) {
            return onr_rules_fail(&p->reader, err,
                                  "\"role = words\" is expected, not \"%.*s\"",
                                  ONR_ARG(one));
        }
        const onr_slice value = onr_slice_trim(onr_slice_part(one, sign + 1, one.len));
        ONR_PUSH(p->reader.arena, &p->example->expected);
        p->example->expected.items[p->example->expected.count - 1].name = name;
        p->example->expected.items[p->example->expected.count - 1].value = value;
    }
    return ONR_OK;
}

static onr_status
read_factuality(parser *p, onr_slice value, onr_error *err)
{
    static const char *const values[] = {"Reported", "Alleged", "Disputed", "Negated",
                                         "Prospective"};
    for (size_t i = 0; i < sizeof(values) / sizeof(*values); ++i) {
        if (onr_slice_equal(value, onr_slice_of(values[i]))) {
            p->rule->factuality = value;
            return ONR_OK;
        }
    }
    return onr_rules_fail(&p->reader, err, "\"%.*s\" is no factuality", ONR_ARG(value));
}

/* "0" to "1" with up to three decimals, whatever the locale. */
static onr_status
read_score(parser *p, onr_slice value, onr_error *err)
{
    int thousandths = 0, scale = 1000;
    size_t i = 0;
    for (bool point = false; i < value.len && scale > 0; ++i) {
        if (value.ptr[i] == '.' && !point) {
            point = true;
            continue;
        }
        if (value.ptr[i] < '0' || value.ptr[i] > '9') {
            break;
        }
        if (point) {
            scale /= 10;
        }
        thousandths += (value.ptr[i] - '0') * scale;
    }
    if (!value.len || i < value.len || thousandths > 1000) {
        return onr_rules_fail(&p->reader, err, "a score is a number from 0 to 1");
    }
    p->rule->score = (float)thousandths / 1000.0f;
    return ONR_OK;
}

static onr_status
read_trigger(parser *p, onr_slice value, onr_trigger_pos pos, onr_error *err)
{
    p->has_trigger = true;
    return onr_rules_read_triggers(&p->reader, value, pos, p->rule, &p->frames->patterns,
                                   err);
}

static onr_status
read_rule_entry(parser *p, onr_slice key, onr_slice value, onr_error *err)
{
#define IS(text) onr_slice_equal(key, ONR_LIT(text))
    if (!p->rule) {
        return onr_rules_fail(&p->reader, err,
                              "\"%.*s:\" before the first rule of a frame", ONR_ARG(key));
    }
    if (IS("verb")) {
        return read_trigger(p, value, ONR_POS_VERB, err);
    }
    if (IS("noun")) {
        return read_trigger(p, value, ONR_POS_NOUN, err);
    }
    if (IS("word")) {
        return read_trigger(p, value, ONR_POS_WORD, err);
    }
    if (IS("if") || IS("unless")) {
        return onr_rules_read_conditions(&p->reader, value, IS("unless"), p->rule, err);
    }
    if (IS("yes") || IS("no")) {
        return read_example(p, value, IS("yes"), err);
    }
    if (IS("factuality")) {
        return read_factuality(p, value, err);
    }
    if (IS("score")) {
        return read_score(p, value, err);
    }
    const onr_slot slot = onr_slot_of(key);
    if (slot == ONR_SLOT_COUNT) {
        return onr_rules_fail(&p->reader, err, "\"%.*s:\" is no entry of a rule",
                              ONR_ARG(key));
    }
    return read_slot(p, slot, value, err);
#undef IS
}

/* "frame X", "rule X": the rest of the line behind the word. */
static bool
after_word(onr_slice line, const char *word, onr_slice *rest)
{
    const size_t length = strlen(word);
    if (!onr_slice_starts(line, onr_slice_of(word)) || line.len <= length ||
        (line.ptr[length] != ' ' && line.ptr[length] != '\t')) {
        return false;
    }
    *rest = onr_slice_trim(onr_slice_part(line, length, line.len));
    return true;
}

/* "set weapon: gun, pistol"; or `*is_set` is false. */
static onr_status
read_set(parser *p, onr_slice entry, bool *is_set, onr_error *err)
{
    onr_slice rest;
    const size_t colon = onr_slice_find(entry, ONR_LIT(":"), 0);
    *is_set =
        colon != SIZE_MAX && after_word(onr_slice_part(entry, 0, colon), "set", &rest);
    if (!*is_set || !p->sets) {
        return ONR_OK;
    }
    const onr_slice name = onr_slice_join(p->reader.arena, ONR_LIT("@"), rest);
    return onr_rules_read_set(&p->reader, name,
                              onr_slice_part(entry, colon + 1, entry.len), err);
}

static onr_status
read_entry(parser *p, onr_slice entry, onr_error *err)
{
    onr_slice rest;
    bool is_set;
    ONR_TRY(read_set(p, entry, &is_set, err));
    if (is_set || p->sets) {
        return ONR_OK;
    }
    if (after_word(entry, "->", &rest)) {
        return read_expected(p, rest, err);
    }
    if (after_word(entry, "frame", &rest)) {
        const size_t line = p->reader.line;
        ONR_TRY(close_rule(p, err));
        p->reader.line = line;
        return read_frame(p, rest, err);
    }
    if (after_word(entry, "rule", &rest)) {
        const size_t line = p->reader.line;
        ONR_TRY(close_rule(p, err));
        p->reader.line = line;
        return read_rule(p, rest, err);
    }
    const size_t colon = onr_slice_find(entry, ONR_LIT(":"), 0);
    if (colon == SIZE_MAX) {
        return onr_rules_fail(&p->reader, err, "\"%.*s\" is no entry: \"key: value\" is",
                              ONR_ARG(entry));
    }
    const onr_slice key = onr_slice_trim(onr_slice_part(entry, 0, colon));
    const onr_slice value = onr_slice_trim(onr_slice_part(entry, colon + 1, entry.len));
    if (after_word(key, "implied", &rest)) {
        return read_implied(p, rest, value, err);
    }
    return read_rule_entry(p, key, value, err);
}

static bool
goes_on(onr_slice entry)
{
    return onr_slice_ends(entry, ONR_LIT(",")) || onr_slice_ends(entry, ONR_LIT(" or"));
}

/* An entry goes on over the next lines while its line ends in a comma or in "or". */
static bool
next_entry(parser *p, onr_slice *rest, size_t *line, onr_slice *entry)
{
    onr_slice whole = {0}, one;
    while (onr_slice_split(rest, '\n', &one)) {
        ++*line;
        one = onr_slice_trim(one);
        if (!one.len || *one.ptr == '#') {
            continue;
        }
        if (!whole.len) {
            p->reader.line = *line;
        }
        whole = onr_slice_join(p->reader.arena, whole, one);
        if (!goes_on(whole)) {
            break;
        }
        whole = onr_slice_join(p->reader.arena, whole, ONR_LIT(" "));
    }
    *entry = whole;
    return whole.len > 0;
}

static onr_status
read_file(parser *p, const onr_rules_text *source, onr_error *err)
{
    p->reader.source = source;
    p->frame = NULL;
    p->rule = NULL;
    onr_slice rest = source->text, entry;
    size_t line = source->line - 1;
    while (next_entry(p, &rest, &line, &entry)) {
        ONR_TRY(read_entry(p, entry, err));
    }
    return close_rule(p, err);
}

onr_status
onr_frames_parse(onr_arena *arena, onr_symbols *symbols, const onr_lexicon *lexicon,
                 onr_frames **out, onr_error *err)
{
    *out = NULL;
    onr_frames *const frames = onr_arena_alloc(arena, sizeof(*frames));
    frames->sets = onr_map_new(arena);
    frames->index = onr_map_new(arena);
    parser p = {.reader = {arena, symbols, lexicon, frames->sets, NULL, 0},
                .frames = frames};
    for (int pass = 0; pass < 2; ++pass) {
        const onr_rules_text *source;
        p.sets = pass == 0;
        for (size_t i = 0; (source = onr_lexicon_rules(lexicon, i)); ++i) {
            ONR_TRY(read_file(&p, source, err));
        }
    }
    onr_rules_index(frames, arena);
    *out = frames;
    return ONR_OK;
}

const onr_rule *
onr_frames_rule(const onr_frames *frames, size_t i)
{
    return i < frames->rules.count ? frames->rules.items[i] : NULL;
}

const onr_word_set *
onr_frames_set(const onr_frames *frames, onr_slice name)
{
    return onr_map_get(frames->sets, name);
}
