/* SPDX-License-Identifier: Apache-2.0 */
#include "text/record.h"

#include "base/utf8.h"
#include "text/page.h"
#include "text/paged.h"
#include "text/when.h"

#include <jansson.h>

typedef struct {
    onr_slice *items;
    size_t count, capacity;
} slice_list;

/* Field names by meaning, first come first. */
static const char *const text_fields[] = {"text",      "maintext", "articleBody",
                                          "plaintext", "body",     "body_text",
                                          "content",   "bodyText", "raw_text"};
static const char *const title_fields[] = {"title", "headline", "title_page", "title_rss",
                                           "name"};
static const char *const url_fields[] = {
    "url", "source", "canonical_link", "mainEntityOfPage", "link", "sourceUrl"};
static const char *const published_fields[] = {
    "date",      "date_publish", "publish_date", "publishing_date", "datePublished",
    "published", "pubDate",      "publishedAt",  "versioncreated"};
static const char *const author_fields[] = {"author", "authors", "byline", "dc:creator"};
static const char *const publisher_fields[] = {
    "source-hostname", "sitename", "meta_site_name", "publisher",
    "source_domain",   "hostname", "media_name"};
static const char *const language_fields[] = {"language", "lang", "meta_lang",
                                              "inLanguage"};

/* schema.org types and FollowTheMoney schemata that are documents with a text. */
static const char *const article_types[] = {"Article",
                                            "NewsArticle",
                                            "ReportageNewsArticle",
                                            "AnalysisNewsArticle",
                                            "OpinionNewsArticle",
                                            "BackgroundNewsArticle",
                                            "BlogPosting",
                                            "Report",
                                            "LiveBlogPosting"};
static const char *const ftm_documents[] = {"Article",  "PlainText", "HyperText",
                                            "Document", "Pages",     "Email"};

static onr_slice
string_of(const json_t *value)
{
    return (onr_slice){json_string_value(value), json_string_length(value)};
}

/* Whether a string says something. */
static bool
holds(onr_slice text)
{
    const onr_slice inner = onr_slice_trim(text);
    return inner.len > 0 && !onr_slice_equal(inner, ONR_LIT("None")) &&
           !onr_slice_equal(inner, ONR_LIT("null"));
}

/* The string that a value stands for: itself, the first of a list, or a field of an object.  Null if none. */
static const json_t *
plain_string(const json_t *value)
{
    static const char *const inside[] = {"name", "@id", "@value", "alternateName", "url"};
    if (json_is_array(value)) {
        value = json_array_get(value, 0);
    }
    for (size_t i = 0; json_is_object(value) && i < ONR_COUNT(inside); ++i) {
        const json_t *const member = json_object_get(value, inside[i]);
        value = json_is_string(member) ? member : value;
    }
    return json_is_string(value) && holds(string_of(value)) ? value : NULL;
}

static const json_t *
first_string(const json_t *record, const char *const *fields, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        const json_t *const found = plain_string(json_object_get(record, fields[i]));
        if (found) {
            return found;
        }
    }
    return NULL;
}

static onr_slice
copy_first(onr_arena *arena, const json_t *record, const char *const *fields,
           size_t count)
{
    const json_t *const found = first_string(record, fields, count);
    return found ? onr_slice_copy(arena, onr_slice_trim(string_of(found)))
                 : (onr_slice){0};
}

static bool
one_of(const json_t *value, const char *const *names, size_t count)
{
    for (size_t i = 0; json_is_string(value) && i < count; ++i) {
        if (strcmp(json_string_value(value), names[i]) == 0) {
            return true;
        }
    }
    return false;
}

/* -- text -- */

typedef struct {
    char *items;
    size_t count, capacity;
} byte_list;

