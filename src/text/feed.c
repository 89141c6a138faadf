/* SPDX-License-Identifier: Apache-2.0 */
/* RSS (0.9 to 2.0) and Atom: each item is a document, whose text is that of its content, or else of its summary.

   The feed is held in memory and given to expat whole; expat is stopped behind each item and goes on at the next call.
   Prefixes are taken as everybody writes them ("content:encoded"), whatever they are bound to; references to HTML's entities
   (`&nbsp;`), which XML does not know, are resolved nevertheless. */
#include "base/utf8.h"
#include "text/charset.h"
#include "text/container.h"
#include "text/page.h"
#include "text/when.h"

#include <expat.h>

enum { FIRST_ROOM = 256 /* Bytes of a field at first */ };

typedef enum {
    FIELD_NONE,
    FIELD_TITLE,
    FIELD_LINK,
    FIELD_PERMALINK,
    FIELD_GUID,
    FIELD_DATE,
    FIELD_UPDATED,
    FIELD_AUTHOR,
    FIELD_CONTENT,
    FIELD_SUMMARY,
    FIELD_LANGUAGE,
    FIELD_COUNT,
} field;

static const struct {
    const char *name;
    field field;
} fields[] = {
    {"title", FIELD_TITLE},
    {"link", FIELD_LINK},
    {"feedburner:origLink", FIELD_PERMALINK},
    {"guid", FIELD_GUID},
    {"pubDate", FIELD_DATE},
    {"dc:date", FIELD_DATE},
    {"published", FIELD_DATE},
    {"issued", FIELD_DATE},
    {"updated", FIELD_UPDATED},
    {"dc:creator", FIELD_AUTHOR},
    {"author", FIELD_AUTHOR},
    {"content:encoded", FIELD_CONTENT},
    {"content", FIELD_CONTENT},
    {"description", FIELD_SUMMARY},
    {"summary", FIELD_SUMMARY},
    {"language", FIELD_LANGUAGE},
    {"dc:language", FIELD_LANGUAGE},
};

typedef struct {
    char *items;
    size_t count, capacity;
} byte_list;

typedef struct {
    byte_list fields[FIELD_COUNT];
    bool plain[FIELD_COUNT]; // The text is no HTML
    size_t line;
} item;

typedef struct {
    onr_arena *arena; // Of the feed
    XML_Parser parser;
    bool started;
    item channel, item;
    size_t depth;
    size_t item_depth;  // 0 outside of items
    size_t field_depth; // 0 outside of fields
    field field;
    bool tree;         // The field's elements and text are written as HTML
    size_t mute_depth; // 0 unless in a part of an author that is no name
    bool ready;        // The item is complete
    bool no_memory;    // For the parser of a document type
} feed;

static bool
fits(onr_slice head, onr_slice name)
{
    static const char *const begins[] = {"<rss", "<feed", "<rdf:RDF"};
    onr_slice text = onr_container_prolog(head);
    (void)name;
    const bool typed = onr_slice_starts(text, ONR_LIT("<!DOCTYPE rss"));
    const size_t end = typed ? onr_slice_find(text, ONR_LIT(">"), 0) : SIZE_MAX;
    if (end != SIZE_MAX) {
        text = onr_container_prolog(onr_slice_part(text, end + 1, text.len));
    }
    for (size_t i = 0; i < ONR_COUNT(begins); ++i) {
        const onr_slice begin = onr_slice_of(begins[i]);
        if (onr_slice_starts(text, begin) && text.len > begin.len &&
            strchr("> \t\r\n", text.ptr[begin.len])) {
            return true;
        }
    }
    return false;
}

/* -- expat's calls -- */

static item *
current(feed *f)
{
    return f->item_depth ? &f->item : &f->channel;
}

/* Expat may not be jumped out of, so what it calls takes no memory from arenas; without memory, it is stopped. */
static bool
make_room(feed *f, byte_list *list, size_t size)
{
    size_t capacity = list->capacity ? list->capacity : FIRST_ROOM;
    while (capacity - list->count < size) {
        capacity *= 2; // Feeds are far shorter than half of what a size_t holds
    }
    char *const grown =
        capacity == list->capacity ? list->items : onr_realloc(list->items, capacity);
    if (!grown) {
        f->no_memory = true;
        XML_StopParser(f->parser, XML_FALSE);
        return false;
    }
    list->items = grown;
    list->capacity = capacity;
    return true;
}

static void
add(feed *f, onr_slice bytes)
{
    byte_list *const list = &current(f)->fields[f->field];
    if (bytes.len && !f->no_memory && make_room(f, list, bytes.len)) {
        memcpy(list->items + list->count, bytes.ptr, bytes.len);
        list->count += bytes.len;
    }
}

