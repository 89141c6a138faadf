/* SPDX-License-Identifier: Apache-2.0 */
/* How well times are found: spans, types and values against TIMEX3 annotation.

   bench/times BUNDLE MODELS FILE.tml...  ("-" for no models; --errors before them lists each difference)

   The text between <TEXT> and </TEXT> is read as a document published on the day of <DCT>.  A time counts as found if an
   annotated one has exactly its bytes; its value, if that is the same too. */
#include "base/mapping.h"
#include "lang/english.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct {
    onr_span span;
    onr_slice type, value;
    bool used;
} gold;

typedef struct {
    gold *items;
    size_t count, capacity;
} golds;

typedef struct {
    size_t gold, found, spans, types, values;
} tally;

static bool show_errors;

static onr_slice
attribute(onr_slice tag, const char *name)
{
    const size_t at = onr_slice_find(tag, onr_slice_of(name), 0);
    const size_t begin = at == SIZE_MAX ? tag.len : at + strlen(name);
    const size_t end = onr_slice_find(tag, ONR_LIT("\""), begin);
    return onr_slice_part(tag, begin, end == SIZE_MAX ? begin : end);
}

static char
entity(onr_slice text, size_t at, size_t *width)
{
    static const struct {
        const char *name, character;
    } entities[] = {
        {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}};
    for (size_t i = 0; i < ONR_COUNT(entities); ++i) {
        const onr_slice name = onr_slice_of(entities[i].name);
        if (onr_slice_starts(onr_slice_part(text, at, text.len), name)) {
            *width = name.len;
            return entities[i].character;
        }
    }
    *width = 1;
    return text.ptr[at];
}

/* The text without its tags, and the annotated times in it. */
static onr_slice
strip(onr_arena *arena, onr_slice text, golds *times)
{
    char *const out = onr_arena_alloc(arena, text.len + 1);
    size_t used = 0, open = SIZE_MAX;
    for (size_t at = 0, width = 0; at < text.len; at += width) {
        if (text.ptr[at] != '<') {
            out[used++] = entity(text, at, &width);
            continue;
        }
        const size_t close = onr_slice_find(text, ONR_LIT(">"), at);
        width = (close == SIZE_MAX ? text.len : close + 1) - at;
        const onr_slice tag = onr_slice_part(text, at, at + width);
        if (onr_slice_starts(tag, ONR_LIT("<TIMEX3"))) {
            open = times->count;
            gold *const g = ONR_PUSH(arena, times);
            g->span.begin = (uint32_t)used;
            g->type = attribute(tag, "type=\"");
            g->value = attribute(tag, " value=\"");
        } else if (onr_slice_starts(tag, ONR_LIT("</TIMEX3")) && open < times->count) {
            times->items[open].span.end = (uint32_t)used;
        }
    }
    return (onr_slice){out, used};
}

static onr_slice
between(onr_slice text, onr_slice begin, onr_slice end)
{
    const size_t from = onr_slice_find(text, begin, 0);
    const size_t to = from == SIZE_MAX ? SIZE_MAX : onr_slice_find(text, end, from);
    return to == SIZE_MAX ? (onr_slice){"", 0}
                          : onr_slice_part(text, from + begin.len, to);
}

static onr_slice
kind_name(onr_time_kind kind)
{
    static const char *const names[] = {"DATE", "TIME", "DURATION", "SET"};
    return onr_slice_of(names[kind]);
}

static void
tell(const char *what, onr_slice text, onr_span span, onr_slice value, onr_slice right)
{
    const size_t begin = span.begin < 40 ? 0 : span.begin - 40;
    char line[200];
    const onr_slice part = onr_slice_part(text, begin, span.end + 30);
    size_t used = 0;
    for (size_t i = 0; i < part.len && used + 3 < sizeof(line); ++i) {
        if (begin + i == span.begin) {
            line[used++] = '[';
        }
        line[used++] = part.ptr[i] == '\n' ? ' ' : part.ptr[i];
        if (begin + i + 1 == span.end) {
            line[used++] = ']';
        }
    }
    printf("%s\t%.*s\t%.*s\t%.*s\n", what, ONR_ARG(value), ONR_ARG(right), (int)used,
           line);
}

