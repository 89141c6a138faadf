/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/authority.h"

#include "base/map.h"
#include "base/mapping.h"
#include "base/utf8.h"
#include "resolve/slug.h"

enum { COLUMNS = 3 };

struct onr_authority {
    onr_map *iris; // By folded name: an onr_slice, of length 0 where rows disagree
};

typedef struct {
    onr_arena *arena;
    onr_slice text;
    size_t at, line;
    const char *file;
    onr_error *err;
} reading;

/* A quoted field; `at` stands behind its first mark. */
static onr_status
read_quoted(reading *r, onr_slice *out)
{
    char *const bytes = onr_arena_alloc(r->arena, r->text.len - r->at + 1);
    const size_t first_line = r->line;
    size_t len = 0;
    for (; r->at < r->text.len; ++r->at) {
        const char c = r->text.ptr[r->at];
        if (c == '"' && r->at + 1 < r->text.len && r->text.ptr[r->at + 1] == '"') {
            ++r->at;
        } else if (c == '"') {
            ++r->at;
            *out = (onr_slice){bytes, len};
            return ONR_OK;
        }
        r->line += c == '\n';
        bytes[len++] = c;
    }
    return onr_error_set(r->err, ONR_BAD_INPUT, r->file, first_line, 0,
                         "a quotation mark is not closed");
}

static onr_status
read_field(reading *r, onr_slice *out)
{
    if (r->at < r->text.len && r->text.ptr[r->at] == '"') {
        ++r->at;
        return read_quoted(r, out);
    }
    const size_t begin = r->at;
    while (r->at < r->text.len && !strchr(",\r\n", r->text.ptr[r->at])) {
        ++r->at;
    }
    *out = onr_slice_trim(onr_slice_part(r->text, begin, r->at));
    return ONR_OK;
}

/* One row; further columns are passed over. */
static onr_status
read_row(reading *r, onr_slice row[COLUMNS])
{
    for (size_t i = 0;; ++i) {
        onr_slice field;
        ONR_TRY(read_field(r, &field));
        if (i < COLUMNS) {
            row[i] = field;
        }
        if (r->at >= r->text.len || r->text.ptr[r->at] != ',') {
            break;
        }
        ++r->at;
    }
    while (r->at < r->text.len && r->text.ptr[r->at] == '\r') {
        ++r->at;
    }
    if (r->at < r->text.len && r->text.ptr[r->at] == '\n') {
        ++r->at;
    }
    return ONR_OK;
}

static void
enter(const reading *r, onr_map *iris, onr_slice name, onr_slice iri)
{
    const onr_slice folded = onr_slug_fold(r->arena, name);
    if (!folded.len) {
        return;
    }
    onr_slice **const place = (onr_slice **)onr_map_at(iris, folded);
    if (!*place) {
        *place = onr_arena_alloc(r->arena, sizeof(**place));
        **place = onr_slice_copy(r->arena, iri);
    } else if (!onr_slice_equal(**place, iri)) {
        **place = (onr_slice){"", 0};
    }
}

static onr_status
enter_row(const reading *r, onr_map *iris, const onr_slice row[COLUMNS], size_t line)
{
    onr_slice aliases = row[1], alias;
    if (!row[0].len && !row[1].len && !row[2].len) {
        return ONR_OK;
    }
    if (line == 1 && onr_slice_equal_nocase(row[2], ONR_LIT("iri"))) {
        return ONR_OK;
    }
    if (!row[0].len || onr_slice_find(row[2], ONR_LIT(":"), 0) == SIZE_MAX) {
        return onr_error_set(r->err, ONR_BAD_INPUT, r->file, line, 0,
                             "a row needs a name and, in its third field, an IRI");
    }
    enter(r, iris, row[0], row[2]);
    while (aliases.len && onr_slice_split(&aliases, ';', &alias)) {
        enter(r, iris, alias, row[2]);
    }
    return ONR_OK;
}

onr_status
onr_authority_read(onr_arena *arena, onr_slice text, const char *file,
                   onr_authority **out, onr_error *err)
{
    reading r = {arena, text, 0, 1, file, err};
    *out = NULL;
    if (onr_utf8_check(text) != SIZE_MAX) {
        return onr_error_set(err, ONR_BAD_UTF8, file, 0, 0,
                             "an authority file must be UTF-8");
    }
    onr_authority *const authority = onr_arena_alloc(arena, sizeof(*authority));
    authority->iris = onr_map_new(arena);
    for (; r.at < text.len; ++r.line) {
        onr_slice row[COLUMNS] = {{"", 0}, {"", 0}, {"", 0}};
        const size_t line = r.line;
        ONR_TRY(read_row(&r, row));
        ONR_TRY(enter_row(&r, authority->iris, row, line));
    }
    *out = authority;
    return ONR_OK;
}

onr_status
onr_authority_open(onr_arena *arena, const char *path, onr_authority **out,
                   onr_error *err)
{
    onr_mapping mapping;
    *out = NULL;
    ONR_TRY(onr_mapping_open(path, &mapping, err));
    const onr_status status = onr_authority_read(arena, mapping.bytes, path, out, err);
    onr_mapping_close(&mapping);
    return status;
}

static bool
add_iri(const onr_authority *authority, onr_arena *arena, onr_slice name,
        onr_party *party)
{
    const onr_slice *const iri = onr_map_get(authority->iris, onr_slug_fold(arena, name));
    if (!iri || !iri->len) {
        return false;
    }
    for (size_t i = 0; i < party->same_as.count; ++i) {
        if (onr_slice_equal(party->same_as.items[i], *iri)) {
            return true;
        }
    }
    *ONR_PUSH(arena, &party->same_as) = *iri;
    return true;
}

void
onr_authority_apply(const onr_authority *authority, onr_arena *arena, onr_facts *facts)
{
    for (size_t i = 0; i < facts->parties.count; ++i) {
        onr_party *const party = &facts->parties.items[i];
        if (party->unnamed || add_iri(authority, arena, party->label, party)) {
            continue;
        }
        for (size_t j = 0; j < party->aliases.count; ++j) {
            const onr_slice alias = party->aliases.items[j];
            if (onr_slice_find(alias, ONR_LIT(" "), 0) != SIZE_MAX) {
                (void)add_iri(authority, arena, alias, party);
            }
        }
    }
}
