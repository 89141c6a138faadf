/* SPDX-License-Identifier: Apache-2.0 */
/* One pass over the tokens of each paragraph.  A mark tells by its form whether it opens or closes, or else, and where the
   form is plainly wrong, by the white space around it. */
#include "lang/quote_marks.h"

enum {
    SINGLE_WORDS_MAX =
        8, /* Tokens in single marks that need no punctuation before the closing one */
    SINGLE_TOKENS_MAX = 200
};

typedef enum {
    NO_MARK,
    OPENING,
    CLOSING,
    EITHER,
    SINGLE_OPENING,
    SINGLE_CLOSING,
    SINGLE_EITHER,
} mark;

typedef struct {
    onr_arena *arena;
    onr_reading *reading;
    const onr_token *tokens;
    uint32_t first, last; // Of the paragraph
    uint32_t open;        // Token of the opening mark, or ONR_NONE
    uint32_t depth;       // Marks opened inside it
    uint32_t closers;     // Closing marks that the paragraph has left
    uint32_t before; // Quotation of the paragraph above that is not closed, or ONR_NONE
} marks;

static mark
mark_of(const onr_token *token)
{
    static const struct {
        const char *text;
        mark mark;
    } table[] = {
        {"\"", EITHER},
        {"\xe2\x80\x9c", OPENING},        // U+201C
        {"\xe2\x80\x9d", CLOSING},        // U+201D
        {"\xe2\x80\x98", SINGLE_OPENING}, // U+2018
        {"\xe2\x80\x99", SINGLE_CLOSING}, // U+2019
        {"'", SINGLE_EITHER},
        {"''", EITHER},
        {"``", OPENING},
        {"\xc2\xab", OPENING},     // U+00AB
        {"\xc2\xbb", CLOSING},     // U+00BB
        {"\xe2\x80\x9e", OPENING}, // U+201E
        {"\xe2\x80\x98\xe2\x80\x98", OPENING},
        {"\xe2\x80\x99\xe2\x80\x99", CLOSING},
    };
    const onr_slice form = onr_symbol_slice(token->form);
    if (!strchr("\"'`\xc2\xe2", form.ptr[0])) {
        return NO_MARK;
    }
    for (size_t i = 0; form.len <= 6 && i < ONR_COUNT(table); ++i) {
        if (onr_slice_equal(form, onr_slice_of(table[i].text))) {
            return table[i].mark;
        }
    }
    return NO_MARK;
}

static bool
space_before(const marks *m, uint32_t at)
{
    return at == m->first || m->tokens[at - 1].space_after;
}

static bool
is_punctuation(const onr_token *token)
{
    const onr_slice text = onr_symbol_slice(token->form);
    return text.len > 0 &&
           !((text.ptr[0] >= '0' && text.ptr[0] <= '9') ||
             (text.ptr[0] >= 'A' && text.ptr[0] <= 'Z') ||
             (text.ptr[0] >= 'a' && text.ptr[0] <= 'z') ||
             ((unsigned char)text.ptr[0] >= 0xc3 && (unsigned char)text.ptr[0] < 0xe2));
}

static bool
looks_opening(const marks *m, uint32_t at)
{
    const bool before = space_before(m, at) || is_punctuation(&m->tokens[at - 1]);
    return before && !m->tokens[at].space_after && at + 1 < m->last;
}

static bool
looks_closing(const marks *m, uint32_t at)
{
    const bool after = m->tokens[at].space_after || at + 1 == m->last ||
                       is_punctuation(&m->tokens[at + 1]);
    return !space_before(m, at) && after;
}

/* Whether the double mark at `at` opens, given whether a quotation is open. */
static mark
role_of(const marks *m, uint32_t at, mark form)
{
    const bool opening = looks_opening(m, at), closing = looks_closing(m, at);
    if (form == OPENING) {
        return m->open != ONR_NONE && closing && !opening ? CLOSING : OPENING;
    }
    if (form == CLOSING) {
        return m->open == ONR_NONE && opening && !closing ? OPENING : CLOSING;
    }
    if (m->open != ONR_NONE) {
        return opening && !closing && space_before(m, at) ? OPENING : CLOSING;
    }
    return closing && !opening ? CLOSING : OPENING;
}

