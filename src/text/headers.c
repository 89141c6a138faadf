/* SPDX-License-Identifier: Apache-2.0 */
#include "text/headers.h"

#include "base/utf8.h"
#include "text/record.h"
#include "text/when.h"

enum { LD_DEPTH = 8 /* Objects inside each other in which an article is looked for */ };

typedef enum {
    MEANS_TITLE,
    MEANS_PUBLISHED,
    MEANS_PUBLISHER,
    MEANS_URL,
    MEANS_AUTHOR,
    MEANS_LANGUAGE,
} meaning;

/* Names of <meta> (its property, name or itemprop), those that are to be believed first. */
static const struct {
    const char *name;
    meaning meaning;
} metas[] = {
    {"article:published_time", MEANS_PUBLISHED},
    {"og:article:published_time", MEANS_PUBLISHED},
    {"og:published_time", MEANS_PUBLISHED},
    {"datepublished", MEANS_PUBLISHED},
    {"parsely-pub-date", MEANS_PUBLISHED},
    {"sailthru.date", MEANS_PUBLISHED},
    {"cxenseparse:recs:publishtime", MEANS_PUBLISHED},
    {"publish-date", MEANS_PUBLISHED},
    {"publish_date", MEANS_PUBLISHED},
    {"publishdate", MEANS_PUBLISHED},
    {"pubdate", MEANS_PUBLISHED},
    {"pub_date", MEANS_PUBLISHED},
    {"dc.date.issued", MEANS_PUBLISHED},
    {"dc.date.created", MEANS_PUBLISHED},
    {"dcterms.created", MEANS_PUBLISHED},
    {"dcterms.date", MEANS_PUBLISHED},
    {"dc.date", MEANS_PUBLISHED},
    {"displaydate", MEANS_PUBLISHED},
    {"date", MEANS_PUBLISHED},
    {"og:title", MEANS_TITLE},
    {"twitter:title", MEANS_TITLE},
    {"parsely-title", MEANS_TITLE},
    {"sailthru.title", MEANS_TITLE},
    {"dc.title", MEANS_TITLE},
    {"headline", MEANS_TITLE},
    {"og:site_name", MEANS_PUBLISHER},
    {"dc.publisher", MEANS_PUBLISHER},
    {"publisher", MEANS_PUBLISHER},
    {"application-name", MEANS_PUBLISHER},
    {"og:url", MEANS_URL},
    {"twitter:url", MEANS_URL},
    {"parsely-link", MEANS_URL},
    {"author", MEANS_AUTHOR},
    {"article:author", MEANS_AUTHOR},
    {"parsely-author", MEANS_AUTHOR},
    {"sailthru.author", MEANS_AUTHOR},
    {"dc.creator", MEANS_AUTHOR},
    {"byl", MEANS_AUTHOR},
    {"og:locale", MEANS_LANGUAGE},
    {"content-language", MEANS_LANGUAGE},
};

typedef struct {
    const onr_dom *dom;
    onr_arena *arena, *scratch;
    onr_document *out;
} reader;

static bool
is_web(onr_slice text)
{
    return onr_slice_starts(text, ONR_LIT("http://")) ||
           onr_slice_starts(text, ONR_LIT("https://"));
}

/* A line of text in which character references are resolved. */
static onr_slice
clean(const reader *r, onr_slice text)
{
    if (text.len == 0 || !memchr(text.ptr, '&', text.len)) {
        return text;
    }
    return onr_slice_copy(r->arena, onr_dom_line(text, r->scratch));
}

/* -- JSON-LD -- */

static void
drop_json(void *data)
{
    json_decref(*(json_t **)data);
}

/* The text of a script as JSON; null if it is none.  Sites write line breaks into strings, which JSON forbids. */
static json_t *
parse_script(const reader *r, size_t script)
{
    const onr_node *const node = &r->dom->nodes[script];
    if (node->end <= script + 1) {
        return NULL;
    }
    const onr_slice text = r->dom->nodes[script + 1].text;
    char *const copy = onr_arena_copy(r->scratch, text.ptr, text.len);
    for (size_t i = 0; i < text.len; ++i) {
        copy[i] = (uint8_t)copy[i] < ' ' ? ' ' : copy[i];
    }
    onr_slice json = onr_slice_trim((onr_slice){copy, text.len});
    while (json.len && json.ptr[json.len - 1] == ';') {
        --json.len;
    }
    json_t **const root = onr_arena_alloc(r->scratch, sizeof(json_t *));
    onr_arena_defer(r->scratch, drop_json, root);
    *root = json_loadb(json.ptr, json.len, JSON_DISABLE_EOF_CHECK, NULL);
    return *root;
}

