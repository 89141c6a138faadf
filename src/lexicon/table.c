/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/table.h"

#include "base/utf8.h"

struct onr_table {
    onr_arena *arena;
    onr_symbols *symbols;
    onr_map *rows; // Key -> onr_row
    onr_map *
        heads; // First word of keys -> most words of a key that begins so, as a pointer's value
};

onr_table *
onr_table_new(onr_arena *arena, onr_symbols *symbols)
{
    onr_table *const table = onr_arena_alloc(arena, sizeof(*table));
    table->arena = arena;
    table->symbols = symbols;
    table->rows = onr_map_new(arena);
    table->heads = onr_map_new(arena);
    return table;
}

static onr_row *
parse_row(onr_arena *arena, onr_slice line)
{
    onr_row *const row = onr_arena_alloc(arena, sizeof(*row));
    onr_slice rest = line, field;
    while (onr_slice_split(&rest, '\t', &field)) {
        ++row->count;
    }
    row->fields = onr_arena_array(arena, row->count, sizeof(*row->fields));
    rest = line;
    for (size_t i = 0; onr_slice_split(&rest, '\t', &field); ++i) {
        row->fields[i] = onr_slice_trim(field);
    }
    return row;
}

static const char *
fault_of_key(onr_slice key)
{
    if (key.len == 0) {
        return "the key is empty";
    }
    if (key.len > ONR_TABLE_KEY_MAX) {
        return "the key is longer than 256 bytes";
    }
    if (onr_slice_find(key, ONR_LIT("  "), 0) != SIZE_MAX) {
        return "the key has two spaces in a row";
    }
    size_t width, words = 1;
    for (size_t i = 0; i < key.len; i += width) {
        if (onr_utf8_is_upper(onr_utf8_read(key, i, &width))) {
            return "the key is not in small letters";
        }
        words += key.ptr[i] == ' ';
    }
    return words > ONR_TABLE_WORDS_MAX ? "the key has more than 12 words" : NULL;
}

static void
note_words(onr_table *table, onr_slice key)
{
    onr_slice rest = key, word, head = {0};
    size_t words = 0;
    for (; onr_slice_split(&rest, ' ', &word); ++words) {
        const onr_symbol symbol = onr_symbols_intern(table->symbols, word);
        head = words == 0 ? onr_symbol_slice(symbol) : head;
    }
    void **const most = onr_map_at(table->heads, head);
    if ((uintptr_t)*most < words) {
        *most = (void *)(uintptr_t)words;
    }
}

onr_status
onr_table_add(onr_table *table, onr_slice bytes, onr_slice file, size_t line, bool sorted,
              onr_error *err)
{
    onr_map *const seen = onr_map_new(table->arena);
    const onr_slice source = onr_slice_copy(table->arena, file);
    onr_slice rest = bytes, text, before = {"", 0};
    for (; onr_slice_split(&rest, '\n', &text); ++line) {
        if (onr_slice_trim(text).len == 0 || text.ptr[0] == '#') {
            continue;
        }
        onr_row *const row = parse_row(table->arena, text);
        const onr_slice key = row->fields[0];
        const char *const fault = fault_of_key(key);
        if (fault) {
            return onr_error_set(err, ONR_BAD_INPUT, source.ptr, line, 0, "%s", fault);
        }
        void **const first = onr_map_at(seen, key);
        if (*first) {
            return onr_error_set(err, ONR_BAD_INPUT, source.ptr, line, 0,
                                 "\"%.*s\" stands already in line %zu", ONR_ARG(key),
                                 ((onr_row *)*first)->line);
        }
        if (sorted && onr_slice_compare(before, key) > 0) {
            return onr_error_set(err, ONR_BAD_INPUT, source.ptr, line, 0,
                                 "\"%.*s\" is out of order: keys are sorted by bytes",
                                 ONR_ARG(key));
        }
        row->file = source;
        row->line = line;
        *first = row;
        before = key;
        onr_map_set(table->rows, key, row);
        note_words(table, key);
    }
    return ONR_OK;
}

const onr_row *
onr_table_find(const onr_table *table, onr_slice key)
{
    return onr_map_get(table->rows, key);
}

const onr_row *
onr_table_row(const onr_table *table, size_t i)
{
    onr_slice key;
    void *row;
    return onr_map_entry(table->rows, i, &key, &row) ? row : NULL;
}

static onr_symbol
word_at(const onr_symbol *first, size_t stride, size_t i)
{
    return *(const onr_symbol *)(const void *)((const char *)first + i * stride);
}

const onr_row *
onr_table_match(const onr_table *table, const onr_symbol *first, size_t stride,
                size_t count, size_t *length)
{
    *length = 0;
    if (count == 0) {
        return NULL;
    }
    const size_t most =
        (uintptr_t)onr_map_get(table->heads, onr_symbol_slice(word_at(first, stride, 0)));
    char key[ONR_TABLE_KEY_MAX];
    size_t used = 0;
    const onr_row *best = NULL;
    for (size_t i = 0; i < most && i < count; ++i) {
        const onr_slice word = onr_symbol_slice(word_at(first, stride, i));
        if (used + word.len + 1 > sizeof(key)) {
            break;
        }
        if (i > 0) {
            key[used++] = ' ';
        }
        memcpy(key + used, word.ptr, word.len);
        used += word.len;
        const onr_row *const row = onr_map_get(table->rows, (onr_slice){key, used});
        if (row) {
            best = row;
            *length = i + 1;
        }
    }
    return best;
}

onr_slice
onr_row_field(const onr_row *row, size_t i)
{
    return row && i < row->count ? row->fields[i] : (onr_slice){"", 0};
}