/* Push the quotation between the mark `open` and token `close`, which is a mark or the end of the paragraph. */
static void
push(marks *m, uint32_t open, uint32_t close, bool marked)
{
    uint32_t last = close;
    if (last > open + 1 && onr_symbol_is(m->tokens[last - 1].lower, ",")) {
        --last;
    }
    if (last == open + 1) {
        return;
    }
    onr_quote *const q = ONR_PUSH(m->arena, &m->reading->quotes);
    *q = (onr_quote){.cue = ONR_NONE, .speaker_head = ONR_NONE, .speaker = ONR_NONE};
    q->first = open + 1;
    q->last = last;
    q->inner = (onr_span){m->tokens[open].span.end, m->tokens[last - 1].span.end};
    q->inner.begin = m->tokens[open + 1].span.begin;
    q->span = (onr_span){m->tokens[open].span.begin,
                         m->tokens[marked ? close : close - 1].span.end};
    q->continues = open == m->first ? m->before : ONR_NONE;
    m->before = ONR_NONE;
}

static void
close_quote(marks *m, uint32_t at, bool marked)
{
    push(m, m->open, at, marked);
    m->open = ONR_NONE;
    m->depth = 0;
}

static void
take_double(marks *m, uint32_t at, mark form)
{
    const mark role = role_of(m, at, form);
    m->closers -= form == CLOSING && m->closers > 0;
    if (m->open == ONR_NONE) {
        m->open = role == OPENING ? at : ONR_NONE;
    } else if (role == CLOSING && m->depth > 0) {
        --m->depth;
    } else if (role == CLOSING) {
        close_quote(m, at, true);
    } else if (form == OPENING && m->closers > m->depth + 1) {
        ++m->depth;
    } else {
        close_quote(m, at, false);
        m->open = at;
    }
}

/* The mark that closes the single one at `at`, or `at`. */
static uint32_t
single_end(const marks *m, uint32_t at)
{
    for (uint32_t i = at + 1; i < m->last && i < at + SINGLE_TOKENS_MAX; ++i) {
        const mark form = mark_of(&m->tokens[i]);
        if (form == OPENING || form == EITHER) {
            return at;
        }
        if ((form == SINGLE_CLOSING || form == SINGLE_EITHER) && looks_closing(m, i) &&
            (i - at <= SINGLE_WORDS_MAX || is_punctuation(&m->tokens[i - 1]) ||
             (i + 1 < m->last && onr_symbol_is(m->tokens[i + 1].lower, ",")))) {
            return i;
        }
    }
    return at;
}

/* Single marks outside double ones; the token after what was used. */
static uint32_t
take_single(marks *m, uint32_t at, mark form)
{
    if (m->open != ONR_NONE || form == SINGLE_CLOSING || !looks_opening(m, at) ||
        !space_before(m, at)) {
        return at + 1;
    }
    const uint32_t end = single_end(m, at);
    if (end == at) {
        return at + 1;
    }
    push(m, at, end, true);
    return end + 1;
}

static uint32_t
count_closers(const marks *m)
{
    uint32_t count = 0;
    for (uint32_t i = m->first; i < m->last; ++i) {
        count += mark_of(&m->tokens[i]) == CLOSING;
    }
    return count;
}

static bool
opens_with_mark(const marks *m, uint32_t at)
{
    const mark form = mark_of(&m->tokens[at]);
    return form == OPENING || form == EITHER;
}

/* What is still open at the end of a paragraph goes on in the next one, if that opens with a mark. */
static void
end_paragraph(marks *m)
{
    m->before = ONR_NONE;
    if (m->open == ONR_NONE) {
        return;
    }
    const size_t count = m->reading->quotes.count;
    close_quote(m, m->last, false);
    const bool pushed = m->reading->quotes.count > count;
    if (pushed && m->last < m->reading->tokens.count && opens_with_mark(m, m->last)) {
        m->reading->quotes.items[count].goes_on = true;
        m->before = (uint32_t)count;
    }
}

static void
read_paragraph(marks *m)
{
    m->closers = count_closers(m);
    m->depth = 0;
    for (uint32_t i = m->first; i < m->last;) {
        const mark form = mark_of(&m->tokens[i]);
        if (form == SINGLE_OPENING || form == SINGLE_CLOSING || form == SINGLE_EITHER) {
            i = take_single(m, i, form);
            continue;
        }
        if (form != NO_MARK) {
            take_double(m, i, form);
        }
        ++i;
    }
    end_paragraph(m);
}

void
onr_quote_marks_find(onr_arena *arena, onr_reading *reading)
{
    marks m = {.arena = arena,
               .reading = reading,
               .tokens = reading->tokens.items,
               .open = ONR_NONE,
               .before = ONR_NONE};
    for (size_t i = 0; i < reading->sentences.count;) {
        const onr_sentence *const sentences = reading->sentences.items;
        size_t end = i + 1;
        while (end < reading->sentences.count &&
               sentences[end].paragraph == sentences[i].paragraph) {
            ++end;
        }
        m.first = sentences[i].first;
        m.last = sentences[end - 1].last;
        read_paragraph(&m);
        i = end;
    }
}
