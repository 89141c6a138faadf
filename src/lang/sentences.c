/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sentences.h"

#include "base/utf8.h"

enum { NAME_MAX_TOKENS = 5 /* between a quotation and the verb of saying after it */ };

typedef enum { JOINED, NEXT_LINE, NEXT_PARAGRAPH } gap_kind;

typedef struct {
    const onr_splitter *tables;
    onr_reading *reading;
    const onr_token *tokens;
    uint32_t count;
    size_t zone; // Index of the zone of the token at hand
} splitter;

onr_splitter
onr_splitter_of(const onr_lexicon *lexicon)
{
    return (onr_splitter){
        onr_lexicon_table(lexicon, "abbreviations"),
        onr_lexicon_table(lexicon, "after-stop"),
        onr_lexicon_table(lexicon, "says"),
    };
}

/* What stands between two tokens: line breaks as LF, CRLF, CR or U+2028, paragraphs as two of them or U+2029. */
static gap_kind
gap_between(onr_slice text, size_t begin, size_t end)
{
    size_t breaks = 0;
    for (size_t width; begin < end; begin += width) {
        const uint32_t c = onr_utf8_read(text, begin, &width);
        const bool crlf = c == '\r' && begin + 1 < end && text.ptr[begin + 1] == '\n';
        breaks += (c == '\n' || c == '\r' || c == 0x2028) && !crlf ? 1
                  : c == 0x2029                                    ? 2
                                                                   : 0;
    }
    return breaks == 0 ? JOINED : breaks == 1 ? NEXT_LINE : NEXT_PARAGRAPH;
}

static uint32_t
first_char(const onr_token *token)
{
    size_t width;
    return onr_utf8_read(onr_symbol_slice(token->form), 0, &width);
}

static char
last_byte(const onr_token *token)
{
    return token->form->text[token->form->len - 1];
}

static bool
starts_small(const onr_token *token)
{
    return onr_utf8_is_lower(first_char(token));
}

/* "." or "?!" or "…", with nothing else in it. */
static bool
is_end_mark(const onr_token *token)
{
    const onr_slice form = onr_symbol_slice(token->form);
    if (onr_slice_starts(form, ONR_LIT("\xE2\x80\xA6"))) {
        return true;
    }
    for (size_t i = 0; i < form.len; ++i) {
        if (!strchr(".!?", form.ptr[i]) || !form.ptr[i]) {
            return false;
        }
    }
    return true;
}

static bool
is_ellipsis(const onr_token *token)
{
    return token->form->len > 1 &&
           (token->form->text[0] == '.' || (unsigned char)token->form->text[0] == 0xE2);
}

static bool
is_quote_mark(const onr_token *token)
{
    return token->lower->text[0] == '"' || token->lower->text[0] == '\'' ||
           token->lower->text[0] == '`';
}

/* A quotation mark or bracket that closes what stands before it. */
static bool
closes(const onr_token *before, const onr_token *token)
{
    const onr_slice lower = onr_symbol_slice(token->lower);
    const uint32_t c = first_char(token);
    if (lower.len > 2 || c == 0x201C) {
        return false;
    }
    return c == 0x201D || c == 0x2019 || c == ')' || c == ']' ||
           (!before->space_after && is_quote_mark(token));
}

static onr_slice
verdict_on(const splitter *s, const onr_token *token)
{
    return onr_row_field(
        onr_table_find(s->tables->after_stop, onr_symbol_slice(token->lower)), 1);
}

static onr_slice
kind_of_abbreviation(const splitter *s, const onr_token *token)
{
    return onr_row_field(
        onr_table_find(s->tables->abbreviations, onr_symbol_slice(token->lower)), 1);
}

/* Whether the stop of the abbreviation at `i` ends a sentence too. */
static bool
abbreviation_ends(const splitter *s, uint32_t i)
{
    const onr_token *next = &s->tokens[i + 1];
    const onr_slice kind = kind_of_abbreviation(s, &s->tokens[i]);
    if (onr_slice_equal(kind, ONR_LIT("title")) ||
        onr_slice_equal(kind, ONR_LIT("number"))) {
        return false;
    }
    if (i + 2 < s->count && is_quote_mark(next) && s->tokens[i].space_after &&
        !next->space_after) {
        ++next; // The quotation opens
    }
    if (!onr_utf8_is_upper(first_char(next))) {
        return false;
    }
    const onr_slice verdict = verdict_on(s, next);
    return onr_slice_equal(verdict, ONR_LIT("begin")) ||
           (onr_slice_equal(kind, ONR_LIT("time")) && verdict.len == 0);
}

