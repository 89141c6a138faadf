/* SPDX-License-Identifier: Apache-2.0 */
/* What stands beside the pages: dumps and their description, rules for hosts, tombstones and corrections. */
#include "base/mapping.h"
#include "pages/address.h"
#include "pages/site.h"
#include "write/formats.h"
#include "write/gzip.h"

enum { SITEMAP_MAX = 40000 /* Addresses in a file; sitemaps.org allows 50,000 */ };

/* -- dumps -- */

/** A syntax that cannot say the graph (RDF/XML knows no control characters) goes without a dump. */
static onr_status
emit_dump(const onr_site *site, size_t which)
{
    onr_sink *file, *sink;
    onr_gzip *gzip;
    onr_error err = {0};
    const onr_format *const format = site->options->formats[which];
    const char *const name =
        onr_arena_printf(site->page, "dumps/onrecord.%s.gz", format->suffix);
    ONR_TRY(onr_folder_open_file(site->folder, name, &file, site->err));
    onr_status status = onr_gzip_open(file, &gzip, &sink, &err);
    if (status == ONR_OK) {
        status = onr_write_graph(format, site->record->graph, site->page, sink, &err);
        status = onr_gzip_close(gzip, status, &err);
    }
    site->unsaid[which] = status == ONR_UNSUPPORTED;
    status = onr_folder_close_file(site->folder, NULL, status, &err);
    if (status == ONR_UNSUPPORTED) {
        return onr_folder_remove(site->folder, name, site->err);
    }
    return status == ONR_OK
               ? ONR_OK
               : onr_error_set(site->err, status, err.source, 0, 0, "%s", err.text);
}

/** A view of the whole set. */
static onr_view *
view_of_set(const onr_site *site, const char *title)
{
    onr_view *const view = onr_site_view(site, onr_site_word(site->words, title));
    for (size_t i = 0; i < site->options->format_count; ++i) {
        const onr_format *const format = site->options->formats[i];
        if (site->unsaid[i]) {
            continue;
        }
        onr_view *const dump = onr_view_add(view, "dumps");
        onr_view_printf(dump, "href", "dumps/onrecord.%s.gz", format->suffix);
        onr_view_text(dump, "format", onr_slice_of(format->title));
        onr_view_text(dump, "media", onr_slice_of(format->media_type));
        onr_view_text(dump, "base", site->record->base);
    }
    return view;
}

/** Describe the set: what the writer of descriptions counts, then where it is to be had. */
static onr_status
emit_description(const onr_site *site)
{
    onr_sink *sink;
    onr_arena_clear(site->page);
    ONR_TRY(onr_folder_open_file(site->folder, "void.ttl", &sink, site->err));
    onr_status status = onr_write_graph(&onr_format_void, site->record->graph, site->page,
                                        sink, site->err);
    if (status == ONR_OK) {
        status = onr_template_fill(site->templates, "void.ttl",
                                   view_of_set(site, "dataset"), false, sink, site->err);
    }
    return onr_folder_close_file(site->folder, sink, status, site->err);
}

static onr_status
emit_dumps(const onr_site *site)
{
    for (size_t i = 0; i < site->options->format_count; ++i) {
        onr_arena_clear(site->page);
        ONR_TRY(emit_dump(site, i));
    }
    ONR_TRY(emit_description(site));
    return onr_site_emit_plain(site, "dataset", view_of_set(site, "dataset"),
                               "dataset.html", NULL);
}

/* -- the map -- */

static onr_status
emit_sitemap(const onr_site *site, size_t begin, size_t end, const char *name)
{
    onr_sink *sink;
    ONR_TRY(onr_folder_open_file(site->folder, name, &sink, site->err));
    onr_sink_put_string(sink, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "
                              "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (size_t i = begin; i < end; ++i) {
        const onr_thing *const thing = &site->record->things[i];
        if (thing->kind < ONR_THING_TENURE) {
            onr_arena_clear(site->page);
            onr_sink_put_string(sink, "<url><loc>");
            onr_template_escape(sink, site->record->base);
            onr_sink_put(sink, onr_site_href(site, thing));
            onr_sink_put_string(sink, "</loc></url>\n");
        }
    }
    onr_sink_put_string(sink, "</urlset>\n");
    return onr_folder_close_file(site->folder, sink, ONR_OK, site->err);
}