/* The first article in a value. */
static json_t *
find_article(json_t *value, size_t depth)
{
    static const char *const inside[] = {"@graph", "mainEntity", "mainEntityOfPage"};
    json_t *found = NULL;
    for (size_t i = 0; i < json_array_size(value) && depth < LD_DEPTH && !found; ++i) {
        found = find_article(json_array_get(value, i), depth + 1);
    }
    if (json_is_object(value) && onr_record_is_article(value)) {
        return value;
    }
    for (size_t i = 0; i < ONR_COUNT(inside) && depth < LD_DEPTH && !found; ++i) {
        json_t *const member = json_object_get(value, inside[i]);
        found = member ? find_article(member, depth + 1) : NULL;
    }
    return found;
}

/* The name of the node of a graph that `{"@id": …}` points at, or the value itself.  (Not the node: what it holds may be
   what it is put into.) */
static json_t *
resolve(const json_t *root, json_t *value)
{
    const json_t *const graph =
        json_is_array(root) ? root : json_object_get(root, "@graph");
    const char *const id = json_string_value(json_object_get(value, "@id"));
    if (!id || json_object_get(value, "name")) {
        return value;
    }
    for (size_t i = 0; i < json_array_size(graph); ++i) {
        json_t *const node = json_array_get(graph, i);
        const char *const own = json_string_value(json_object_get(node, "@id"));
        json_t *const name = json_object_get(node, "name");
        if (own && strcmp(own, id) == 0 && json_is_string(name)) {
            return name;
        }
    }
    return value;
}

/* Put what an article points at into it. */
static void
resolve_members(const json_t *root, json_t *article)
{
    static const char *const members[] = {"publisher", "author"};
    for (size_t i = 0; i < ONR_COUNT(members); ++i) {
        json_t *const value = json_object_get(article, members[i]);
        for (size_t j = 0; j < json_array_size(value); ++j) {
            json_array_set(value, j, resolve(root, json_array_get(value, j)));
        }
        if (json_is_object(value)) {
            json_object_set(article, members[i], resolve(root, value));
        }
    }
}

static void
use_article(const reader *r, const json_t *article, onr_slice *body)
{
    onr_document *const out = r->out;
    const json_t *const text = json_object_get(article, "articleBody");
    onr_record_metadata(article, r->arena, out);
    out->title = clean(r, out->title);
    out->publisher =
        is_web(out->publisher) ? (onr_slice){"", 0} : clean(r, out->publisher);
    out->url = is_web(out->url) ? out->url : (onr_slice){"", 0};
    for (size_t i = 0; i < out->author_count; ++i) {
        out->authors[i] = clean(r, out->authors[i]);
    }
    if (json_is_string(text)) {
        *body = onr_slice_copy(
            r->arena, (onr_slice){json_string_value(text), json_string_length(text)});
    }
}

static void
read_json_ld(const reader *r, onr_slice *body)
{
    for (size_t i = 0; i < r->dom->count; ++i) {
        const onr_node *const node = &r->dom->nodes[i];
        const onr_slice type = onr_node_attribute(node, "type");
        if (node->tag != ONR_TAG_SCRIPT ||
            !onr_slice_equal_nocase(type, ONR_LIT("application/ld+json"))) {
            continue;
        }
        json_t *const root = parse_script(r, i);
        json_t *const article = root ? find_article(root, 0) : NULL;
        if (article) {
            resolve_members(root, article);
            use_article(r, article, body);
            return;
        }
    }
}

/* -- elements -- */

static void
add_author(const reader *r, onr_slice name)
{
    onr_document *const out = r->out;
    onr_slice *const authors =
        onr_arena_array(r->arena, out->author_count + 1, sizeof(*authors));
    for (size_t i = 0; i < out->author_count; ++i) {
        authors[i] = out->authors[i];
        if (onr_slice_equal(authors[i], name)) {
            return;
        }
    }
    authors[out->author_count++] = onr_slice_copy(r->arena, name);
    out->authors = authors;
}