static void
append(onr_arena *arena, byte_list *bytes, onr_slice more)
{
    if (bytes->capacity - bytes->count < more.len) {
        const size_t capacity = (bytes->count + more.len) * 2;
        char *const grown = onr_arena_alloc(arena, capacity);
        if (bytes->count) {
            memcpy(grown, bytes->items, bytes->count);
        }
        bytes->items = grown;
        bytes->capacity = capacity;
    }
    memcpy(bytes->items + bytes->count, more.ptr, more.len);
    bytes->count += more.len;
}

/* Add the strings of a list as paragraphs parted by empty lines, as Fundus prints them. */
static void
append_paragraphs(onr_arena *arena, const json_t *list, onr_zone_kind kind,
                  byte_list *bytes, onr_zone_list *zones)
{
    const size_t count = json_is_string(list) ? 1 : json_array_size(list);
    for (size_t i = 0; i < count; ++i) {
        const json_t *const item = json_is_string(list) ? list : json_array_get(list, i);
        if (!json_is_string(item) || !json_string_length(item)) {
            continue;
        }
        if (bytes->count) {
            append(arena, bytes, ONR_LIT("\n\n"));
        }
        const size_t begin = bytes->count;
        append(arena, bytes, string_of(item));
        if (kind != ONR_ZONE_BODY) {
            *ONR_PUSH(arena, zones) =
                (onr_zone){{(uint32_t)begin, (uint32_t)bytes->count}, kind};
        }
    }
}

/* Fundus: {"summary": [], "sections": [{"headline": [], "paragraphs": []}]} */
static onr_slice
nested_text(onr_arena *arena, const json_t *body, onr_zone_list *zones)
{
    byte_list bytes = {0};
    append_paragraphs(arena, json_object_get(body, "summary"), ONR_ZONE_BODY, &bytes,
                      zones);
    const json_t *const sections = json_object_get(body, "sections");
    for (size_t i = 0; i < json_array_size(sections); ++i) {
        const json_t *const section = json_array_get(sections, i);
        append_paragraphs(arena, json_object_get(section, "headline"), ONR_ZONE_HEADLINE,
                          &bytes, zones);
        append_paragraphs(arena, json_object_get(section, "paragraphs"), ONR_ZONE_BODY,
                          &bytes, zones);
    }
    return (onr_slice){bytes.items, bytes.count};
}

static void
read_text(onr_arena *arena, const json_t *record, onr_document *out)
{
    onr_zone_list zones = {0};
    for (size_t i = 0; out->text.len == 0 && i < ONR_COUNT(text_fields); ++i) {
        const json_t *value = json_object_get(record, text_fields[i]);
        if (json_is_array(value)) {
            value = json_array_get(value, 0);
        }
        if (json_is_string(value) && holds(string_of(value))) {
            out->text = onr_slice_copy(arena, string_of(value));
        } else if (json_is_object(value)) {
            out->text = nested_text(arena, value, &zones);
        }
    }
    onr_document_set_zones(out, arena, &zones);
}

/* The page of a HyperText entity without a text: `about` gets what the page says of itself. */
static onr_status
read_html(const onr_reader *reader, onr_arena *arena, const json_t *record,
          onr_document *out, onr_document *about, const char **reason)
{
    const json_t *value = json_object_get(record, "bodyHtml");
    value = json_is_array(value) ? json_array_get(value, 0) : value;
    if (out->text.len || !json_is_string(value) || !holds(string_of(value))) {
        return ONR_OK;
    }
    onr_status status = onr_page_read(string_of(value), ONR_LIT("utf-8"), reader->markup,
                                      arena, about, reason);
    if (status == ONR_BAD_INPUT) {
        status =
            onr_page_read_piece(string_of(value), reader->markup, arena, about, reason);
    }
    out->text = about->text;
    out->zones = about->zones;
    out->zone_count = about->zone_count;
    return status;
}

/* -- metadata -- */

static void
read_published(const json_t *record, onr_document *out)
{
    for (size_t i = 0; !out->published.year && i < ONR_COUNT(published_fields); ++i) {
        const json_t *const value = json_object_get(record, published_fields[i]);
        const json_t *const text = plain_string(value);
        if (text) {
            (void)onr_when_read(string_of(text), &out->published);
        } else if (json_is_integer(value)) {
            (void)onr_when_from_unix(json_integer_value(value), &out->published);
        }
    }
}

