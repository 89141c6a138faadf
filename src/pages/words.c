/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/words.h"

#include "base/map.h"
#include "base/mapping.h"

struct onr_site_words {
    onr_map *texts; // onr_slice * by key
};

static onr_status
read_line(onr_arena *arena, onr_site_words *words, onr_slice line)
{
    const size_t tab = onr_slice_find(line, ONR_LIT("\t"), 0);
    if (tab == SIZE_MAX) {
        return ONR_BAD_INPUT;
    }
    onr_slice *const text = onr_arena_alloc(arena, sizeof(*text));
    *text = onr_slice_part(line, tab + 1, line.len);
    onr_map_set(words->texts, onr_slice_part(line, 0, tab), text);
    return ONR_OK;
}

onr_status
onr_site_words_open(onr_arena *arena, const char *folder, onr_site_words **out,
                    onr_error *err)
{
    const char *const path = onr_arena_printf(arena, "%s/words.tsv", folder);
    onr_mapping file;
    onr_slice line;
    ONR_TRY(onr_mapping_open(path, &file, err));
    onr_slice rest = onr_slice_copy(arena, file.bytes);
    onr_mapping_close(&file);
    *out = onr_arena_alloc(arena, sizeof(**out));
    (*out)->texts = onr_map_new(arena);
    for (size_t number = 1; onr_slice_split(&rest, '\n', &line); ++number) {
        if (line.len && line.ptr[0] != '#' && read_line(arena, *out, line) != ONR_OK) {
            return onr_error_set(err, ONR_BAD_INPUT, path, number, 0,
                                 "a key and its text are parted by a tab");
        }
    }
    return ONR_OK;
}

onr_slice
onr_site_word(const onr_site_words *words, const char *key)
{
    const onr_slice *const text = onr_map_get(words->texts, onr_slice_of(key));
    return text ? *text : onr_slice_of(key);
}

onr_slice
onr_site_word_of(const onr_site_words *words, const char *prefix, const onr_term *term)
{
    char key[96];
    const onr_slice local = term && term->id < ONR_IRI_COUNT
                                ? onr_vocabulary_local((onr_iri)term->id)
                                : ONR_LIT("");
    const size_t front = strlen(prefix);
    if (local.len == 0 || front + local.len >= sizeof(key)) {
        return term ? term->text : ONR_LIT("");
    }
    memcpy(key, prefix, front);
    memcpy(key + front, local.ptr, local.len);
    const onr_slice *const text =
        onr_map_get(words->texts, (onr_slice){key, front + local.len});
    return text ? *text : local;
}

onr_slice
onr_site_date(const onr_site_words *words, onr_arena *arena, onr_slice text)
{
    onr_date date;
    char key[16] = "month.";
    if (!onr_date_read(text, &date)) {
        return text;
    }
    key[6] = (char)('0' + date.month / 10);
    key[7] = (char)('0' + date.month % 10);
    const onr_slice month = onr_site_word(words, key);
    return onr_slice_of(
        date.day
            ? onr_arena_printf(arena, "%.*s %d, %d", ONR_ARG(month), date.day, date.year)
        : date.month ? onr_arena_printf(arena, "%.*s %d", ONR_ARG(month), date.year)
                     : onr_arena_printf(arena, "%d", date.year));
}
