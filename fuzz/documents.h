/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_FUZZ_DOCUMENTS_H
#define ONR_FUZZ_DOCUMENTS_H

/**
   @file
   What holds for every document, whoever read it.
*/

#include "fuzz.h"

#include "base/utf8.h"
#include "text/container.h"
#include "text/zones.h"

enum { ONR_FUZZ_DOCUMENTS = 1000 /**< Most documents of an input that are looked at */ };

/** The lexicon's tables of that name. */
static inline onr_lexicon *
onr_fuzz_lexicon(onr_arena *arena, const char *const *tables)
{
    onr_lexicon *const lexicon = onr_lexicon_new(arena, onr_symbols_new(arena, NULL));
    const char *const root = getenv("ONR_SRCDIR");
    for (size_t i = 0; tables[i]; ++i) {
        char path[4096];
        onr_error err = {0};
        snprintf(path, sizeof(path), "%s/lexicon/%s.lex", root ? root : ".", tables[i]);
        ONR_MUST(onr_lexicon_add_file(lexicon, path, &err) == ONR_OK);
    }
    return lexicon;
}

static inline onr_zones *
onr_fuzz_zones(void)
{
    static const char *const tables[] = {"furniture", NULL};
    static onr_zones *zones;
    if (!zones) {
        onr_error err = {0};
        onr_arena *const arena = onr_arena_new();
        ONR_MUST(onr_zones_open(arena, onr_fuzz_lexicon(arena, tables), &zones, &err) ==
                 ONR_OK);
    }
    return zones;
}

static inline onr_markup *
onr_fuzz_markup(void)
{
    static const char *const tables[] = {"furniture", "markup", NULL};
    static onr_markup *markup;
    if (!markup) {
        onr_error err = {0};
        onr_arena *const arena = onr_arena_new();
        ONR_MUST(onr_markup_open(arena, onr_fuzz_lexicon(arena, tables), &markup, &err) ==
                 ONR_OK);
    }
    return markup;
}

static inline void
onr_fuzz_check_zones(const onr_document *document)
{
    uint32_t end = 0;
    for (size_t i = 0; i < document->zone_count; ++i) {
        ONR_MUST(document->zones[i].span.begin == end);
        ONR_MUST(document->zones[i].span.end > end);
        end = document->zones[i].span.end;
    }
    ONR_MUST(end == document->text.len);
}

/** A document is valid, and its zones cover it, also once they are marked. */
static inline void
onr_fuzz_check_document(onr_arena *arena, onr_document *document)
{
    const onr_slice fields[] = {document->text, document->title, document->url,
                                document->publisher, document->language};
    for (size_t i = 0; i < ONR_COUNT(fields); ++i) {
        ONR_MUST(onr_utf8_check(fields[i]) == SIZE_MAX);
    }
    for (size_t i = 0; i < document->author_count; ++i) {
        ONR_MUST(onr_utf8_check(document->authors[i]) == SIZE_MAX);
    }
    ONR_MUST(document->text.len > 0);
    ONR_MUST(document->published.year == 0 || onr_date_valid(document->published));
    onr_fuzz_check_zones(document);
    onr_zones_mark(onr_fuzz_zones(), arena, document);
    onr_fuzz_check_zones(document);
}

/** Read all documents of a reader; each failure has its error. */
static inline void
onr_fuzz_read(const onr_container *container, onr_reader *reader)
{
    bool more = true;
    onr_arena *const arena = onr_arena_new();
    for (int i = 0; more && i < ONR_FUZZ_DOCUMENTS; ++i) {
        onr_document document;
        onr_error err = {0};
        const onr_status status = container->next(reader, arena, &document, &more, &err);
        if (status == ONR_OK && more) {
            onr_fuzz_check_document(arena, &document);
        } else if (status != ONR_OK) {
            ONR_MUST(err.text[0]);
            more = status != ONR_IO && status != ONR_NO_MEMORY;
        }
    }
    onr_arena_free(arena);
}

/** Read bytes as an input of one format, whatever they look like. */
static inline void
onr_fuzz_read_as(const onr_container *container, onr_slice bytes)
{
    onr_error err = {0};
    onr_reader reader = {.name = ONR_LIT("fuzz"), .markup = onr_fuzz_markup()};
    ONR_MUST(onr_source_open_bytes(bytes, "fuzz", &reader.source, &err) == ONR_OK);
    onr_fuzz_read(container, &reader);
    json_decref(reader.json);
    if (reader.drop) {
        reader.drop(reader.state);
    }
    onr_source_close(reader.source);
}

#endif
