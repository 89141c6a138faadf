/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/address.h"
#include "pages/data.h"

#include "write/formats.h"

onr_view *
onr_site_view(const onr_site *site, onr_slice title)
{
    onr_view *const view = onr_view_new(site->page);
    const char *const named = site->options->title, *licence = site->options->licence;
    onr_view_text(view, "title", title);
    onr_view_text(view, "site",
                  named ? onr_slice_of(named) : onr_site_word(site->words, "site"));
    onr_view_text(view, "base", site->record->base);
    onr_view_text(view, "licence",
                  licence && onr_address_is_web(onr_slice_of(licence))
                      ? onr_slice_of(licence)
                      : ONR_LIT(""));
    return view;
}

/* -- files -- */

static onr_status
emit_file(const onr_site *site, const char *name, const onr_view *view,
          const char *template, bool escape)
{
    onr_sink *sink;
    ONR_TRY(onr_folder_open_file(site->folder, name, &sink, site->err));
    const onr_status status =
        onr_template_fill(site->templates, template, view, escape, sink, site->err);
    return onr_folder_close_file(site->folder, sink, status, site->err);
}

onr_status
onr_site_emit_file(const onr_site *site, const char *name, onr_view *view,
                   const char *template)
{
    return emit_file(site, name, view, template, false);
}

/** Open a file for the data of a thing, beside its page. */
static onr_status
open_beside(const onr_site *site, const onr_thing *thing, const onr_format *format,
            onr_sink **out)
{
    const char *const name =
        onr_arena_printf(site->page, "%.*s.%s", ONR_ARG(thing->page), format->suffix);
    return onr_folder_open_file(site->folder, name, out, site->err);
}

static onr_status
emit_turtle(const onr_site *site, const onr_thing *thing, const onr_data *data)
{
    onr_sink *sink;
    ONR_TRY(open_beside(site, thing, &onr_format_turtle, &sink));
    const onr_status status =
        onr_data_write(site, data, 0, data->count, &onr_format_turtle, sink);
    return onr_folder_close_file(site->folder, sink, status, site->err);
}

static onr_status
emit_jsonld(const onr_site *site, const onr_thing *thing, const onr_data_json *json)
{
    onr_sink *sink;
    ONR_TRY(open_beside(site, thing, &onr_format_jsonld, &sink));
    onr_data_put(json, sink);
    return onr_folder_close_file(site->folder, sink, ONR_OK, site->err);
}

/* -- several pages -- */

/** A page and what follows it: which lines and which data go on the next. */
typedef struct {
    const char *template;
    onr_slice lists; // Names of the lists that are cut, parted by spaces
    onr_slice name;
    const onr_data *data; // Null for none
    onr_data_json all;    // All of it as JSON-LD
    size_t line, block;   // Begin of what is still to come
    size_t number;
} row;

static const char *
name_of(const onr_site *site, onr_slice name, size_t number)
{
    return number == 1
               ? onr_arena_printf(site->page, "%.*s.html", ONR_ARG(name))
               : onr_arena_printf(site->page, "%.*s.%zu.html", ONR_ARG(name), number);
}

static onr_slice
link_of(const onr_site *site, onr_slice name, size_t number)
{
    return onr_address_encode(site->page, onr_slice_of(name_of(site, name, number)));
}

/** Cut the next name off a row of them; false at the end. */
static bool
next_name(onr_slice *names, onr_slice *name)
{
    return names->ptr && onr_slice_split(names, ' ', name);
}

/** Whether `name` is a list of the row; then the number of lines in the lists before it. */
static bool
is_cut(const onr_view *view, onr_slice lists, const char *name, size_t *before)
{
    onr_slice one;
    *before = 0;
    while (next_name(&lists, &one)) {
        if (onr_slice_equal(one, onr_slice_of(name))) {
            return true;
        }
        const onr_view_field *const field = onr_view_find(view, one);
        *before += field ? field->list.count : 0;
    }
    return false;
}

