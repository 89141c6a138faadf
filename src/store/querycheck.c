/* SPDX-License-Identifier: Apache-2.0 */
/* What rasqal 0.9.33 cannot do or does wrongly, known by the words of a query: strings, IRIs, names and comments are passed
   over, so that only keywords count (SPARQL 1.1 Query Language, 19.8). */
#include "store/query.h"

#define WAY_OUT "; load the graph into a server and ask there (\"onrecord load\")"

static const struct {
    const char *word, *why;
} refused[] = {
    {"EXISTS", "EXISTS is not known here"},
    {"MINUS", "MINUS is not known here"},
    {"DESCRIBE", "DESCRIBE is not known here"},
    {"VALUES", "VALUES is not always answered rightly here"},
    {"SERVICE", "nothing is fetched from the net here"},
    {"FROM", "FROM would fetch from the net, which is not done here"},
    {"CONCAT", "CONCAT is not always answered rightly here"},
    {"GROUP_CONCAT", "GROUP_CONCAT does not heed its separator here"},
    {"INSERT", "the graph cannot be changed here"},
    {"DELETE", "the graph cannot be changed here"},
    {"LOAD", "the graph cannot be changed here"},
    {"CLEAR", "the graph cannot be changed here"},
    {"DROP", "the graph cannot be changed here"},
    {"CREATE", "the graph cannot be changed here"},
    {"MOVE", "the graph cannot be changed here"},
    {"COPY", "the graph cannot be changed here"},
    {"ADD", "the graph cannot be changed here"},
};

static bool
is_name_char(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '_' || c == '-' || c == '.' || (unsigned char)c >= 0x80;
}

/** Behind the string that begins at `at`. */
static size_t
skip_string(onr_slice text, size_t at)
{
    const char quote = text.ptr[at];
    const bool is_long =
        at + 2 < text.len && text.ptr[at + 1] == quote && text.ptr[at + 2] == quote;
    size_t run = 0;
    for (at += is_long ? 3 : 1; at < text.len; ++at) {
        if (text.ptr[at] == '\\') {
            ++at;
            run = 0;
        } else if (text.ptr[at] != quote) {
            run = 0;
        } else if (++run == (is_long ? 3 : 1)) {
            return at + 1;
        }
    }
    return text.len;
}

/** Behind the IRI that begins at `at`, or behind "<" if that is an operator. */
static size_t
skip_iri(onr_slice text, size_t at)
{
    for (size_t i = at + 1; i < text.len && text.ptr[i] > ' '; ++i) {
        if (text.ptr[i] == '>') {
            return i + 1;
        }
        if (strchr("<\"{}|^`\\", text.ptr[i])) {
            break;
        }
    }
    return at + 1;
}

static size_t
skip_name(onr_slice text, size_t at)
{
    while (at < text.len && is_name_char(text.ptr[at])) {
        ++at;
    }
    return at;
}

/** Behind a variable or a name whose local part follows its colon. */
static size_t
skip_other(onr_slice text, size_t at)
{
    const char c = text.ptr[at];
    if (c == '\'' || c == '"') {
        return skip_string(text, at);
    }
    if (c == '<') {
        return skip_iri(text, at);
    }
    if (c == '#') {
        while (at < text.len && text.ptr[at] != '\n') {
            ++at;
        }
        return at;
    }
    return c == '?' || c == '$' || c == ':' || c == '@' ? skip_name(text, at + 1)
                                                        : at + 1;
}

/** The next word that is a keyword or a function; false at the end. */
static bool
next_word(onr_slice text, size_t *at, onr_slice *word)
{
    while (*at < text.len) {
        if (!is_name_char(text.ptr[*at])) {
            *at = skip_other(text, *at);
            continue;
        }
        const size_t begin = *at;
        *at = skip_name(text, begin);
        *word = onr_slice_part(text, begin, *at);
        if (*at < text.len && text.ptr[*at] == ':') {
            *at = skip_name(text, *at + 1); // A prefix and its name
        } else {
            return true;
        }
    }
    return false;
}

onr_status
onr_query_check(onr_slice sparql, onr_error *err)
{
    onr_slice word;
    size_t selects = 0;
    for (size_t at = 0; next_word(sparql, &at, &word);) {
        for (size_t i = 0; i < ONR_COUNT(refused); ++i) {
            if (onr_slice_equal_nocase(word, onr_slice_of(refused[i].word))) {
                return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0, "%s" WAY_OUT,
                                     refused[i].why);
            }
        }
        selects += onr_slice_equal_nocase(word, ONR_LIT("SELECT"));
        if (selects > 1) {
            return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                                 "a query in a query is not always answered rightly "
                                 "here" WAY_OUT);
        }
    }
    return ONR_OK;
}

/** The first "{" at or behind `at` and the end of what it opens; false if there is none. */
static bool
find_braces(onr_slice text, size_t at, size_t *begin, size_t *end)
{
    size_t depth = 0;
    while (at < text.len) {
        const char c = text.ptr[at];
        if (c == '{' && depth++ == 0) {
            *begin = at;
        }
        if (c == '}' && depth > 0 && --depth == 0) {
            *end = at + 1;
            return true;
        }
        at = is_name_char(c) ? skip_name(text, at) : skip_other(text, at);
    }
    return false;
}

bool
onr_query_as_ask(onr_arena *arena, onr_slice sparql, onr_slice *out)
{
    onr_slice word;
    size_t begin = 0, end = 0;
    for (size_t at = 0; next_word(sparql, &at, &word);) {
        if (onr_slice_equal_nocase(word, ONR_LIT("SELECT")) &&
            find_braces(sparql, at, &begin, &end)) {
            const onr_slice prologue = onr_slice_part(sparql, 0, at - word.len);
            const onr_slice pattern = onr_slice_part(sparql, begin, end);
            *out = onr_slice_of(onr_arena_printf(arena, "%.*sASK %.*s", ONR_ARG(prologue),
                                                 ONR_ARG(pattern)));
            return true;
        }
    }
    return false;
}
