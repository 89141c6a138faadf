/* SPDX-License-Identifier: Apache-2.0 */
/* Times against TIMEX3 annotation: spans, types and values.

   The text between <TEXT> and </TEXT> of each *.tml in the folders below `time/timebank` is read as a document published
   on the day of <DCT>.  A time counts as found if an annotated one has exactly its bytes; its value, if that is the same
   too, as in N. UzZaman et al., "SemEval-2013 Task 1: TempEval-3", there with overlapping spans as well.  With -f FILE
   only that document is read and each difference printed: the figures say nothing of why. */
#include "accuracy.h"

#include "base/mapping.h"

#include <dirent.h>
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
    bool show; // Print each difference
} tally;

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
        if (sum->show && !right) {
            tell("value", text, time->span, value, g->value);
        }
        return;
    }
    if (sum->show) {
        tell("wrong", text, time->span, value, (onr_slice){"", 0});
    }
}

static onr_status
count_document(const onr_english *english, onr_slice bytes, tally *sum, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    golds times = {0};
    onr_document document = {0};
    const onr_slice body = between(bytes, ONR_LIT("<TEXT>"), ONR_LIT("</TEXT>"));
    document.text = strip(arena, body, &times);
    const onr_slice dct = between(bytes, ONR_LIT("<DCT>"), ONR_LIT("</DCT>"));
    onr_date_read(attribute(dct, " value=\""), &document.published);
    onr_reading reading;
    const onr_status status =
        onr_english_read(english, arena, &document, false, &reading, err);
    for (size_t i = 0; status == ONR_OK && i < reading.times.count; ++i) {
        count_time(&reading, reading.times.items + i, &times, sum);
    }
    for (size_t i = 0; i < times.count && sum->show; ++i) {
        if (!times.items[i].used) {
            tell("missed", document.text, times.items[i].span, (onr_slice){"", 0},
                 times.items[i].value);
        }
    }
    sum->gold += times.count;
    sum->found += status == ONR_OK ? reading.times.count : 0;
    onr_arena_free(arena);
    return status;
}

static onr_status
count_file(const onr_english *english, const char *path, tally *sum, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(path, &file, err));
    const onr_status status = count_document(english, file.bytes, sum, err);
    onr_mapping_close(&file);
    return status;
}

static onr_status
count_folder(const onr_english *english, onr_arena *arena, const char *path, tally *sum,
             onr_error *err)
{
    DIR *const folder = opendir(path);
    if (!folder) {
        return onr_error_set(err, ONR_NOT_FOUND, path, 0, 0, "no such folder");
    }
    onr_status status = ONR_OK;
    for (struct dirent *entry; status == ONR_OK && (entry = readdir(folder));) {
        if (onr_slice_ends(onr_slice_of(entry->d_name), ONR_LIT(".tml"))) {
            const char *const file =
                onr_arena_printf(arena, "%s/%s", path, entry->d_name);
            status = count_file(english, file, sum, err);
        }
    }
    closedir(folder);
    return status;
}

static onr_status
count_all(const onr_english *english, const accuracy_input *input, tally *sum,
          onr_error *err)
{
    static const char *const folders[] = {"TimeBank", "AQUAINT"};
    if (input->file) {
        return count_file(english, input->file, sum, err);
    }
    for (size_t i = 0; i < ONR_COUNT(folders); ++i) {
        const char *const path = onr_arena_printf(input->arena, "%s/time/timebank/%s",
                                                  input->corpora, folders[i]);
        ONR_TRY(count_folder(english, input->arena, path, sum, err));
    }
    return ONR_OK;
}

static double
f1(size_t right, const tally *sum)
{
    const size_t both = sum->gold + sum->found;
    return both ? 200.0 * (double)right / (double)both : 0.0;
}

onr_status
accuracy_dates(const accuracy_input *input, onr_error *err)
{
    onr_english *english;
    ONR_TRY(onr_english_open(input->arena, input->symbols, input->lexicon, input->models,
                             &english, err));
    tally sum = {.show = input->file != NULL};
    const onr_status status = count_all(english, input, &sum, err);
    onr_english_close(english);
    if (status == ONR_OK) {
        accuracy_title("TimeBank and AQUAINT, exact spans");
        accuracy_row("times", f1(sum.spans, &sum), 0);
        accuracy_row("times with their type", f1(sum.types, &sum), 0);
        accuracy_row("times with their value", f1(sum.values, &sum), 75);
    }
    return status;
}