static void
count_time(const onr_reading *reading, const onr_time *time, golds *times, tally *sum)
{
    const onr_slice text = reading->document->text;
    const onr_slice value = onr_symbol_slice(time->value);
    for (size_t i = 0; i < times->count; ++i) {
        gold *const g = times->items + i;
        if (g->span.begin != time->span.begin || g->span.end != time->span.end ||
            g->used) {
            continue;
        }
        const bool right = onr_slice_equal(value, g->value);
        g->used = true;
        ++sum->spans;
        sum->types += onr_slice_equal(g->type, kind_name(time->kind));
        sum->values += right;
        if (show_errors && !right) {
            tell("value", text, time->span, value, g->value);
        }
        return;
    }
    if (show_errors) {
        tell("wrong", text, time->span, value, (onr_slice){"", 0});
    }
}

static void
count_document(const onr_english *english, onr_slice bytes, tally *sum)
{
    onr_arena *const arena = onr_arena_new();
    golds times = {0};
    onr_document document = {0};
    const onr_slice body = between(bytes, ONR_LIT("<TEXT>"), ONR_LIT("</TEXT>"));
    document.text = strip(arena, body, &times);
    const onr_slice dct = between(bytes, ONR_LIT("<DCT>"), ONR_LIT("</DCT>"));
    onr_date_read(attribute(dct, " value=\""), &document.published);
    onr_reading reading;
    onr_error err = {0};
    if (onr_english_read(english, arena, &document, false, &reading, &err) != ONR_OK) {
        fprintf(stderr, "%s\n", err.text);
        exit(EXIT_FAILURE);
    }
    if (show_errors) {
        char published[ONR_DATE_TEXT_MAX];
        onr_date_write(document.published, published);
        printf("document of %s\n", published);
    }
    for (size_t i = 0; i < reading.times.count; ++i) {
        count_time(&reading, reading.times.items + i, &times, sum);
    }
    for (size_t i = 0; i < times.count && show_errors; ++i) {
        if (!times.items[i].used) {
            tell("missed", document.text, times.items[i].span, (onr_slice){"", 0},
                 times.items[i].value);
        }
    }
    sum->gold += times.count;
    sum->found += reading.times.count;
    onr_arena_free(arena);
}

static double
f1(size_t right, const tally *sum)
{
    return sum->gold + sum->found ? 2.0 * (double)right / (double)(sum->gold + sum->found)
                                  : 0.0;
}

static void
check(onr_status status, const onr_error *err)
{
    if (status != ONR_OK) {
        char line[ONR_ERROR_TEXT_MAX + ONR_ERROR_SOURCE_MAX];
        onr_error_format(err, line, sizeof(line));
        fprintf(stderr, "bench/times: %s\n", line);
        exit(EXIT_FAILURE);
    }
}

int
main(int argc, char **argv)
{
    show_errors = argc > 1 && strcmp(argv[1], "--errors") == 0;
    argc -= show_errors;
    argv += show_errors;
    if (argc < 4) {
        fputs("usage: bench/times [--errors] BUNDLE MODELS FILE.tml...\n", stderr);
        return EXIT_FAILURE;
    }
    onr_arena *const arena = onr_arena_new();
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(arena, symbols);
    onr_error err = {0};
    onr_english *english;
    check(onr_lexicon_add_file(lexicon, argv[1], &err), &err);
    check(onr_english_open(arena, symbols, lexicon,
                           strcmp(argv[2], "-") == 0 ? NULL : argv[2], &english, &err),
          &err);
    tally sum = {0};
    for (int i = 3; i < argc; ++i) {
        onr_mapping file;
        check(onr_mapping_open(argv[i], &file, &err), &err);
        count_document(english, file.bytes, &sum);
        onr_mapping_close(&file);
    }
    printf("times: %zu annotated, %zu found, span F1 %.4f, type F1 %.4f, value F1 %.4f\n",
           sum.gold, sum.found, f1(sum.spans, &sum), f1(sum.types, &sum),
           f1(sum.values, &sum));
    onr_english_close(english);
    onr_arena_free(arena);
    return EXIT_SUCCESS;
}
