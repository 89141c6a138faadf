/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/template.h"

#include "base/map.h"
#include "base/mapping.h"
#include "base/utf8.h"

typedef enum {
    PART_TEXT,
    PART_NAME,
    PART_SECTION,
    PART_WHERE,
    PART_UNLESS,
    PART_OTHER
} part_kind;

/** A template is a row of parts; a section knows where it ends. */
typedef struct {
    part_kind kind;
    onr_slice text; // What stands there, or the name
    size_t end;     // Of a section: the part behind its last
} part;

typedef struct {
    const char *path;
    struct {
        part *items;
        size_t count, capacity;
    } parts;
} template;

struct onr_templates {
    onr_arena *arena;
    const char *folder;
    onr_map *known; // By name
};

onr_templates *
onr_templates_new(onr_arena *arena, const char *folder)
{
    onr_templates *const templates = onr_arena_alloc(arena, sizeof(*templates));
    *templates = (onr_templates){arena, folder, onr_map_new(arena)};
    return templates;
}

/* -- reading -- */

typedef struct {
    onr_arena *arena;
    template *out;
    onr_slice text;
    size_t open[ONR_TEMPLATE_DEPTH_MAX]; // Sections that are not closed
    size_t depth;
    onr_error *err;
} reading;

static onr_status
refuse(const reading *r, size_t at, const char *why)
{
    size_t line = 1;
    for (size_t i = 0; i < at; ++i) {
        line += r->text.ptr[i] == '\n';
    }
    return onr_error_set(r->err, ONR_BAD_INPUT, r->out->path, line, 0, "%s", why);
}

static part *
add_part(const reading *r, part_kind kind, onr_slice text)
{
    part *const p = ONR_PUSH(r->arena, &r->out->parts);
    *p = (part){.kind = kind, .text = text};
    return p;
}

static onr_status
close_section(reading *r, onr_slice name, size_t at)
{
    if (r->depth == 0) {
        return refuse(r, at, "a section is closed that was not opened");
    }
    part *const opened = &r->out->parts.items[r->open[--r->depth]];
    if (!onr_slice_equal(opened->text, name)) {
        return refuse(r, at, "another section is closed than was opened last");
    }
    opened->end = r->out->parts.count;
    return ONR_OK;
}

static onr_status
read_tag(reading *r, onr_slice tag, size_t at)
{
    const char sign = tag.len ? tag.ptr[0] : '\0';
    const onr_slice name =
        onr_slice_trim(strchr("#?^/>!", sign) ? onr_slice_part(tag, 1, tag.len) : tag);
    switch (sign) {
    case '!':
        return ONR_OK;
    case '/':
        return close_section(r, name, at);
    case '>':
        add_part(r, PART_OTHER, name);
        return ONR_OK;
    case '#':
    case '?':
    case '^':
        if (r->depth == ONR_TEMPLATE_DEPTH_MAX) {
            return refuse(r, at, "too many sections in one another");
        }
        r->open[r->depth++] = r->out->parts.count;
        add_part(r,
                 sign == '#'   ? PART_SECTION
                 : sign == '?' ? PART_WHERE
                               : PART_UNLESS,
                 name);
        return ONR_OK;
    default:
        add_part(r, PART_NAME, name);
        return name.len ? ONR_OK : refuse(r, at, "a tag without a name");
    }
}

/** Whether a tag of a kind that puts nothing in itself stands on a line alone; then widen it to the line. */
static void
widen_to_line(onr_slice text, size_t *begin, size_t *end)
{
    size_t from = *begin, to = *end;
    if (!strchr("#?^/!>", text.ptr[*begin + 2])) {
        return;
    }
    while (from > 0 && text.ptr[from - 1] == ' ') {
        --from;
    }
    if ((from == 0 || text.ptr[from - 1] == '\n') && to < text.len &&
        text.ptr[to] == '\n') {
        *begin = from;
        *end = to + 1;
    }
}

static onr_status
read_parts(reading *r)
{
    size_t at = 0;
    while (at < r->text.len) {
        size_t begin = onr_slice_find(r->text, ONR_LIT("{{"), at);
        if (begin == SIZE_MAX) {
            break;
        }
        size_t end = onr_slice_find(r->text, ONR_LIT("}}"), begin);
        if (end == SIZE_MAX) {
            return refuse(r, begin, "a tag is not closed");
        }
        const onr_slice tag = onr_slice_part(r->text, begin + 2, end);
        const size_t where = begin;
        end += 2;
        widen_to_line(r->text, &begin, &end);
        if (begin > at) {
            add_part(r, PART_TEXT, onr_slice_part(r->text, at, begin));
        }
        ONR_TRY(read_tag(r, tag, where));
        at = end;
    }
    if (at < r->text.len) {
        add_part(r, PART_TEXT, onr_slice_part(r->text, at, r->text.len));
    }
    return r->depth == 0 ? ONR_OK : refuse(r, r->text.len, "a section is not closed");
}

