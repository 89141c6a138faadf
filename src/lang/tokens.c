/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/tokens.h"

#include "lang/token_shape.h"

enum {
    ABBREVIATION_MAX = 16, // Bytes of the longest abbreviation that is looked up
    SMALL_MAX = 128        // Bytes of a word whose small form needs no memory of its own
};

/* What tokens are cut from: one zone of the document. */
typedef struct {
    const onr_tokenizer *tables;
    onr_arena *arena;
    onr_reading *reading;
    onr_slice text;
    size_t end; // Of the zone
} cutter;

onr_tokenizer
onr_tokenizer_of(const onr_lexicon *lexicon)
{
    return (onr_tokenizer){
        onr_lexicon_table(lexicon, "abbreviations"),
        onr_lexicon_table(lexicon, "hyphen-prefixes"),
        onr_lexicon_table(lexicon, "contractions"),
        onr_lexicon_table(lexicon, "units"),
        onr_lexicon_table(lexicon, "after-stop"),
    };
}

bool
onr_tokens_reads_zone(onr_zone_kind kind)
{
    return kind == ONR_ZONE_BODY || kind == ONR_ZONE_HEADLINE || kind == ONR_ZONE_CAPTION;
}

static uint32_t
straight(uint32_t c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x2BC  ? '\''
           : c == 0x201C || c == 0x201D || c == 0xAB ? '"'
           : c == 0xBB                               ? '"'
                                                     : onr_utf8_to_lower(c);
}

/* The small form of `word` in `buffer`, which has room: no small letter is longer than its capital by more than
   a byte. */