/* Whether a short name and a verb of saying follow: `"Why?" Mayor Ruth Lamb asked.` */
static bool
saying_follows(const splitter *s, uint32_t i)
{
    for (uint32_t n = 0; n < NAME_MAX_TOKENS && i + n < s->count; ++n) {
        const onr_token *const token = &s->tokens[i + n];
        if (n > 0 && onr_table_find(s->tables->says, onr_symbol_slice(token->lower))) {
            return true;
        }
        if (!onr_utf8_is_upper(first_char(token))) {
            return false;
        }
    }
    return false;
}

/* Whether the end mark at `i` ends its sentence, `next` being the first token after what closes behind it. */
static bool
mark_ends(const splitter *s, uint32_t first, uint32_t i, uint32_t next)
{
    const onr_token *const mark = &s->tokens[i];
    const onr_token *const after = &s->tokens[next];
    const bool quoted = next > i + 1 && is_quote_mark(&s->tokens[next - 1]);
    const bool bracketed = next > i + 1 && !quoted;
    if ((quoted || bracketed || is_ellipsis(mark)) && starts_small(after)) {
        return false;
    }
    const uint32_t c = first_char(after);
    if (c == ',' || c == ';' || c == ':') {
        return false;
    }
    if (quoted && mark->form->text[0] != '.' && saying_follows(s, next)) {
        return false;
    }
    /* "1." and "A." head a line of a list. */
    return !(i == first + 1 && mark->form->len == 1 &&
             (s->tokens[first].form->len == 1 ||
              (first_char(&s->tokens[first]) >= '0' &&
               first_char(&s->tokens[first]) <= '9' && s->tokens[first].form->len < 3)));
}

static bool
same_zone(splitter *s, const onr_token *a, const onr_token *b)
{
    const onr_document *const document = s->reading->document;
    while (s->zone < document->zone_count &&
           document->zones[s->zone].span.end <= a->span.begin) {
        ++s->zone;
    }
    return s->zone >= document->zone_count ||
           b->span.begin < document->zones[s->zone].span.end;
}

/* Whether a paragraph ends between the tokens `i` and `i + 1`. */
static bool
paragraph_ends(splitter *s, uint32_t i)
{
    const onr_token *const a = &s->tokens[i], *const b = a + 1;
    if (!same_zone(s, a, b)) {
        return true;
    }
    switch (gap_between(s->reading->document->text, a->span.end, b->span.begin)) {
    case JOINED:
        return false;
    case NEXT_LINE:
        return !starts_small(b) || (last_byte(a) && strchr(".!?:", last_byte(a)));
    default:
        return true;
    }
}

/* The end of the sentence that begins at `first`; `*paragraph` tells whether it ends its paragraph. */
static uint32_t
sentence_end(splitter *s, uint32_t first, bool *paragraph)
{
    for (uint32_t i = first; i < s->count; ++i) {
        *paragraph = i + 1 == s->count || paragraph_ends(s, i);
        if (*paragraph || i + 1 - first >= ONR_SENTENCE_TOKENS_MAX) {
            return i + 1;
        }
        if (!is_end_mark(&s->tokens[i])) {
            if (last_byte(&s->tokens[i]) == '.' && abbreviation_ends(s, i)) {
                return i + 1;
            }
            continue;
        }
        uint32_t next = i + 1;
        while (next < s->count && !*paragraph &&
               closes(&s->tokens[next - 1], &s->tokens[next])) {
            *paragraph = next + 1 == s->count || paragraph_ends(s, next);
            ++next;
        }
        if (*paragraph || mark_ends(s, first, i, next)) {
            return next;
        }
    }
    return s->count;
}

static void
add_sentence(splitter *s, onr_arena *arena, uint32_t first, uint32_t last,
             uint32_t paragraph)
{
    onr_sentence *const sentence = ONR_PUSH(arena, &s->reading->sentences);
    const uint32_t index = (uint32_t)s->reading->sentences.count - 1;
    const onr_document *const document = s->reading->document;
    same_zone(s, &s->tokens[first], &s->tokens[first]);
    *sentence = (onr_sentence){
        .span = {s->tokens[first].span.begin, s->tokens[last - 1].span.end},
        .first = first,
        .last = last,
        .paragraph = paragraph,
        .zone = s->zone < document->zone_count ? (uint8_t)document->zones[s->zone].kind
                                               : (uint8_t)ONR_ZONE_BODY,
        .root = ONR_NONE,
    };
    for (uint32_t i = first; i < last; ++i) {
        s->reading->tokens.items[i].sentence = index;
    }
}

void
onr_sentences_run(const onr_splitter *tables, onr_arena *arena, onr_reading *reading)
{
    splitter s = {tables, reading, reading->tokens.items, (uint32_t)reading->tokens.count,
                  0};
    uint32_t paragraph = 0;
    for (uint32_t first = 0; first < s.count;) {
        bool ends = false;
        const size_t zone = s.zone;
        const uint32_t last = sentence_end(&s, first, &ends);
        s.zone = zone;
        add_sentence(&s, arena, first, last, paragraph);
        paragraph += ends;
        first = last;
    }
}