/* Begin an item in the memory of the one before. */
static void
clear(item *old)
{
    for (size_t i = 0; i < FIELD_COUNT; ++i) {
        old->fields[i].count = 0;
        old->plain[i] = false;
    }
}

static const char *
attribute_of(const XML_Char **attributes, const char *name)
{
    for (size_t i = 0; attributes[i]; i += 2) {
        if (strcmp(attributes[i], name) == 0) {
            return attributes[i + 1];
        }
    }
    return NULL;
}

static field
field_named(const char *name)
{
    for (size_t i = 0; i < ONR_COUNT(fields); ++i) {
        if (strcmp(fields[i].name, name) == 0) {
            return fields[i].field;
        }
    }
    return FIELD_NONE;
}

/* Atom's <link href>; other links than to the page itself are none. */
static bool
take_link(feed *f, field which, const XML_Char **attributes)
{
    const char *const href = attribute_of(attributes, "href");
    const char *const rel = attribute_of(attributes, "rel");
    const char *const perma = attribute_of(attributes, "isPermaLink");
    if (which == FIELD_LINK && href) {
        if ((!rel || strcmp(rel, "alternate") == 0) &&
            !current(f)->fields[FIELD_LINK].count) {
            f->field = FIELD_LINK;
            add(f, onr_slice_of(href));
            f->field = FIELD_NONE;
        }
        return true;
    }
    return which == FIELD_GUID && perma && strcmp(perma, "false") == 0;
}

static void
begin_field(feed *f, const char *name, const XML_Char **attributes)
{
    const field which = field_named(name);
    const char *const type = attribute_of(attributes, "type");
    const char *const mode = attribute_of(attributes, "mode");
    if (which == FIELD_NONE || take_link(f, which, attributes)) {
        return;
    }
    if (current(f)->fields[which].count && which != FIELD_AUTHOR) {
        return; // The first of several counts
    }
    const bool atom = strcmp(name, "content") == 0 || strcmp(name, "summary") == 0 ||
                      (strcmp(name, "title") == 0 && type);
    f->field = which;
    f->field_depth = f->depth;
    if (current(f)->fields[which].count) {
        add(f, ONR_LIT(";"));
    }
    f->tree = (type && strcmp(type, "xhtml") == 0) || (mode && strcmp(mode, "xml") == 0);
    current(f)->plain[which] =
        atom && (!type || strcmp(type, "text") == 0 || strcmp(type, "text/plain") == 0);
}

static void XMLCALL
on_start(void *data, const XML_Char *name, const XML_Char **attributes)
{
    feed *const f = data;
    ++f->depth;
    if (f->field_depth) {
        const char *const href = attribute_of(attributes, "href");
        if (f->field != FIELD_AUTHOR) {
            add(f, ONR_LIT("<"));
            add(f, onr_slice_of(name));
            if (href && !strchr(href, '"')) {
                add(f, ONR_LIT(" href=\""));
                add(f, onr_slice_of(href));
                add(f, ONR_LIT("\""));
            }
            add(f, ONR_LIT(">"));
        } else if (!f->mute_depth && strcmp(name, "name") != 0) {
            f->mute_depth = f->depth;
        }
        return;
    }
    const char *const language = attribute_of(attributes, "xml:lang");
    if (f->depth == 1 && language) {
        f->field = FIELD_LANGUAGE;
        add(f, onr_slice_of(language));
        f->field = FIELD_NONE;
    }
    if (!f->item_depth && (strcmp(name, "item") == 0 || strcmp(name, "entry") == 0)) {
        f->item_depth = f->depth;
        clear(&f->item);
        f->item.line = XML_GetCurrentLineNumber(f->parser);
        return;
    }
    const bool in_item = f->item_depth && f->depth == f->item_depth + 1;
    const bool in_channel = !f->item_depth && f->depth <= 3;
    if (in_item || in_channel) {
        begin_field(f, name, attributes);
    }
}

static void XMLCALL
on_end(void *data, const XML_Char *name)
{
    feed *const f = data;
    f->mute_depth = f->mute_depth == f->depth ? 0 : f->mute_depth;
    if (f->field_depth == f->depth) {
        f->field_depth = 0;
        f->field = FIELD_NONE;
        f->tree = false;
    } else if (f->field_depth && f->field != FIELD_AUTHOR) {
        add(f, ONR_LIT("</"));
        add(f, onr_slice_of(name));
        add(f, ONR_LIT(">"));
    }
    if (f->item_depth && f->item_depth == f->depth) {
        f->ready = true;
        f->item_depth = 0;
        XML_StopParser(f->parser, XML_TRUE);
    }
    --f->depth;
}

