/* SPDX-License-Identifier: Apache-2.0 */
/* What tools/fit-events learns from: for each story and model a line of JSON with the story's parties, its events as they stand when the
   model sits, and a row of features for each of its decisions.

       event-cases LEXICON,LEXICON... MODELS FILE... */
#include "extract/extract.h"
#include "extract/judges.h"
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
json_places(const onr_facts *facts)
{
    json_t *const array = json_array();
    for (size_t i = 0; i < facts->places.count; ++i) {
        json_array_append_new(array, json_slice(facts->places.items[i].label));
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
    onr_slice date = ONR_LIT("");
    char text[ONR_DATE_TEXT_MAX];
    if (event->dates.count) {
        date = (onr_slice){text, onr_date_write(event->dates.items[0].date, text)};
    }
    return json_pack("{s:o, s:o, s:o, s:o, s:i}", "kind", json_slice(event->kind),
                     "evidence", spans, "roles", roles, "date", json_slice(date), "told",
                     (int)draft->told);
}

/* The line that is being made. */
typedef struct {
    const char *path;
    const onr_facts *facts;
    json_t *line, *rows;
} sheet;

static void
write_line(sheet *s)
{
    if (s->line) {
        // Last, since a model may bring places up
        json_object_set_new(s->line, "places", json_places(s->facts));
        json_dumpf(s->line, stdout, JSON_COMPACT | JSON_ENSURE_ASCII);
        putchar('\n');
        json_decref(s->line);
        s->line = NULL;
    }
}

static void
begin_sitting(void *data, const onr_desk *desk, const char *model)
{
    sheet *const s = data;
    json_t *const drafts = json_array();
    write_line(s);
    for (size_t i = 0; i < desk->drafts.count; ++i) {
        json_array_append_new(drafts, json_draft(&desk->drafts.items[i]));
    }
    s->facts = desk->story->facts;
    s->rows = json_array();
    s->line =
        json_pack("{s:s, s:s, s:o, s:o, s:o}", "file", s->path, "model", model, "parties",
                  json_parties(desk->story->facts), "drafts", drafts, "rows", s->rows);
}

static void
add_decision(void *data, const onr_case *c)
{
    sheet *const s = data;
    json_t *const features = json_array();
    char name[ONR_LINEAR_NAME_MAX], date[ONR_DATE_TEXT_MAX];
    for (size_t t = 0; t < onr_linear_templates(c->model); ++t) {
        onr_linear_name(c->model, t, c->features, name);
        json_array_append_new(features, json_string(name));
    }
    onr_date_write(c->date, date);
    json_array_append_new(
        s->rows, json_pack("[s, i, i, s, b, o]", onr_linear_outcome(c->model, c->outcome),
                           (int)c->draft, c->other == ONR_NO_FACT ? -1 : (int)c->other,
                           date, (int)c->found, features));
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
        sheet s = {.path = path};
        const onr_judges_clerk clerk = {begin_sitting, add_decision, &s};
        const onr_extract_watcher watcher = {.clerk = &clerk};
        status =
            onr_extract_watched(p->extractor, arena, &reading, &watcher, &facts, err);
        write_line(&s);
    }
    onr_input_close(input);
    onr_arena_free(arena);
    return status;
}

static onr_status
open_pipeline(onr_arena *arena, const char *files, const char *models, pipeline *out,
              onr_error *err)
{
    onr_slice rest = onr_slice_of(files), file;
    onr_symbols *const symbols = onr_symbols_new(arena, NULL);
    out->lexicon = onr_lexicon_new(arena, symbols);
    while (onr_slice_split(&rest, ',', &file)) {
        ONR_TRY(onr_lexicon_add_file(out->lexicon, onr_slice_copy(arena, file).ptr, err));
    }
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
        fputs("usage: event-cases LEXICON,LEXICON... MODELS FILE...\n", stderr);
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
