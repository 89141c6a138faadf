/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/lexicon.h"

#include "base/mapping.h"
#include "base/utf8.h"
#include "lexicon/bundle.h"
#include "lexicon/table.h"

struct onr_lexicon {
    onr_arena *arena;
    onr_symbols *symbols;
    onr_map *tables; // Name without ".lex" -> onr_table
    struct {
        onr_rules_text *items;
        size_t count, capacity;
    } rules;
    const onr_table *empty;
};

onr_lexicon *
onr_lexicon_new(onr_arena *arena, onr_symbols *symbols)
{
    onr_lexicon *const lexicon = onr_arena_alloc(arena, sizeof(*lexicon));
    lexicon->arena = arena;
    lexicon->symbols = symbols;
    lexicon->tables = onr_map_new(arena);
    lexicon->empty = onr_table_new(arena, symbols);
    return lexicon;
}

static onr_status
add_table(onr_lexicon *lexicon, onr_slice name, onr_slice bytes, bool own, onr_error *err)
{
    const onr_slice stem = onr_slice_part(name, 0, name.len - 4);
    onr_table *table = onr_map_get(lexicon->tables, stem);
    if (!table) {
        table = onr_table_new(lexicon->arena, lexicon->symbols);
        onr_map_set(lexicon->tables, onr_slice_copy(lexicon->arena, stem), table);
    }
    return onr_table_add(table, bytes, name, 1, own, err);
}

static void
add_rules(onr_lexicon *lexicon, onr_slice name, onr_slice bytes)
{
    onr_rules_text *const rules = ONR_PUSH(lexicon->arena, &lexicon->rules);
    *rules = (onr_rules_text){onr_slice_copy(lexicon->arena, name), bytes, 1};
}

static onr_status
add_one(onr_lexicon *lexicon, onr_slice name, onr_slice bytes, bool own, onr_error *err)
{
    const size_t bad = onr_utf8_check(bytes);
    if (bad != SIZE_MAX) {
        return onr_error_set(err, ONR_BAD_UTF8, onr_slice_copy(lexicon->arena, name).ptr,
                             0, 0, "byte %zu is not UTF-8", bad);
    }
    if (onr_slice_ends(name, ONR_LIT(".lex"))) {
        return add_table(lexicon, name, bytes, own, err);
    }
    if (onr_slice_ends(name, ONR_LIT(".rules"))) {
        add_rules(lexicon, name, bytes);
        return ONR_OK;
    }
    return onr_error_set(err, ONR_BAD_INPUT, onr_slice_copy(lexicon->arena, name).ptr, 0,
                         0, "a lexicon file is named *.lex or *.rules");
}

onr_status
onr_lexicon_add(onr_lexicon *lexicon, onr_slice name, onr_slice bytes, onr_error *err)
{
    if (!onr_bundle_is(bytes) && !onr_slice_ends(name, ONR_LIT(".bundle"))) {
        return add_one(lexicon, name, bytes, false, err);
    }
    onr_bundle_part part;
    while (bytes.len > 0) {
        ONR_TRY(onr_bundle_next(&bytes, &part, err));
        ONR_TRY(add_one(lexicon, part.name, part.bytes, true, err));
    }
    return ONR_OK;
}

onr_status
onr_lexicon_add_file(onr_lexicon *lexicon, const char *path, onr_error *err)
{
    onr_mapping file;
    ONR_TRY(onr_mapping_open(path, &file, err));
    const onr_slice bytes = onr_slice_copy(lexicon->arena, file.bytes);
    onr_mapping_close(&file);
    const char *const slash = strrchr(path, '/');
    return onr_lexicon_add(lexicon, onr_slice_of(slash ? slash + 1 : path), bytes, err);
}

const onr_table *
onr_lexicon_table(const onr_lexicon *lexicon, const char *name)
{
    const onr_table *const table = onr_map_get(lexicon->tables, onr_slice_of(name));
    return table ? table : lexicon->empty;
}

const onr_rules_text *
onr_lexicon_rules(const onr_lexicon *lexicon, size_t i)
{
    return i < lexicon->rules.count ? &lexicon->rules.items[i] : NULL;
}
