/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/pages.h"

#include "pages/site.h"
#include "write/text.h"

static onr_status
emit_thing(const onr_site *site, const onr_thing *thing)
{
    switch (thing->kind) {
    case ONR_THING_PERSON:
    case ONR_THING_AGENCY:
        return onr_site_party_page(site, thing);
    case ONR_THING_EVENT:
        return onr_site_event_page(site, thing);
    case ONR_THING_PLACE:
        return onr_site_place_page(site, thing);
    case ONR_THING_ARTICLE:
        return onr_site_article_page(site, thing);
    case ONR_THING_MENTION:
        return ONR_OK;
    default:
        return onr_site_small_page(site, thing);
    }
}

static onr_status
emit_things(onr_site *site)
{
    const onr_pages_options *const o = site->options;
    for (size_t i = 0; i < site->record->count; ++i) {
        const onr_thing *const thing = &site->record->things[i];
        if (o->stopped && o->stopped(o->data)) {
            return onr_error_set(site->err, ONR_INTERRUPTED, NULL, 0, 0, "interrupted");
        }
        onr_arena_clear(site->page);
        ONR_TRY(emit_thing(site, thing));
        site->tally.pages += thing->kind != ONR_THING_MENTION;
        site->tally.people += thing->kind == ONR_THING_PERSON;
    }
    return ONR_OK;
}

/** The file that tells the folder from others and a server where the site is. */
static onr_status
emit_mark(const onr_site *site)
{
    onr_sink *sink;
    ONR_TRY(onr_folder_open_file(site->folder, ONR_FOLDER_MARK, &sink, site->err));
    onr_sink_put_string(sink, "{\"generator\": \"onrecord\", \"base\": ");
    onr_text_put_string(sink, site->record->base);
    onr_sink_put_string(sink, "}\n");
    return onr_folder_close_file(site->folder, sink, ONR_OK, site->err);
}

static onr_status
emit_all(onr_site *site)
{
    ONR_TRY(emit_mark(site));
    ONR_TRY(emit_things(site));
    ONR_TRY(onr_site_lists(site));
    ONR_TRY(onr_site_overview(site));
    ONR_TRY(onr_site_search(site));
    return onr_site_beside(site);
}

static onr_status
publish(onr_site *site, const char *folder)
{
    const onr_pages_options *const o = site->options;
    ONR_TRY(onr_site_words_open(site->arena, o->site, &site->words, site->err));
    ONR_TRY(onr_folder_open(folder, &site->folder, site->err));
    site->layout = onr_layout_open();
    site->unsaid = onr_arena_array(site->arena, o->format_count + 1, sizeof(bool));
    site->tally.pictures = site->layout != NULL;
    onr_status status = emit_all(site);
    onr_layout_close(site->layout);
    site->tally.files = onr_folder_count(site->folder);
    return onr_folder_close(site->folder, status, site->err);
}

onr_status
onr_pages_publish(onr_graph *graph, const onr_pages_options *options, const char *folder,
                  onr_pages_tally *tally, onr_error *err)
{
    onr_arena *const arena = onr_arena_child(onr_graph_arena(graph));
    onr_site site = {.options = options,
                     .templates = onr_templates_new(arena, options->site),
                     .arena = arena,
                     .page = onr_arena_child(arena),
                     .err = err};
    onr_status status = onr_record_new(arena, graph, &site.record, err);
    if (status == ONR_OK) {
        status = publish(&site, folder);
    }
    *tally = site.tally;
    onr_arena_free(arena);
    return status;
}
