/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/decisions.h"

#include "base/mapping.h"
#include "base/utf8.h"

typedef struct {
    onr_arena *arena;
    onr_decisions *out;
    const char *file;
    size_t line;
    onr_error *err;
} reading;

/* The last part of an IRI; angle brackets and a prefix of Turtle ("id:") are fine too. */
static onr_slice
id_of(onr_slice word)
{
    size_t from = 0;
    for (size_t i = 0; i < word.len; ++i) {
        from = strchr("/#:<", word.ptr[i]) ? i + 1 : from;
    }
    const size_t to = onr_slice_ends(word, ONR_LIT(">")) ? word.len - 1 : word.len;
    return onr_slice_part(word, from, to);
}

static onr_slice
next_word(onr_slice *rest)
{
    size_t end = 0;
    *rest = onr_slice_trim(*rest);
    while (end < rest->len && rest->ptr[end] != ' ' && rest->ptr[end] != '\t') {
        ++end;
    }
    const onr_slice word = onr_slice_part(*rest, 0, end);
    *rest = onr_slice_trim(onr_slice_part(*rest, end, rest->len));
    return word;
}

static onr_status
wrong(const reading *r, const char *why)
{
    return onr_error_set(r->err, ONR_BAD_INPUT, r->file, r->line, 0, "%s", why);
}

static void
add(const reading *r, onr_decision_kind kind, onr_slice id, onr_slice other,
    onr_slice third)
{
    *ONR_PUSH(r->arena, r->out) = (onr_decision){kind,
                                                 onr_slice_copy(r->arena, id),
                                                 onr_slice_copy(r->arena, other),
                                                 onr_slice_copy(r->arena, third),
                                                 r->file,
                                                 r->line};
}

static onr_status
read_same(const reading *r, onr_slice id, onr_slice rest)
{
    if (!rest.len) {
        return wrong(r, "\"same\" needs two ids or more");
    }
    while (rest.len) {
        add(r, ONR_DECISION_SAME, id, id_of(next_word(&rest)), (onr_slice){"", 0});
    }
    return ONR_OK;
}

static onr_status
read_different(const reading *r, onr_slice id, onr_slice rest)
{
    const onr_slice other = id_of(next_word(&rest)), third = id_of(next_word(&rest));
    if (!other.len || rest.len) {
        return wrong(r, "\"different\" needs two ids, or one and two articles");
    }
    add(r, third.len ? ONR_DECISION_APART : ONR_DECISION_DIFFERENT, id, other, third);
    return ONR_OK;
}

static onr_status
read_line(const reading *r, onr_slice line)
{
    onr_slice rest = onr_slice_trim(line);
    if (!rest.len || rest.ptr[0] == '#') {
        return ONR_OK;
    }
    const onr_slice verb = next_word(&rest), id = id_of(next_word(&rest));
    if (!id.len) {
        return wrong(r, "a decision needs an id");
    }
    if (onr_slice_equal(verb, ONR_LIT("same"))) {
        return read_same(r, id, rest);
    }
    if (onr_slice_equal(verb, ONR_LIT("different"))) {
        return read_different(r, id, rest);
    }
    if (onr_slice_equal(verb, ONR_LIT("rename")) && rest.len) {
        add(r, ONR_DECISION_RENAME, id, rest, (onr_slice){"", 0});
        return ONR_OK;
    }
    if (onr_slice_equal(verb, ONR_LIT("suppress")) && !rest.len) {
        add(r, ONR_DECISION_SUPPRESS, id, (onr_slice){"", 0}, (onr_slice){"", 0});
        return ONR_OK;
    }
    return wrong(r, "this is no decision: same, different, rename and suppress are");
}

onr_status
onr_decisions_read(onr_arena *arena, onr_slice text, onr_slice file, onr_decisions *out,
                   onr_error *err)
{
    reading r = {arena, out, onr_arena_printf(arena, "%.*s", ONR_ARG(file)), 0, err};
    onr_slice line;
    *out = (onr_decisions){.file = file};
    if (onr_utf8_check(text) != SIZE_MAX) {
        return wrong(&r, "decisions must be UTF-8");
    }
    while (onr_slice_split(&text, '\n', &line)) {
        ++r.line;
        ONR_TRY(read_line(&r, line));
    }
    return ONR_OK;
}

onr_status
onr_decisions_open(onr_arena *arena, const char *path, onr_decisions *out, onr_error *err)
{
    onr_mapping mapping;
    *out = (onr_decisions){0};
    ONR_TRY(onr_mapping_open(path, &mapping, err));
    const onr_slice file = onr_slice_copy(arena, onr_slice_of(path));
    const onr_status status = onr_decisions_read(arena, mapping.bytes, file, out, err);
    onr_mapping_close(&mapping);
    return status;
}