/** A copy of the view with some of its lines alone, counted through all lists of the row. */
static onr_view *
cut_view(const onr_view *view, onr_slice lists, size_t begin, size_t end)
{
    onr_view *const part = onr_view_new(view->arena);
    for (size_t i = 0; i < view->fields.count; ++i) {
        size_t before;
        onr_view_field *const field = ONR_PUSH(part->arena, &part->fields);
        *field = view->fields.items[i];
        if (is_cut(view, lists, field->name, &before)) {
            const size_t count = field->list.count;
            const size_t from = begin > before ? begin - before : 0;
            const size_t to = end > before ? end - before : 0;
            const size_t last = to < count ? to : count;
            field->list.count = last > from ? last - from : 0;
            field->list.items += field->list.count ? from : 0;
            field->list.capacity = field->list.count;
        }
    }
    return part;
}

static size_t
count_lines(const onr_view *view, onr_slice lists)
{
    size_t count = 0;
    onr_slice one;
    while (next_name(&lists, &one)) {
        const onr_view_field *const field = onr_view_find(view, one);
        count += field ? field->list.count : 0;
    }
    return count;
}

static onr_status
emit_part(const onr_site *site, const onr_view *view, size_t line_count, row *r)
{
    const size_t left = line_count - r->line;
    const size_t lines = left < ONR_PAGES_LINES_MAX ? left : ONR_PAGES_LINES_MAX;
    const size_t blocks = r->data ? onr_data_run(r->data, r->block) : 0;
    onr_view *const part = cut_view(view, r->lists, r->line, r->line + lines);
    if (blocks) {
        onr_slice embedded;
        onr_data_json json = r->all;
        if (blocks < r->data->count) {
            ONR_TRY(onr_data_read(site, r->data, r->block, blocks, &json));
        }
        ONR_TRY(onr_data_embed(site, &json, &embedded));
        onr_view_markup(part, "data", embedded);
    }
    r->line += lines;
    r->block += blocks;
    onr_view_flag(part, "first", r->number == 1);
    onr_view_printf(part, "number", "%zu", r->number);
    onr_view_text(part, "here", link_of(site, r->name, r->number));
    onr_view_flag(part, "data_only", r->number > 1 && lines == 0);
    if (r->number > 1) {
        onr_view_text(part, "previous", link_of(site, r->name, r->number - 1));
        onr_view_text(part, "first_href", link_of(site, r->name, 1));
    }
    if (r->line < line_count || (r->data && r->block < r->data->count)) {
        onr_view_text(part, "next", link_of(site, r->name, r->number + 1));
    }
    return emit_file(site, name_of(site, r->name, r->number), part, r->template, true);
}

static onr_status
emit_row(const onr_site *site, const onr_view *view, row *r)
{
    const size_t line_count = count_lines(view, r->lists);
    do {
        ++r->number;
        ONR_TRY(emit_part(site, view, line_count, r));
    } while (r->line < line_count || (r->data && r->block < r->data->count));
    return ONR_OK;
}

onr_status
onr_site_emit_plain(const onr_site *site, const char *name, onr_view *view,
                    const char *template, const char *lines)
{
    row r = {
        .template = template, .lists = onr_slice_of(lines), .name = onr_slice_of(name)};
    return emit_row(site, view, &r);
}

onr_status
onr_site_emit(const onr_site *site, const onr_thing *thing, onr_view *view,
              const char *template, const char *lines)
{
    const onr_data data = onr_data_of(site, thing);
    const onr_slice page = onr_address_encode(site->page, thing->page);
    row r = {.template = template,
             .lists = onr_slice_of(lines),
             .name = thing->page,
             .data = &data};
    onr_view_text(view, "iri", thing->term->text);
    onr_view_printf(view, "turtle", "%.*s.ttl", ONR_ARG(page));
    onr_view_printf(view, "jsonld", "%.*s.jsonld", ONR_ARG(page));
    ONR_TRY(onr_data_read(site, &data, 0, data.count, &r.all));
    ONR_TRY(emit_turtle(site, thing, &data));
    ONR_TRY(emit_jsonld(site, thing, &r.all));
    return emit_row(site, view, &r);
}