static void
add_authors(onr_arena *arena, onr_slice names, slice_list *authors)
{
    onr_slice rest = names, name;
    while (onr_slice_split(&rest, ';', &name)) {
        if (holds(name)) {
            *ONR_PUSH(arena, authors) = onr_slice_copy(arena, onr_slice_trim(name));
        }
    }
}

static void
read_authors(onr_arena *arena, const json_t *record, onr_document *out)
{
    slice_list authors = {0};
    for (size_t i = 0; !authors.count && i < ONR_COUNT(author_fields); ++i) {
        const json_t *const value = json_object_get(record, author_fields[i]);
        const size_t count = json_is_array(value) ? json_array_size(value) : 1;
        for (size_t j = 0; j < count; ++j) {
            const json_t *const name =
                plain_string(json_is_array(value) ? json_array_get(value, j) : value);
            if (name) {
                add_authors(arena, string_of(name), &authors);
            }
        }
    }
    out->authors = authors.items;
    out->author_count = authors.count;
}

static void
read_url(onr_arena *arena, const json_t *record, onr_document *out)
{
    for (size_t i = 0; out->url.len == 0 && i < ONR_COUNT(url_fields); ++i) {
        const onr_slice url = copy_first(arena, record, &url_fields[i], 1);
        const bool web = onr_slice_starts(url, ONR_LIT("http://")) ||
                         onr_slice_starts(url, ONR_LIT("https://"));
        out->url = web || strcmp(url_fields[i], "url") == 0 ? url : (onr_slice){0};
    }
}

/* Fundus has the address and the outlet in {"html": {"requested_url": "", "source_info": {"publisher": ""}}}. */
static void
read_fetched(onr_arena *arena, const json_t *record, onr_document *out)
{
    static const char *const addresses[] = {"requested_url", "responded_url"};
    static const char *const outlets[] = {"publisher", "source"};
    const json_t *const html = json_object_get(record, "html");
    if (out->url.len == 0) {
        out->url = copy_first(arena, html, addresses, ONR_COUNT(addresses));
    }
    if (out->publisher.len == 0) {
        out->publisher = copy_first(arena, json_object_get(html, "source_info"), outlets,
                                    ONR_COUNT(outlets));
    }
}

/* A BCP 47 tag out of "en", "en_US", "eng"; nothing out of "English". */
static onr_slice
read_language(onr_arena *arena, const json_t *record)
{
    const onr_slice found =
        copy_first(arena, record, language_fields, ONR_COUNT(language_fields));
    char *const tag = onr_arena_copy(arena, found.ptr, found.len);
    size_t primary = SIZE_MAX;
    for (size_t i = 0; i < found.len; ++i) {
        const char c = tag[i] == '_' ? '-' : tag[i];
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!letter && c != '-' && !(c >= '0' && c <= '9')) {
            return (onr_slice){0};
        }
        primary = c == '-' && primary == SIZE_MAX ? i : primary;
        tag[i] = c;
    }
    primary = primary == SIZE_MAX ? found.len : primary;
    return primary == 2 || primary == 3 ? (onr_slice){tag, found.len} : (onr_slice){0};
}

void
onr_record_metadata(const json_t *record, onr_arena *arena, onr_document *out)
{
    out->title = copy_first(arena, record, title_fields, ONR_COUNT(title_fields));
    out->publisher =
        copy_first(arena, record, publisher_fields, ONR_COUNT(publisher_fields));
    out->language = read_language(arena, record);
    read_url(arena, record, out);
    read_fetched(arena, record, out);
    read_authors(arena, record, out);
    read_published(record, out);
}

