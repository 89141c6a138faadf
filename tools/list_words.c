/* SPDX-License-Identifier: Apache-2.0 */
/* The words that the name tagger knows are frozen between trainings, so that the lexicon can grow without it. */
#include "stages.h"

#include "base/sink.h"
#include "lang/name_words.h"

#include <stdlib.h>

static void
add_words_of(onr_arena *arena, const onr_lexicon *lexicon, const char *table,
             onr_map *out)
{
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(onr_lexicon_table(lexicon, table), i)); ++i) {
        onr_slice key = row->fields[0], word;
        while (onr_slice_split(&key, ' ', &word)) {
            const onr_slice copy = onr_slice_copy(arena, word);
            onr_map_set(out, copy, (void *)(uintptr_t)copy.ptr);
        }
    }
}

static int
compare_words(const void *a, const void *b)
{
    return onr_slice_compare(*(const onr_slice *)a, *(const onr_slice *)b);
}

/* The words of the lexicon's tables with their bits, sorted. */
static onr_status
write_words(stage_input *input, const onr_lexicon *lexicon, onr_symbols *symbols,
            onr_error *err)
{
    static const char *const tables[] = {"titles",   "given-names", "agency-heads",
                                         "agencies", "places",      "place-heads",
                                         "demonyms", "after-stop"};
    const onr_name_words *const words =
        onr_name_words_new(input->arena, symbols, lexicon);
    onr_map *const all = onr_map_new(input->arena);
    onr_sink *sink;
    for (size_t i = 0; i < ONR_COUNT(tables); ++i) {
        add_words_of(input->arena, lexicon, tables[i], all);
    }
    const size_t count = onr_map_count(all);
    onr_slice *const sorted = onr_arena_array(input->arena, count, sizeof(*sorted));
    void *value;
    for (size_t i = 0; i < count; ++i) {
        onr_map_entry(all, i, &sorted[i], &value);
    }
    qsort(sorted, count, sizeof(*sorted), compare_words);
    ONR_TRY(onr_sink_open_file(input->words, &sink, err));
    onr_sink_put_string(
        sink, "# What the name tagger knows of words: \"tools/train name-words\" "
              "writes this from the lexicon.\n");
    for (size_t i = 0; i < count; ++i) {
        const unsigned bits =
            onr_name_words_bits(words, onr_symbols_find(symbols, sorted[i]));
        const char *separator = "\t";
        if (bits) {
            onr_sink_put(sink, sorted[i]);
        }
        for (unsigned bit = 0; bit < ONR_NW_COUNT; ++bit) {
            if (bits >> bit & 1) {
                onr_sink_printf(sink, "%s%s", separator, onr_name_words_bit(bit));
                separator = " ";
            }
        }
        onr_sink_put_string(sink, bits ? "\n" : "");
    }
    return onr_sink_close(sink, err);
}

onr_status
list_name_words(stage_input *input, onr_error *err)
{
    onr_symbols *const symbols = onr_symbols_new(input->arena, NULL);
    onr_lexicon *const lexicon = onr_lexicon_new(input->arena, symbols);
    ONR_TRY(onr_lexicon_add_file(lexicon, input->lexicon, err));
    return write_words(input, lexicon, symbols, err);
}