/* "en-US" out of "en_US". */
static onr_slice
language_tag(const reader *r, onr_slice value)
{
    char *const tag = onr_arena_copy(r->arena, value.ptr, value.len);
    for (size_t i = 0; i < value.len; ++i) {
        tag[i] = tag[i] == '_' ? '-' : tag[i];
    }
    const size_t end = onr_slice_find((onr_slice){tag, value.len}, ONR_LIT("-"), 0);
    const size_t primary = end == SIZE_MAX ? value.len : end;
    return primary == 2 || primary == 3 ? (onr_slice){tag, value.len}
                                        : (onr_slice){"", 0};
}

static void
set_if_empty(const reader *r, onr_slice *field, onr_slice value)
{
    if (field->len == 0) {
        *field = onr_slice_copy(r->arena, value);
    }
}

static void
use(const reader *r, meaning means, onr_slice value)
{
    onr_document *const out = r->out;
    switch (means) {
    case MEANS_TITLE:
        set_if_empty(r, &out->title, value);
        break;
    case MEANS_PUBLISHER:
        set_if_empty(r, &out->publisher, value);
        break;
    case MEANS_URL:
        if (is_web(value)) {
            set_if_empty(r, &out->url, value);
        }
        break;
    case MEANS_PUBLISHED:
        if (!out->published.year) {
            (void)onr_when_read(value, &out->published);
        }
        break;
    case MEANS_AUTHOR:
        if (!is_web(value)) {
            add_author(r, value);
        }
        break;
    case MEANS_LANGUAGE:
        if (out->language.len == 0) {
            out->language = language_tag(r, value);
        }
        break;
    }
}

/* The name that a <meta> has, by its attributes. */
static onr_slice
meta_name(const onr_node *node)
{
    static const char *const attributes[] = {"property", "name", "itemprop",
                                             "http-equiv"};
    for (size_t i = 0; i < ONR_COUNT(attributes); ++i) {
        const onr_slice name = onr_node_attribute(node, attributes[i]);
        if (name.len) {
            return name;
        }
    }
    return (onr_slice){"", 0};
}

typedef struct {
    size_t *items; // Of the page's nodes
    size_t count, capacity;
} index_list;

static void
read_metas(const reader *r)
{
    index_list found = {0};
    const bool authors = r->out->author_count > 0;
    for (size_t i = 0; i < r->dom->count; ++i) {
        if (r->dom->nodes[i].tag == ONR_TAG_META) {
            *ONR_PUSH(r->scratch, &found) = i;
        }
    }
    for (size_t i = 0; i < ONR_COUNT(metas); ++i) {
        const onr_slice name = onr_slice_of(metas[i].name);
        for (size_t j = 0; j < found.count; ++j) {
            const onr_node *const node = &r->dom->nodes[found.items[j]];
            const onr_slice value = onr_node_attribute(node, "content");
            if (value.len && !(authors && metas[i].meaning == MEANS_AUTHOR) &&
                onr_slice_equal_nocase(meta_name(node), name)) {
                use(r, metas[i].meaning, value);
            }
        }
    }
}

static bool
has_word(onr_slice list, onr_slice word)
{
    onr_slice rest = list, item;
    while (onr_slice_split(&rest, ' ', &item)) {
        if (onr_slice_equal_nocase(item, word)) {
            return true;
        }
    }
    return false;
}

/* What microdata and links say. */
static void
read_elements(const reader *r)
{
    const bool authors = r->out->author_count > 0;
    for (size_t i = 0; i < r->dom->count; ++i) {
        const onr_node *const node = &r->dom->nodes[i];
        const onr_slice rel = onr_node_attribute(node, "rel");
        const onr_slice property = onr_node_attribute(node, "itemprop");
        if (node->tag == ONR_TAG_LINK && has_word(rel, ONR_LIT("canonical"))) {
            use(r, MEANS_URL, onr_node_attribute(node, "href"));
        }
        if (onr_slice_equal(property, ONR_LIT("datePublished"))) {
            const onr_slice at = onr_node_attribute(node, "datetime");
            use(r, MEANS_PUBLISHED, at.len ? at : onr_dom_text(r->dom, i, r->scratch));
        }
        if (!authors && node->tag == ONR_TAG_A && has_word(rel, ONR_LIT("author"))) {
            const onr_slice name = onr_dom_text(r->dom, i, r->scratch);
            if (name.len) {
                add_author(r, name);
            }
        }
        if (node->tag == ONR_TAG_HTML) {
            use(r, MEANS_LANGUAGE, onr_node_attribute(node, "lang"));
        }
    }
}