/* What the page of a record says and the record does not. */
static void
add_missing(const onr_document *about, onr_document *out)
{
    out->title = out->title.len ? out->title : about->title;
    out->url = out->url.len ? out->url : about->url;
    out->publisher = out->publisher.len ? out->publisher : about->publisher;
    out->language = out->language.len ? out->language : about->language;
    out->published = out->published.year ? out->published : about->published;
    if (!out->author_count) {
        out->authors = about->authors;
        out->author_count = about->author_count;
    }
}

/* -- the record -- */

bool
onr_record_is_article(const json_t *record)
{
    const json_t *const type = json_object_get(record, "@type");
    bool found = one_of(type, article_types, ONR_COUNT(article_types));
    for (size_t i = 0; i < json_array_size(type); ++i) {
        found = found ||
                one_of(json_array_get(type, i), article_types, ONR_COUNT(article_types));
    }
    return found;
}

/* The object with the fields: the properties of a FollowTheMoney entity, the article of a JSON-LD graph. */
static const json_t *
unwrap(const json_t *record, bool *skip)
{
    const json_t *const properties = json_object_get(record, "properties");
    const json_t *const schema = json_object_get(record, "schema");
    const json_t *const graph = json_object_get(record, "@graph");
    *skip = false;
    if (json_is_string(schema) && json_is_object(properties)) {
        const bool pages = strcmp(json_string_value(schema), "Pages") == 0 &&
                           !first_string(properties, text_fields, ONR_COUNT(text_fields));
        *skip = pages || !one_of(schema, ftm_documents, ONR_COUNT(ftm_documents));
        return properties;
    }
    for (size_t i = 0; i < json_array_size(graph); ++i) {
        const json_t *const node = json_array_get(graph, i);
        if (onr_record_is_article(node)) {
            return node;
        }
    }
    return record;
}

static onr_status
read_object(onr_reader *reader, const json_t *root, size_t line, onr_arena *arena,
            onr_document *out, bool *skip, onr_error *err)
{
    if (!json_is_object(root)) {
        return onr_reader_fail(reader, line, ONR_BAD_INPUT, err,
                               "a record must be a JSON object");
    }
    const json_t *const record = unwrap(root, skip);
    if (*skip) {
        onr_paged_take(reader, root);
        return ONR_OK;
    }
    onr_document about = {0};
    const char *reason = "";
    *out = (onr_document){.input = reader->name, .record = reader->record};
    read_text(arena, record, out);
    const onr_status status = read_html(reader, arena, record, out, &about, &reason);
    if (status != ONR_OK) {
        return onr_reader_fail(reader, line, status, err, reason);
    }
    if (out->text.len == 0) {
        return onr_reader_fail(reader, line, ONR_BAD_INPUT, err,
                               "the record has no text (no field such as \"text\")");
    }
    if (out->text.len > ONR_DOCUMENT_TEXT_MAX) {
        return onr_reader_fail(reader, line, ONR_LIMIT, err, "the text is too long");
    }
    onr_record_metadata(record, arena, out);
    add_missing(&about, out);
    return ONR_OK;
}

onr_status
onr_record_read(onr_reader *reader, onr_slice bytes, size_t line, onr_arena *arena,
                onr_document *out, bool *skip, onr_error *err)
{
    *skip = false;
    const size_t bad = onr_utf8_check(bytes);
    if (bad != SIZE_MAX) {
        return onr_reader_fail(reader, line, ONR_BAD_UTF8, err,
                               "bytes that are not UTF-8");
    }
    json_error_t why;
    json_decref(reader->json);
    reader->json = json_loadb(bytes.ptr, bytes.len, JSON_ALLOW_NUL, &why);
    if (!reader->json) {
        const bool memory = json_error_code(&why) == json_error_out_of_memory;
        const size_t at = line + (size_t)(why.line > 0 ? why.line - 1 : 0);
        return onr_reader_fail(reader, at, memory ? ONR_NO_MEMORY : ONR_BAD_INPUT, err,
                               memory ? "out of memory" : why.text);
    }
    const onr_status status =
        read_object(reader, reader->json, line, arena, out, skip, err);
    json_decref(reader->json);
    reader->json = NULL;
    return status;
}
