/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/conllu.h"

#include "lang/word.h"

enum { COLUMNS = 10 };
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef struct {
    onr_arena *arena;
    const char *name;
    onr_reading *out;
    onr_error *err;
    size_t line;
    struct {
        char *items;
        size_t count, capacity;
    } text;
    uint32_t first;   // first token of the open sentence
    uint32_t range;   // last word of the open multi-word token, 0 for none
    onr_span surface; // its place in the text
    size_t range_at;  // how far its words have been found in it
    uint32_t paragraph;
    bool range_space; // white space follows it
} reader;

static onr_status
bad(const reader *r, const char *what)
{
    return onr_error_set(r->err, ONR_BAD_INPUT, r->name, r->line, 0, "%s", what);
}

static onr_span
put_text(reader *r, onr_slice text)
{
    const uint32_t begin = (uint32_t)r->text.count;
    for (size_t i = 0; i < text.len; ++i) {
        *ONR_PUSH(r->arena, &r->text) = text.ptr[i];
    }
    return (onr_span){begin, (uint32_t)r->text.count};
}

static bool
read_number(onr_slice text, uint32_t *out)
{
    uint64_t value = 0;
    for (size_t i = 0; i < text.len; ++i) {
        if (text.ptr[i] < '0' || text.ptr[i] > '9' || value > UINT32_MAX / 10) {
            return false;
        }
        value = value * 10 + (uint64_t)(text.ptr[i] - '0');
    }
    *out = (uint32_t)value;
    return text.len > 0;
}

static bool
space_follows(onr_slice misc)
{
    return onr_slice_find(misc, ONR_LIT("SpaceAfter=No"), 0) == SIZE_MAX;
}

static onr_status
open_range(reader *r, const onr_slice *columns)
{
    const size_t dash = onr_slice_find(columns[ID], ONR_LIT("-"), 0);
    if (!read_number(onr_slice_part(columns[ID], dash + 1, columns[ID].len), &r->range)) {
        return bad(r, "the range of a multi-word token is no pair of numbers");
    }
    r->surface = put_text(r, columns[FORM]);
    r->range_at = r->surface.begin;
    r->range_space = space_follows(columns[MISC]);
    return ONR_OK;
}

/* A word's place inside its multi-word token: the next letters, if they are the word's, else the whole. */
static onr_span
span_in_range(reader *r, onr_slice form)
{
    const onr_slice rest = {r->text.items + r->range_at, r->surface.end - r->range_at};
    if (onr_slice_starts(rest, form)) {
        const uint32_t begin = (uint32_t)r->range_at;
        r->range_at += form.len;
        return (onr_span){begin, (uint32_t)r->range_at};
    }
    return r->surface;
}

static onr_status
add_word(reader *r, const onr_slice *columns)
{
    onr_reading *const out = r->out;
    const uint32_t at = (uint32_t)out->tokens.count - r->first + 1;
    uint32_t id, head;
    if (!read_number(columns[ID], &id) || id != at) {
        return bad(r, "the words of a sentence are not counted from 1");
    }
    if (!read_number(columns[HEAD], &head)) {
        return bad(r, "the head of a word is no number");
    }
    if (columns[FORM].len == 0) {
        return bad(r, "a word is empty");
    }
    onr_token *const token = ONR_PUSH(r->arena, &out->tokens);
    token->form = onr_symbols_intern(out->symbols, columns[FORM]);
    token->lower = onr_word_lower(out->symbols, r->arena, columns[FORM]);
    token->lemma = onr_symbols_intern(out->symbols, columns[LEMMA]);
    token->upos = (uint8_t)onr_upos_of(columns[UPOS]);
    token->xpos = (uint8_t)onr_xpos_of(columns[XPOS]);
    token->deprel = (uint8_t)onr_deprel_of(columns[DEPREL]);
    token->head = head ? r->first + head - 1 : ONR_NONE;
    token->sentence = (uint32_t)out->sentences.count;
    if (id <= r->range) {
        token->span = span_in_range(r, columns[FORM]);
        token->space_after = id == r->range && r->range_space;
    } else {
        token->span = put_text(r, columns[FORM]);
        token->space_after = space_follows(columns[MISC]);
    }
    if (token->space_after) {
        put_text(r, ONR_LIT(" "));
    }
    return ONR_OK;
}

static onr_status
close_sentence(reader *r)
{
    onr_reading *const out = r->out;
    const uint32_t last = (uint32_t)out->tokens.count;
    if (last == r->first) {
        return ONR_OK;
    }
    onr_sentence *const sentence = ONR_PUSH(r->arena, &out->sentences);
    *sentence = (onr_sentence){.first = r->first, .last = last, .root = ONR_NONE};
    for (uint32_t i = r->first; i < last; ++i) {
        const uint32_t head = out->tokens.items[i].head;
        if (head == ONR_NONE) {
            sentence->root = i;
        } else if (head >= last) {
            return bad(r, "the head of a word is past the end of its sentence");
        }
    }
    sentence->span = (onr_span){out->tokens.items[r->first].span.begin,
                                out->tokens.items[last - 1].span.end};
    sentence->paragraph = r->paragraph;
    r->first = last;
    r->range = 0;
    return ONR_OK;
}

static void
begin_paragraph(reader *r)
{
    if (r->text.count && r->text.items[r->text.count - 1] != '\n') {
        put_text(r, ONR_LIT("\n\n"));
        ++r->paragraph;
    }
}

static onr_status
read_line(reader *r, onr_slice line)
{
    onr_slice columns[COLUMNS];
    if (line.len && line.ptr[line.len - 1] == '\r') {
        --line.len;
    }
    if (line.len == 0) {
        return close_sentence(r);
    }
    if (line.ptr[0] == '#') {
        if (onr_slice_starts(line, ONR_LIT("# newdoc")) ||
            onr_slice_starts(line, ONR_LIT("# newpar"))) {
            begin_paragraph(r);
        }
        return ONR_OK;
    }
    for (size_t i = 0; i < COLUMNS; ++i) {
        if (!onr_slice_split(&line, '\t', &columns[i])) {
            return bad(r, "a line has fewer than ten columns");
        }
    }
    if (onr_slice_find(columns[ID], ONR_LIT("."), 0) != SIZE_MAX) {
        return ONR_OK;
    }
    return onr_slice_find(columns[ID], ONR_LIT("-"), 0) != SIZE_MAX
               ? open_range(r, columns)
               : add_word(r, columns);
}

onr_status
onr_conllu_read(onr_arena *arena, onr_symbols *symbols, const char *name, onr_slice bytes,
                onr_reading *out, onr_error *err)
{
    reader r = {.arena = arena, .name = name, .out = out, .err = err};
    onr_slice line;
    *out = (onr_reading){.symbols = symbols};
    while (onr_slice_split(&bytes, '\n', &line)) {
        ++r.line;
        ONR_TRY(read_line(&r, line));
    }
    ++r.line;
    ONR_TRY(close_sentence(&r));
    onr_document *const document = onr_arena_alloc(arena, sizeof(*document));
    document->text = (onr_slice){r.text.items, r.text.count};
    document->input = onr_slice_of(name);
    document->zones = onr_arena_alloc(arena, sizeof(onr_zone));
    document->zones->span.end = (uint32_t)r.text.count;
    document->zone_count = 1;
    out->document = document;
    return ONR_OK;
}