/* The date of the first <time> in an article or main; else that of the only ones on the page. */
static void
read_times(const reader *r)
{
    uint32_t inside = 0;
    onr_date only = {0};
    bool several = false;
    for (uint32_t i = 0; i < r->dom->count && !r->out->published.year; ++i) {
        const onr_node *const node = &r->dom->nodes[i];
        if (node->tag == ONR_TAG_ARTICLE || node->tag == ONR_TAG_MAIN) {
            inside = node->end > inside ? node->end : inside;
        }
        onr_date date;
        if (node->tag != ONR_TAG_TIME ||
            !onr_when_read(onr_node_attribute(node, "datetime"), &date)) {
            continue;
        }
        if (i < inside) {
            r->out->published = date;
        }
        several =
            several || (only.year && (only.year != date.year ||
                                      only.month != date.month || only.day != date.day));
        only = date;
    }
    if (!r->out->published.year && only.year && !several) {
        r->out->published = only;
    }
}

static onr_slice
first_text(const reader *r, onr_tag tag)
{
    for (size_t i = 0; i < r->dom->count; ++i) {
        if (r->dom->nodes[i].tag == tag) {
            const onr_slice text = onr_dom_text(r->dom, i, r->scratch);
            if (text.len) {
                return text;
            }
        }
    }
    return (onr_slice){"", 0};
}

/* Without the outlet's name and what parts it from the headline. */
static onr_slice
without_outlet(onr_slice title, onr_slice outlet)
{
    static const char *const bars[] = {
        " | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", " \xC2\xBB "};
    for (size_t i = 0; outlet.len && i < ONR_COUNT(bars); ++i) {
        const onr_slice bar = onr_slice_of(bars[i]);
        const size_t behind = bar.len + outlet.len;
        if (title.len > behind && onr_slice_ends(title, outlet) &&
            onr_slice_ends(onr_slice_part(title, 0, title.len - outlet.len), bar)) {
            return onr_slice_part(title, 0, title.len - behind);
        }
    }
    return title;
}

/* The host of an address without "www.". */
static onr_slice
host_of(onr_slice url)
{
    const size_t at = onr_slice_find(url, ONR_LIT("://"), 0);
    if (at == SIZE_MAX) {
        return (onr_slice){"", 0};
    }
    const size_t begin =
        at + 3 +
        (onr_slice_starts(onr_slice_part(url, at + 3, url.len), ONR_LIT("www.")) ? 4 : 0);
    size_t end = begin;
    while (end < url.len && !strchr("/:?#", url.ptr[end])) {
        ++end;
    }
    return onr_slice_part(url, begin, end);
}

void
onr_headers_read(const onr_dom *dom, onr_arena *arena, onr_arena *scratch,
                 onr_document *document, onr_slice *body)
{
    const reader r = {dom, arena, scratch, document};
    const onr_slice asked = document->url;
    document->url = (onr_slice){"", 0};
    *body = (onr_slice){"", 0};
    read_json_ld(&r, body);
    const onr_slice told = document->url;
    document->url = (onr_slice){"", 0};
    read_elements(&r);
    read_metas(&r);
    document->url = document->url.len ? document->url : told.len ? told : asked;
    read_times(&r);
    if (document->title.len == 0) {
        set_if_empty(&r, &document->title, first_text(&r, ONR_TAG_H1));
    }
    if (document->title.len == 0) {
        set_if_empty(&r, &document->title, first_text(&r, ONR_TAG_TITLE));
    }
    document->title = without_outlet(document->title, document->publisher);
    if (document->publisher.len == 0) {
        document->publisher = host_of(document->url);
    }
}