static onr_slice
small_form(onr_slice word, char *buffer)
{
    size_t used = 0;
    for (size_t width, i = 0; i < word.len; i += width) {
        const unsigned char c = (unsigned char)word.ptr[i];
        if (c < 0x80) {
            buffer[used++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            width = 1;
        } else {
            used +=
                onr_utf8_write(straight(onr_utf8_read(word, i, &width)), buffer + used);
        }
    }
    return (onr_slice){buffer, used};
}

static onr_symbol
small_symbol(const cutter *cut, onr_symbol form)
{
    const onr_slice word = onr_symbol_slice(form);
    char local[2 * SMALL_MAX];
    char *const buffer =
        word.len <= SMALL_MAX ? local : onr_arena_array(cut->arena, word.len, 2);
    const onr_slice lower = small_form(word, buffer);
    return onr_slice_equal(lower, word)
               ? form
               : onr_symbols_intern(cut->reading->symbols, lower);
}

static void
emit(const cutter *cut, size_t begin, size_t end)
{
    size_t width;
    onr_token *const token = ONR_PUSH(cut->arena, &cut->reading->tokens);
    token->span = (onr_span){(uint32_t)begin, (uint32_t)end};
    token->form =
        onr_symbols_intern(cut->reading->symbols, onr_slice_part(cut->text, begin, end));
    token->lower = small_symbol(cut, token->form);
    token->head = ONR_NONE;
    token->space_after =
        end >= cut->end || onr_token_is_gap(onr_utf8_read(cut->text, end, &width));
}

/* The first character after `at` that is no space of the same line; 0 at a line break or the end. */
static uint32_t
next_on_line(const cutter *cut, size_t at)
{
    for (size_t width; at < cut->end; at += width) {
        const uint32_t c = onr_utf8_read(cut->text, at, &width);
        if (c == '\n' || c == '\r') {
            return 0;
        }
        if (!onr_token_is_gap(c)) {
            return c;
        }
    }
    return 0;
}

static const onr_row *
find_small(const onr_table *table, onr_slice word)
{
    char buffer[2 * ABBREVIATION_MAX];
    return word.len > ABBREVIATION_MAX ? NULL
                                       : onr_table_find(table, small_form(word, buffer));
}

/* Whether the stop at `at` is an initial's: a capital alone before a capital, and not after a noun ("vitamin C."). */
static bool
is_initial(const cutter *cut, size_t begin, size_t at)
{
    size_t width;
    if (!onr_utf8_is_upper(onr_utf8_read(cut->text, begin, &width)) ||
        begin + width != at || !onr_utf8_is_upper(next_on_line(cut, at + 1))) {
        return false;
    }
    const size_t count = cut->reading->tokens.count;
    if (count == 0) {
        return true;
    }
    const onr_token *const before = &cut->reading->tokens.items[count - 1];
    const uint32_t first = onr_utf8_read(onr_symbol_slice(before->form), 0, &width);
    return onr_utf8_is_upper(first) || !onr_token_is_word(first) ||
           onr_table_find(cut->tables->small_words, onr_symbol_slice(before->lower));
}

/* Whether the stop at `at` belongs to the word before it. */
static bool
keeps_stop(const cutter *cut, size_t begin, size_t at)
{
    const onr_slice word = onr_slice_part(cut->text, begin, at);
    if (at + 1 < cut->end && cut->text.ptr[at + 1] == '.') {
        return false;
    }
    if (is_initial(cut, begin, at)) { // Before the table: "c." is also short for circa
        return true;
    }
    const onr_row *const row =
        find_small(cut->tables->abbreviations, onr_slice_part(cut->text, begin, at + 1));
    if (row) {
        size_t width;
        const bool capital = onr_utf8_is_upper(onr_utf8_read(word, 0, &width));
        const uint32_t next = next_on_line(cut, at + 1);
        const onr_slice kind = onr_row_field(row, 1);
        /* "PA" is the mail's, "Pa." the newspapers'. */
        if (word.len == 2 && word.ptr[1] < 'a' &&
            onr_slice_equal(kind, ONR_LIT("open"))) {
            return false;
        }
        return onr_slice_equal(onr_row_field(row, 2), ONR_LIT("cap")) && !capital ? false
               : onr_slice_equal(kind, ONR_LIT("number")) ? next >= '0' && next <= '9'
               : onr_slice_equal(kind, ONR_LIT("title"))  ? next != 0
                                                          : true;
    }
    const bool letters = !(word.ptr[0] >= '0' && word.ptr[0] <= '9');
    return letters && word.len >= 3 && word.len <= ABBREVIATION_MAX &&
           word.ptr[word.len - 2] == '.';
}

/* Whether the hyphen at `at` follows a prefix that it does not part from its word. */
static bool
follows_prefix(const cutter *cut, size_t begin, size_t at, size_t end)
{
    size_t width;
    return at + 1 < end && cut->text.ptr[at] == '-' &&
           onr_utf8_is_alpha(onr_utf8_read(cut->text, at + 1, &width)) &&
           find_small(cut->tables->prefixes, onr_slice_part(cut->text, begin, at));
}

static size_t
word_end(const cutter *cut, size_t begin, size_t end)
{
    size_t width, at = begin;
    while (at < end) {
        const uint32_t c = onr_utf8_read(cut->text, at, &width);
        if (!onr_token_is_word(c) && !onr_token_joins(cut->text, begin, at, end) &&
            !follows_prefix(cut, begin, at, end)) {
            break;
        }
        at += width;
    }
    return at < end && cut->text.ptr[at] == '.' && keeps_stop(cut, begin, at) ? at + 1
                                                                              : at;
}

/* Bytes of the "n't" at the end of a word, or 0. */
static size_t
negation_length(onr_slice word)
{
    size_t width;
    if (word.len < 4 || (word.ptr[word.len - 1] | 32) != 't') {
        return 0;
    }
    onr_utf8_read_back(word, word.len - 1, &width);
    if (!onr_token_apostrophe(word, word.len - 1 - width) || word.len < width + 3 ||
        (word.ptr[word.len - width - 2] | 32) != 'n') {
        return 0;
    }
    return width + 2;
}

/* Where the unit after a number begins, or the word's length. */
static size_t
unit_start(const cutter *cut, onr_slice word, bool after_currency)
{
    size_t at = 0;
    while (at < word.len && ((word.ptr[at] >= '0' && word.ptr[at] <= '9') ||
                             strchr(".,:", word.ptr[at]))) {
        ++at;
    }
    const onr_row *const row =
        find_small(cut->tables->units, onr_slice_part(word, at, word.len));
    return row && (after_currency ||
                   onr_slice_equal(onr_row_field(row, 1), ONR_LIT("plain")))
               ? at
               : word.len;
}

/* Emit the parts of a contraction in the table; false if it is none. */
static bool
emit_contraction(const cutter *cut, size_t begin, size_t end)
{
    const onr_row *const row = end - begin > 8
                                   ? NULL
                                   : find_small(cut->tables->contractions,
                                                onr_slice_part(cut->text, begin, end));
    onr_slice parts = onr_row_field(row, 1), part;
    if (!row || parts.len < end - begin || parts.len > end - begin + 1) {
        return false;
    }
    while (onr_slice_split(&parts, ' ', &part)) {
        const size_t stop = parts.ptr ? begin + part.len : end;
        emit(cut, begin, stop);
        begin = stop;
    }
    return true;
}

static void
emit_word(const cutter *cut, size_t begin, size_t end)
{
    const onr_slice word = onr_slice_part(cut->text, begin, end);
    const bool number = word.ptr[0] >= '0' && word.ptr[0] <= '9';
    if (!number && emit_contraction(cut, begin, end)) {
        return;
    }
    size_t split = word.len - negation_length(word);
    if (number) {
        size_t width;
        const uint32_t before = onr_utf8_read_back(cut->text, begin, &width);
        split =
            unit_start(cut, word, before == '$' || before == 0xA3 || before == 0x20AC);
    }
    emit(cut, begin, begin + split);
    if (split < word.len) {
        emit(cut, begin + split, end);
    }
}

/* The end of a token that begins with an apostrophe, or `begin`: a clitic alone, "'em", "'90s". */
static size_t
elision_end(const cutter *cut, size_t begin, size_t end, bool first)
{
    const size_t width = onr_token_apostrophe(cut->text, begin);
    const size_t clitic = onr_token_clitic(cut->text, begin, end);
    if (clitic || !width || !first) {
        return begin + clitic;
    }
    size_t at = begin + width;
    while (at < end && onr_token_is_word((unsigned char)cut->text.ptr[at])) {
        ++at;
    }
    const onr_slice word = onr_slice_part(cut->text, begin + width, at);
    const bool year = (word.len == 2 || (word.len == 3 && word.ptr[2] == 's')) &&
                      word.ptr[0] >= '0' && word.ptr[0] <= '9' && word.ptr[1] >= '0' &&
                      word.ptr[1] <= '9';
    return year || find_small(cut->tables->contractions,
                              onr_slice_part(cut->text, begin, at))
               ? at
               : begin;
}

/* Cut one token (or a word with its clitics) at `begin` and return its end. */
static size_t
cut_token(const cutter *cut, size_t begin, size_t end, bool first)
{
    size_t width, next_width;
    const uint32_t c = onr_utf8_read(cut->text, begin, &width);
    const uint32_t next =
        begin + width < end ? onr_utf8_read(cut->text, begin + width, &next_width) : 0;
    const bool digit = next >= '0' && next <= '9';
    const bool tag = (c == '#' && onr_utf8_is_alpha(next)) ||
                     (c == '@' && first && onr_token_is_word(next)) ||
                     (c == '+' && first && digit) || (c == '.' && digit);
    if (onr_token_is_word(c) || tag) {
        const size_t stop = word_end(cut, begin + (tag ? width : 0), end);
        emit_word(cut, begin, stop);
        return stop;
    }
    size_t stop = elision_end(cut, begin, end, first);
    if (stop > begin && emit_contraction(cut, begin, stop)) {
        return stop;
    }
    stop = stop > begin ? stop : onr_token_mark_end(cut->text, begin, end);
    emit(cut, begin, stop);
    return stop;
}

static bool
opens(uint32_t c)
{
    return c == '(' || c == '[' || c == '<' || c == '"' || c == '\'' || c == '{' ||
           c == 0x201C || c == 0x2018;
}

/* Cut a run without white space. */
static void
cut_run(const cutter *cut, size_t begin, size_t end)
{
    size_t width, at = begin;
    while (at < end && opens(onr_utf8_read(cut->text, at, &width))) {
        at += width;
    }
    const size_t address = at, address_end = onr_token_address_end(cut->text, at, end);
    for (at = begin; at < end;) {
        if (at == address && address_end > at) {
            emit(cut, at, address_end);
            at = address_end;
        } else {
            at = cut_token(cut, at, end, at == begin);
        }
    }
}

static void
cut_zone(cutter *cut, onr_span zone)
{
    size_t width, begin = SIZE_MAX, at = zone.begin;
    cut->end = zone.end;
    for (; at < zone.end; at += width) {
        const bool gap = onr_token_is_gap(onr_utf8_read(cut->text, at, &width));
        if (gap && begin != SIZE_MAX) {
            cut_run(cut, begin, at);
        }
        begin = gap ? SIZE_MAX : begin == SIZE_MAX ? at : begin;
    }
    if (begin != SIZE_MAX) {
        cut_run(cut, begin, zone.end);
    }
}

void
onr_tokens_run(const onr_tokenizer *tokenizer, onr_arena *arena, onr_reading *reading)
{
    const onr_document *const document = reading->document;
    cutter cut = {tokenizer, arena, reading, document->text, 0};
    if (document->zone_count == 0) {
        cut_zone(&cut, (onr_span){0, (uint32_t)document->text.len});
    }
    for (size_t i = 0; i < document->zone_count; ++i) {
        if (onr_tokens_reads_zone(document->zones[i].kind)) {
            cut_zone(&cut, document->zones[i].span);
        }
    }
}