static onr_status
find_template(onr_templates *templates, onr_slice name, template **out, onr_error *err)
{
    *out = onr_map_get(templates->known, name);
    if (*out) {
        return ONR_OK;
    }
    onr_mapping file;
    onr_arena *const arena = templates->arena;
    template *const made = onr_arena_alloc(arena, sizeof(*made));
    made->path = onr_arena_printf(arena, "%s/%.*s", templates->folder, ONR_ARG(name));
    ONR_TRY(onr_mapping_open(made->path, &file, err));
    reading r = {.arena = arena,
                 .out = made,
                 .text = onr_slice_copy(arena, file.bytes),
                 .err = err};
    onr_mapping_close(&file);
    ONR_TRY(read_parts(&r));
    onr_map_set(templates->known, onr_slice_copy(arena, name), made);
    *out = made;
    return ONR_OK;
}

/* -- filling -- */

/** Signs that turn the direction of text around them, or cannot be seen at all: they are shown as U+FFFD. */
static bool
is_deceptive(uint32_t c)
{
    return (c < 0x20 && c != '\t' && c != '\n') || (c >= 0x7F && c < 0xA0) ||
           c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
           c == 0xFFFE || c == 0xFFFF;
}

void
onr_template_escape(onr_sink *sink, onr_slice text)
{
    static const char marked[] = "\xEF\xBF\xBD";
    size_t width, kept = 0;
    for (size_t at = 0; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        const char *const instead = c == '&'    ? "&amp;"
                                    : c == '<'  ? "&lt;"
                                    : c == '>'  ? "&gt;"
                                    : c == '"'  ? "&quot;"
                                    : c == '\'' ? "&#39;"
                                    : is_deceptive(c) || (c == 0xFFFD && width == 1)
                                        ? marked
                                        : NULL;
        if (instead) {
            onr_sink_put(sink, onr_slice_part(text, kept, at));
            onr_sink_put_string(sink, instead);
            kept = at + width;
        }
    }
    onr_sink_put(sink, onr_slice_part(text, kept, text.len));
}

typedef struct {
    onr_templates *templates;
    const onr_view *views[ONR_TEMPLATE_DEPTH_MAX]; // The one at hand last
    size_t depth;
    bool escape;
    onr_sink *sink;
    onr_error *err;
} filling;

static const onr_view_field *
look_up(const filling *f, onr_slice name)
{
    const bool outermost = onr_slice_starts(name, ONR_LIT("@"));
    return outermost ? onr_view_find(f->views[0], onr_slice_part(name, 1, name.len))
                     : onr_view_find(f->views[f->depth - 1], name);
}

static bool
is_set(const onr_view_field *field)
{
    return field &&
           (field->kind == ONR_VIEW_LIST ? field->list.count > 0 : field->text.len > 0);
}

static onr_status fill_parts(filling *f, const template *t, size_t begin, size_t end,
                             size_t level);

static onr_status
fill_section(filling *f, const template *t, size_t at, size_t level)
{
    const part *const p = &t->parts.items[at];
    const onr_view_field *const field = look_up(f, p->text);
    if (p->kind != PART_SECTION || !is_set(field) || field->kind != ONR_VIEW_LIST) {
        return is_set(field) == (p->kind != PART_UNLESS)
                   ? fill_parts(f, t, at + 1, p->end, level + 1)
                   : ONR_OK;
    }
    if (f->depth == ONR_TEMPLATE_DEPTH_MAX) {
        return onr_error_set(f->err, ONR_BAD_INPUT, t->path, 0, 0,
                             "too many lists in one another");
    }
    ++f->depth;
    onr_status status = ONR_OK;
    for (size_t i = 0; i < field->list.count && status == ONR_OK; ++i) {
        f->views[f->depth - 1] = field->list.items[i];
        status = fill_parts(f, t, at + 1, p->end, level + 1);
    }
    --f->depth;
    return status;
}

static void
fill_name(const filling *f, onr_slice name)
{
    const onr_view_field *const field = look_up(f, name);
    if (field && field->kind == ONR_VIEW_TEXT && f->escape) {
        onr_template_escape(f->sink, field->text);
    } else if (field) {
        onr_sink_put(f->sink, field->text);
    }
}

static onr_status
fill_parts(filling *f, const template *t, size_t begin, size_t end, size_t level)
{
    if (level > ONR_TEMPLATE_DEPTH_MAX) {
        return onr_error_set(f->err, ONR_BAD_INPUT, t->path, 0, 0,
                             "too many templates in one another");
    }
    for (size_t i = begin; i < end; ++i) {
        const part *const p = &t->parts.items[i];
        if (p->kind == PART_TEXT) {
            onr_sink_put(f->sink, p->text);
        } else if (p->kind == PART_NAME) {
            fill_name(f, p->text);
        } else if (p->kind == PART_OTHER) {
            template *other;
            ONR_TRY(find_template(f->templates, p->text, &other, f->err));
            ONR_TRY(fill_parts(f, other, 0, other->parts.count, level + 1));
        } else {
            ONR_TRY(fill_section(f, t, i, level));
            i = p->end - 1;
        }
    }
    return ONR_OK;
}

onr_status
onr_template_fill(onr_templates *templates, const char *name, const onr_view *view,
                  bool escape, onr_sink *sink, onr_error *err)
{
    template *t;
    filling f = {.templates = templates,
                 .views = {view},
                 .depth = 1,
                 .escape = escape,
                 .sink = sink,
                 .err = err};
    ONR_TRY(find_template(templates, onr_slice_of(name), &t, err));
    return fill_parts(&f, t, 0, t->parts.count, 0);
}