/** One map, or a map of maps where the addresses are too many for one. */
static onr_status
emit_sitemaps(const onr_site *site)
{
    const size_t count = site->record->count;
    if (count <= SITEMAP_MAX) {
        return emit_sitemap(site, 0, count, "sitemap.xml");
    }
    onr_sink *sink;
    ONR_TRY(onr_sink_open_memory(&sink, site->err));
    onr_sink_put_string(sink, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex "
                              "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    onr_status status = ONR_OK;
    for (size_t i = 0; i * SITEMAP_MAX < count && status == ONR_OK; ++i) {
        const size_t end = (i + 1) * SITEMAP_MAX;
        const char *const name = onr_arena_printf(site->arena, "sitemap.%zu.xml", i + 1);
        status = emit_sitemap(site, i * SITEMAP_MAX, end < count ? end : count, name);
        onr_sink_put_string(sink, "<sitemap><loc>");
        onr_template_escape(sink, site->record->base);
        onr_sink_printf(sink, "%s</loc></sitemap>\n", name);
    }
    onr_sink_put_string(sink, "</sitemapindex>\n");
    if (status == ONR_OK) {
        status =
            onr_folder_put(site->folder, "sitemap.xml", onr_sink_bytes(sink), site->err);
    }
    onr_sink_drop(sink);
    return status;
}

/* -- corrections -- */

static bool
is(const onr_pages_correction *correction, const char *what)
{
    return strcmp(correction->what, what) == 0;
}

/** The thing of an id or IRI, or null. */
static const onr_thing *
find_thing(const onr_site *site, onr_slice id)
{
    const onr_slice iri = onr_slice_find(id, ONR_LIT("://"), 0) == SIZE_MAX
                              ? onr_slice_join(site->page, site->record->base, id)
                              : id;
    for (size_t i = 0; i < site->record->count; ++i) {
        if (onr_slice_equal(site->record->things[i].term->text, iri)) {
            return &site->record->things[i];
        }
    }
    return NULL;
}

static onr_slice
page_of(const onr_site *site, onr_slice id)
{
    const onr_slice iri = onr_slice_find(id, ONR_LIT("://"), 0) == SIZE_MAX
                              ? onr_slice_join(site->page, site->record->base, id)
                              : id;
    return onr_address_page(site->arena, site->record->base, iri);
}

/** A page at an old address: of somebody who was taken out, or of what is called otherwise now. */
static onr_status
emit_tombstone(const onr_site *site, const onr_pages_correction *correction)
{
    const bool suppressed = is(correction, "suppress");
    const onr_thing *const old = find_thing(site, correction->id);
    const onr_thing *const now = suppressed ? NULL : find_thing(site, correction->other);
    if (suppressed && old) {
        return onr_error_set(site->err, ONR_BAD_ARG, NULL, 0, 0,
                             "somebody whom the decisions suppress is in the graph; give "
                             "the stories or the collection instead of an export");
    }
    if (!suppressed && (old || !now)) {
        return ONR_OK;
    }
    onr_view *const view =
        onr_site_view(site, onr_site_word(site->words, suppressed ? "gone" : "moved"));
    if (now) {
        onr_site_put_thing(site, onr_view_add(view, "now"), now);
    }
    return onr_site_emit_plain(
        site, onr_slice_copy(site->page, page_of(site, correction->id)).ptr, view,
        "tombstone.html", NULL);
}

static bool
is_again(const onr_site *site, size_t index)
{
    const onr_pages_correction *const all = site->options->corrections;
    for (size_t i = 0; i < index; ++i) {
        if ((is(&all[i], "suppress") || is(&all[i], "same")) &&
            onr_slice_equal(all[i].id, all[index].id)) {
            return true;
        }
    }
    return false;
}

static onr_status
emit_tombstones(const onr_site *site)
{
    for (size_t i = 0; i < site->options->correction_count; ++i) {
        const onr_pages_correction *const one = &site->options->corrections[i];
        if ((is(one, "suppress") || is(one, "same")) && !is_again(site, i)) {
            onr_arena_clear(site->page);
            ONR_TRY(emit_tombstone(site, one));
        }
    }
    return ONR_OK;
}

static onr_status
emit_corrections(const onr_site *site)
{
    size_t suppressed = 0;
    onr_arena_clear(site->page);
    onr_view *const view = onr_site_view(site, onr_site_word(site->words, "corrections"));
    for (size_t i = 0; i < site->options->correction_count; ++i) {
        const onr_pages_correction *const one = &site->options->corrections[i];
        const onr_thing *const first = find_thing(site, one->id);
        const onr_thing *const second = find_thing(site, one->other);
        const onr_thing *const shown = first ? first : second;
        suppressed += is(one, "suppress");
        if (!is(one, "suppress") && shown) {
            onr_view *const line = onr_view_add(view, "corrections");
            onr_site_put_thing(site, line, shown);
            onr_view_text(
                line, "what",
                onr_site_word(site->words,
                              onr_arena_printf(site->page, "decision.%s", one->what)));
        }
    }
    if (suppressed) {
        onr_view_printf(view, "suppressed", "%zu", suppressed);
        onr_view_flag(view, "one_suppressed", suppressed == 1);
    }
    return onr_site_emit_plain(site, "corrections", view, "corrections.html",
                               "corrections");
}

/* -- files that are copied -- */

/** A page from elsewhere: its style goes into a file of its own, since pages may not have any in them. */
static onr_status
copy_page(const onr_site *site, const char *name, onr_slice text)
{
    const onr_slice open = ONR_LIT("<style>"), close = ONR_LIT("</style>");
    const size_t begin = onr_slice_find(text, open, 0);
    const size_t end = begin == SIZE_MAX ? SIZE_MAX : onr_slice_find(text, close, begin);
    if (end == SIZE_MAX) {
        return onr_folder_put(site->folder, name, text, site->err);
    }
    const char *const css = onr_arena_printf(site->page, "%s.css", name);
    const char *const whole = onr_arena_printf(
        site->page, "%.*s<link rel=\"stylesheet\" href=\"%s\">%.*s", (int)begin, text.ptr,
        css, (int)(text.len - end - close.len), text.ptr + end + close.len);
    ONR_TRY(onr_folder_put(site->folder, css, onr_slice_part(text, begin + open.len, end),
                           site->err));
    return onr_folder_put(site->folder, name, onr_slice_of(whole), site->err);
}

static onr_status
copy_files(const onr_site *site)
{
    for (size_t i = 0; i < site->options->file_count; ++i) {
        onr_mapping file;
        const onr_pages_file *const one = &site->options->files[i];
        onr_arena_clear(site->page);
        ONR_TRY(onr_mapping_open(one->path, &file, site->err));
        const onr_status status =
            onr_slice_ends(onr_slice_of(one->name), ONR_LIT(".html"))
                ? copy_page(site, one->name, file.bytes)
                : onr_folder_put(site->folder, one->name, file.bytes, site->err);
        onr_mapping_close(&file);
        ONR_TRY(status);
    }
    return ONR_OK;
}

/** What is made from templates that are no pages: name, template. */
static const char *const made[][2] = {
    {".htaccess", "htaccess"},    {"nginx.conf", "nginx.conf"},   {"_headers", "headers"},
    {"robots.txt", "robots.txt"}, {"HOSTING.txt", "HOSTING.txt"},
};

static onr_status
emit_rules(const onr_site *site)
{
    for (size_t i = 0; i < ONR_COUNT(made); ++i) {
        onr_arena_clear(site->page);
        onr_view *const view = view_of_set(site, "site");
        const onr_slice base = site->record->base;
        const size_t host = onr_slice_find(base, ONR_LIT("://"), 0);
        const size_t path = onr_slice_find(base, ONR_LIT("/"), host + 3);
        onr_view_text(view, "path", onr_slice_part(base, path, base.len));
        ONR_TRY(onr_site_emit_file(site, made[i][0], view, made[i][1]));
    }
    ONR_TRY(onr_folder_put(site->folder, ".nojekyll", ONR_LIT(""), site->err));
    onr_arena_clear(site->page);
    return onr_site_emit_plain(site, "404", view_of_set(site, "missing"), "404.html",
                               NULL);
}

onr_status
onr_site_beside(const onr_site *site)
{
    ONR_TRY(emit_dumps(site));
    ONR_TRY(emit_sitemaps(site));
    ONR_TRY(emit_corrections(site));
    ONR_TRY(emit_tombstones(site));
    ONR_TRY(copy_files(site));
    return emit_rules(site);
}
