/* SPDX-License-Identifier: Apache-2.0 */
/* Sets of words, named in rules files or taken from tables, and the table of classes. */
#include "lexicon/rules_reader.h"

static onr_word_set *
new_set(onr_rules_reader *reader, onr_slice name)
{
    onr_word_set *const set = onr_arena_alloc(reader->arena, sizeof(*set));
    set->name = name;
    set->members = onr_map_new(reader->arena);
    onr_map_set(reader->sets, name, set);
    return set;
}

onr_status
onr_rules_set(onr_rules_reader *reader, onr_slice name, const onr_word_set **out,
              onr_error *err)
{
    onr_word_set *set = onr_map_get(reader->sets, name);
    if (!set) {
        const onr_slice stem = onr_slice_part(name, 1, name.len);
        const char *const c_stem = onr_slice_copy(reader->arena, stem).ptr;
        const onr_table *const table = onr_lexicon_table(reader->lexicon, c_stem);
        const onr_row *row = onr_table_row(table, 0);
        if (!row) {
            return onr_rules_fail(reader, err, "no set or table is called \"%s\"",
                                  c_stem);
        }
        set = new_set(reader, name);
        for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
            onr_map_set(set->members, onr_row_field(row, 0), set);
        }
    }
    *out = set;
    return ONR_OK;
}

onr_status
onr_rules_read_set(onr_rules_reader *reader, onr_slice name, onr_slice members,
                   onr_error *err)
{
    onr_word_set *set = onr_map_get(reader->sets, name);
    if (!set) {
        set = new_set(reader, name);
    }
    onr_slice one;
    while (onr_slice_split(&members, ',', &one)) {
        one = onr_slice_trim(one);
        if (!one.len) {
            return onr_rules_fail(reader, err, "an empty word in a set");
        }
        if (*one.ptr == '@') {
            const onr_word_set *other;
            ONR_TRY(onr_rules_set(reader, one, &other, err));
            onr_slice key;
            void *value;
            for (size_t i = 0; onr_map_entry(other->members, i, &key, &value); ++i) {
                onr_map_set(set->members, key, set);
            }
        } else {
            onr_map_set(set->members, one, set);
        }
    }
    return ONR_OK;
}

bool
onr_word_set_has(const onr_word_set *set, onr_slice phrase)
{
    return set && onr_map_get(set->members, phrase);
}

bool
onr_frames_class(const onr_lexicon *lexicon, onr_slice name, bool *incident)
{
    const onr_table *const table = onr_lexicon_table(lexicon, "classes");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        if (onr_slice_equal(onr_row_field(row, 1), name)) {
            *incident = onr_slice_equal(onr_row_field(row, 3), ONR_LIT("incident"));
            return true;
        }
    }
    return false;
}