static void XMLCALL
on_text(void *data, const XML_Char *text, int length)
{
    feed *const f = data;
    if (!f->field_depth || f->mute_depth || length <= 0) {
        return;
    }
    for (int i = 0; i < length; ++i) {
        const char c = text[i];
        const onr_slice one = {text + i, 1};
        add(f, f->tree && c == '<'   ? ONR_LIT("&lt;")
               : f->tree && c == '&' ? ONR_LIT("&amp;")
                                     : one);
    }
}

/* An entity that is not declared: HTML's, as a rule. */
static void XMLCALL
on_skipped(void *data, const XML_Char *name, int parameter)
{
    feed *const f = data;
    if (!parameter && f->field_depth) {
        add(f, ONR_LIT("&"));
        add(f, onr_slice_of(name));
        add(f, ONR_LIT(";"));
    }
}

/* Document types are never fetched: each is read as an empty one, behind which unknown entities are no errors. */
static int XMLCALL
on_external(XML_Parser parser, const XML_Char *context, const XML_Char *base,
            const XML_Char *system, const XML_Char *public)
{
    (void)base;
    (void)system;
    (void)public;
    feed *const f = XML_GetUserData(parser);
    const XML_Parser empty = XML_ExternalEntityParserCreate(parser, context, NULL);
    const enum XML_Status status = empty ? XML_Parse(empty, "", 0, 1) : XML_STATUS_ERROR;
    f->no_memory = status == XML_STATUS_ERROR; // Nothing else can be wrong with it
    if (empty) {
        XML_ParserFree(empty);
    }
    return status;
}

/* -- opening -- */

static void
drop(void *state)
{
    feed *const f = state;
    if (f) {
        if (f->parser) {
            XML_ParserFree(f->parser);
        }
        for (size_t i = 0; i < FIELD_COUNT; ++i) {
            onr_free(f->channel.fields[i].items);
            onr_free(f->item.fields[i].items);
        }
        onr_arena_free(f->arena);
        onr_free(f);
    }
}

static onr_status
make_parser(feed *f)
{
    static const XML_Memory_Handling_Suite memory = {onr_malloc, onr_realloc, onr_free};
    f->arena = onr_arena_new();
    f->parser = f->arena ? XML_ParserCreate_MM("UTF-8", &memory, NULL) : NULL;
    if (!f->parser) {
        return ONR_NO_MEMORY;
    }
    XML_SetUserData(f->parser, f);
    XML_SetElementHandler(f->parser, on_start, on_end);
    XML_SetCharacterDataHandler(f->parser, on_text);
    XML_SetSkippedEntityHandler(f->parser, on_skipped);
    XML_SetExternalEntityRefHandler(f->parser, on_external);
    XML_SetParamEntityParsing(f->parser, XML_PARAM_ENTITY_PARSING_ALWAYS);
    XML_UseForeignDTD(f->parser, XML_TRUE);
    XML_SetHashSalt(f->parser, 1); // The same feed takes the same steps
    return ONR_OK;
}

static onr_status
open_feed(onr_reader *reader, onr_error *err)
{
    feed *const f = onr_malloc(sizeof(*f));
    reader->drop = drop;
    reader->state = f;
    if (f) {
        *f = (feed){.parser = NULL};
    }
    if (!f || make_parser(f) != ONR_OK) {
        reader->ended = true;
        return onr_error_set(err, ONR_NO_MEMORY, onr_source_name(reader->source), 0, 0,
                             "out of memory");
    }
    return ONR_OK;
}

/* Parse up to the end of the next item. */
static onr_status
go_on(onr_reader *reader, feed *f, onr_error *err)
{
    enum XML_Status status;
    if (f->started) {
        status = XML_ResumeParser(f->parser);
    } else {
        onr_slice window;
        ONR_TRY(
            onr_source_peek(reader->source, ONR_RECORD_MAX + (size_t)1, &window, err));
        if (window.len > ONR_RECORD_MAX) {
            reader->ended = true;
            return onr_error_set(err, ONR_LIMIT, onr_source_name(reader->source), 0, 0,
                                 "the feed is too long");
        }
        const onr_slice text =
            onr_charset_decode(f->arena, window, onr_charset_in_page(window));
        f->started = true;
        status = XML_Parse(f->parser, text.ptr, (int)text.len, 1);
        onr_source_skip(reader->source, window.len);
    }
    if (status == XML_STATUS_ERROR) {
        const enum XML_Error code = XML_GetErrorCode(f->parser);
        const size_t line = XML_GetCurrentLineNumber(f->parser);
        const bool memory = f->no_memory || code == XML_ERROR_NO_MEMORY;
        reader->ended = true;
        return onr_error_set(
            err, memory ? ONR_NO_MEMORY : ONR_BAD_INPUT, onr_source_name(reader->source),
            line, 0, memory ? "out of memory" : "the feed is no well-formed XML: %s",
            XML_ErrorString(code));
    }
    reader->ended = status == XML_STATUS_OK;
    return ONR_OK;
}

