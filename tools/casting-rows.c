/* SPDX-License-Identifier: Apache-2.0 */
/* What tools/fit-casting learns from: for each story a line of JSON with its parties, its events as the rules found them, and a row of
   features for every party that may play a role.

       casting-rows LEXICON MODELS FILE... */
#include "extract/casting.h"
#include "extract/extract.h"
#include "lang/english.h"
#include "text/input.h"
#include "text/zones.h"

#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

typedef struct {
    onr_lexicon *lexicon;
    onr_zones *zones;
    onr_english *english;
    onr_extractor *extractor;
} pipeline;

static json_t *
json_slice(onr_slice text)
{
    return json_stringn(text.ptr, text.len);
}

static json_t *
json_slices(const onr_slice_list *list)
{
    json_t *const array = json_array();
    for (size_t i = 0; i < list->count; ++i) {
        json_array_append_new(array, json_slice(list->items[i]));
    }
    return array;
}

static json_t *
json_parties(const onr_facts *facts)
{
    json_t *const array = json_array();
    for (size_t i = 0; i < facts->parties.count; ++i) {
        const onr_party *const party = &facts->parties.items[i];
        json_array_append_new(array, json_pack("{s:o, s:o, s:o, s:b}", "kind",
                                               json_slice(party->kind), "label",
                                               json_slice(party->label), "aliases",
                                               json_slices(&party->aliases), "unnamed",
                                               (int)party->unnamed));
    }
    return array;
}

static json_t *
json_draft(const onr_draft *draft)
{
    json_t *const spans = json_array(), *const roles = json_array();
    const onr_event *const event = &draft->event;
    for (size_t i = 0; i < event->evidence.count; ++i) {
        json_array_append_new(spans,
                              json_pack("[i, i]", (int)event->evidence.items[i].begin,
                                        (int)event->evidence.items[i].end));
    }
    for (size_t i = 0; i < event->roles.count; ++i) {
        json_array_append_new(roles,
                              json_pack("[o, i]", json_slice(event->roles.items[i].role),
                                        (int)event->roles.items[i].party));
    }
    onr_slice date = {0};
    char text[ONR_DATE_TEXT_MAX];
    if (event->dates.count) {
        date = (onr_slice){text, onr_date_write(event->dates.items[0].date, text)};
    }
    return json_pack("{s:o, s:o, s:o, s:o}", "kind", json_slice(event->kind), "evidence",
                     spans, "roles", roles, "date", json_slice(date));
}

static void
add_row(void *data, const onr_casting_row *row)
{
    json_t *const features = json_array();
    for (size_t i = 0; i < row->feature_count; ++i) {
        json_array_append_new(features, json_string(row->features[i]));
    }
    json_array_append_new(data, json_pack("[i, s, i, b, o]", (int)row->draft,
                                          onr_slot_name(row->role), (int)row->party,
                                          (int)row->found, features));
}

static void
write_story(void *data, const onr_desk *desk, const onr_casting *casting)
{
    json_t *const drafts = json_array(), *const rows = json_array();
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        json_array_append_new(drafts, json_draft(&desk->drafts.items[i]));
    }
    onr_casting_list(casting, desk, add_row, rows);
    json_t *const story =
        json_pack("{s:s, s:o, s:o, s:o}", "file", (const char *)data, "parties",
                  json_parties(desk->story->facts), "drafts", drafts, "rows", rows);
    json_dumpf(story, stdout, JSON_COMPACT | JSON_ENSURE_ASCII);
    putchar('\n');
    json_decref(story);
}

static onr_status
read_file(const pipeline *p, char *path, onr_error *err)
{
    onr_arena *const arena = onr_arena_new();
    onr_input *input;
    onr_document document;
    onr_reading reading;
    onr_facts facts;
    bool more = false;
    onr_status status = onr_input_open(path, &input, err);
    if (status == ONR_OK) {
        status = onr_input_next(input, arena, &document, &more, err);
    }
    if (status == ONR_OK && more) {
        onr_zones_mark(p->zones, arena, &document);
        status = onr_english_read(p->english, arena, &document, false, &reading, err);
    }
    if (status == ONR_OK && more) {
        const onr_extract_watcher watcher = {.before_casting = write_story, .data = path};
        status =
            onr_extract_watched(p->extractor, arena, &reading, &watcher, &facts, err);
    }
    onr_input_close(input);
    onr_arena_free(arena);
    return status;
}

static onr_status
open_pipeline(onr_arena *arena, const char *lexicon, const char *models, pipeline *out,
              onr_error *err)
{
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    out->lexicon = onr_lexicon_new(arena, symbols);
    ONR_TRY(onr_lexicon_add_file(out->lexicon, lexicon, err));
    ONR_TRY(onr_zones_open(arena, out->lexicon, &out->zones, err));
    ONR_TRY(onr_extractor_open(arena, symbols, out->lexicon, &out->extractor, err));
    return onr_english_open(arena, symbols, out->lexicon, models, &out->english, err);
}

int
main(int argc, char **argv)
{
    onr_error error = {0};
    pipeline p;
    if (argc < 4) {
        fputs("usage: casting-rows LEXICON MODELS FILE...\n", stderr);
        return 2;
    }
    onr_arena *const arena = onr_arena_new();
    onr_status status = open_pipeline(arena, argv[1], argv[2], &p, &error);
    for (int i = 3; status == ONR_OK && i < argc; ++i) {
        status = read_file(&p, argv[i], &error);
    }
    if (status != ONR_OK) {
        fprintf(stderr, "%s: %s\n", error.source, error.text);
        return EXIT_FAILURE;
    }
    onr_english_close(p.english);
    onr_arena_free(arena);
    return EXIT_SUCCESS;
}