/* -- items -- */

static onr_slice
text_of(const item *from, field which)
{
    const byte_list *const list = &from->fields[which];
    return onr_slice_trim((onr_slice){list->count ? list->items : "", list->count});
}

/* A field as one line of text. */
static onr_slice
line_of(const item *from, field which, onr_arena *arena)
{
    const onr_slice text = text_of(from, which);
    const bool html = !from->plain[which] && (memchr(text.ptr, '&', text.len) ||
                                              memchr(text.ptr, '<', text.len));
    return html ? onr_dom_line(text, arena) : onr_slice_copy(arena, text);
}

/* RSS has "ann@a.example (Ann Lee)". */
static onr_slice
author_name(onr_slice author)
{
    const size_t open = onr_slice_find(author, ONR_LIT("("), 0);
    if (memchr(author.ptr, '@', author.len) && open != SIZE_MAX &&
        onr_slice_ends(author, ONR_LIT(")"))) {
        return onr_slice_trim(onr_slice_part(author, open + 1, author.len - 1));
    }
    return author;
}

typedef struct {
    onr_slice *items;
    size_t count, capacity;
} name_list;

/* Names with ";" between them, each once. */
static void
set_authors(onr_slice names, onr_arena *arena, onr_document *out)
{
    name_list list = {0};
    onr_slice rest = names, part;
    while (onr_slice_split(&rest, ';', &part)) {
        const onr_slice name = author_name(onr_slice_trim(part));
        bool known = name.len == 0;
        for (size_t i = 0; i < list.count && !known; ++i) {
            known = onr_slice_equal(list.items[i], name);
        }
        if (!known) {
            *ONR_PUSH(arena, &list) = name;
        }
    }
    out->authors = list.items;
    out->author_count = list.count;
}

static void
set_metadata(const feed *f, onr_arena *arena, onr_document *out)
{
    static const field addresses[] = {FIELD_PERMALINK, FIELD_LINK, FIELD_GUID};
    static const field dates[] = {FIELD_DATE, FIELD_UPDATED};
    out->title = line_of(&f->item, FIELD_TITLE, arena);
    out->publisher = line_of(&f->channel, FIELD_TITLE, arena);
    out->language = onr_slice_copy(arena, text_of(&f->channel, FIELD_LANGUAGE));
    for (size_t i = 0; i < ONR_COUNT(addresses) && out->url.len == 0; ++i) {
        const onr_slice url = text_of(&f->item, addresses[i]);
        const bool web = onr_slice_starts(url, ONR_LIT("http://")) ||
                         onr_slice_starts(url, ONR_LIT("https://"));
        out->url = web ? onr_slice_copy(arena, url) : out->url;
    }
    for (size_t i = 0; i < ONR_COUNT(dates) && !out->published.year; ++i) {
        (void)onr_when_read(text_of(&f->item, dates[i]), &out->published);
    }
    set_authors(line_of(&f->item, FIELD_AUTHOR, arena), arena, out);
}

static onr_status
set_text(const onr_reader *reader, const item *from, onr_arena *arena, onr_document *out,
         const char **reason)
{
    static const field bodies[] = {FIELD_CONTENT, FIELD_SUMMARY};
    for (size_t i = 0; i < ONR_COUNT(bodies) && out->text.len == 0; ++i) {
        const onr_slice body = text_of(from, bodies[i]);
        if (from->plain[bodies[i]]) {
            const onr_zone_list none = {0};
            out->text = onr_slice_copy(arena, body);
            onr_document_set_zones(out, arena, &none);
        } else if (body.len) {
            ONR_TRY(onr_page_read_piece(body, reader->markup, arena, out, reason));
        }
    }
    *reason = "the item has no text";
    return out->text.len ? ONR_OK : ONR_BAD_INPUT;
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    const char *reason = "";
    *more = !reader->ended;
    if (reader->ended) {
        return ONR_OK;
    }
    if (!reader->state) {
        ONR_TRY(open_feed(reader, err));
    }
    feed *const f = reader->state;
    f->ready = false;
    ONR_TRY(go_on(reader, f, err));
    *more = f->ready;
    if (!f->ready) {
        return ONR_OK;
    }
    ++reader->record;
    *out = (onr_document){.input = reader->name, .record = reader->record};
    const onr_status status = set_text(reader, &f->item, arena, out, &reason);
    if (status != ONR_OK) {
        return onr_reader_fail(reader, f->item.line, status, err, reason);
    }
    set_metadata(f, arena, out);
    return ONR_OK;
}

const onr_container onr_container_feed = {"feed", "RSS or Atom, one story an item",
                                          ".rss .atom .xml", fits, next};
