/* SPDX-License-Identifier: Apache-2.0 */
/* libgumbo parses recursively nowhere but takes quadratic time for some pages: each tag may look at all elements that are
   open, and each attribute at those before it in its tag.  So the cost of a page is estimated before it is parsed, and what
   the parser allocates (it copies formatting elements that are not closed into every paragraph) has a limit.  Numbers of
   characters that are too large for an int make it write bytes that are no UTF-8, so what it gives is mended. */
#include "text/dom.h"

#include "base/utf8.h"
#include "text/charset.h"

#include <gumbo.h>
#include <setjmp.h>

enum {
    TAG_KINDS = 512,      // More than GumboTag has
    NAME_KINDS = 256,     // Buckets of tag names whose open elements are counted
    NAME_MAX_LENGTH = 32, // Bytes of a tag's name that count
};

static const struct {
    const char *name;
    unsigned roles;
} tags[] = {
    [ONR_TAG_HTML] = {"html", ONR_ROLE_BLOCK},
    [ONR_TAG_HEAD] = {"head", ONR_ROLE_BLOCK},
    [ONR_TAG_TITLE] = {"title", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_BASE] = {"base", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_LINK] = {"link", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_META] = {"meta", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_STYLE] = {"style", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_SCRIPT] = {"script", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_NOSCRIPT] = {"noscript", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_TEMPLATE] = {"template", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_BODY] = {"body", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_ARTICLE] = {"article", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_SECTION] = {"section", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_MAIN] = {"main", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_DIV] = {"div", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_NAV] = {"nav", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_ASIDE] = {"aside", ONR_ROLE_BLOCK},
    [ONR_TAG_HEADER] = {"header", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_FOOTER] = {"footer", ONR_ROLE_BLOCK},
    [ONR_TAG_H1] = {"h1", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_H2] = {"h2", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_H3] = {"h3", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_H4] = {"h4", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_H5] = {"h5", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_H6] = {"h6", ONR_ROLE_BLOCK | ONR_ROLE_HEADING},
    [ONR_TAG_HGROUP] = {"hgroup", ONR_ROLE_BLOCK},
    [ONR_TAG_ADDRESS] = {"address", ONR_ROLE_BLOCK},
    [ONR_TAG_P] = {"p", ONR_ROLE_BLOCK},
    [ONR_TAG_HR] = {"hr", ONR_ROLE_BLOCK},
    [ONR_TAG_PRE] = {"pre", ONR_ROLE_BLOCK},
    [ONR_TAG_BLOCKQUOTE] = {"blockquote", ONR_ROLE_BLOCK},
    [ONR_TAG_OL] = {"ol", ONR_ROLE_BLOCK},
    [ONR_TAG_UL] = {"ul", ONR_ROLE_BLOCK},
    [ONR_TAG_LI] = {"li", ONR_ROLE_BLOCK},
    [ONR_TAG_DL] = {"dl", ONR_ROLE_BLOCK},
    [ONR_TAG_DT] = {"dt", ONR_ROLE_BLOCK},
    [ONR_TAG_DD] = {"dd", ONR_ROLE_BLOCK},
    [ONR_TAG_FIGURE] = {"figure", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_FIGCAPTION] = {"figcaption", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_CENTER] = {"center", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_DETAILS] = {"details", ONR_ROLE_BLOCK},
    [ONR_TAG_SUMMARY] = {"summary", ONR_ROLE_BLOCK},
    [ONR_TAG_FORM] = {"form", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_FIELDSET] = {"fieldset", ONR_ROLE_BLOCK},
    [ONR_TAG_A] = {"a", 0},
    [ONR_TAG_B] = {"b", 0},
    [ONR_TAG_STRONG] = {"strong", 0},
    [ONR_TAG_TIME] = {"time", 0},
    [ONR_TAG_BR] = {"br", 0},
    [ONR_TAG_IFRAME] = {"iframe", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_OBJECT] = {"object", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_VIDEO] = {"video", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_AUDIO] = {"audio", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_CANVAS] = {"canvas", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_SVG] = {"svg", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_MATH] = {"math", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_TABLE] = {"table", ONR_ROLE_BLOCK},
    [ONR_TAG_CAPTION] = {"caption", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_TBODY] = {"tbody", ONR_ROLE_BLOCK},
    [ONR_TAG_THEAD] = {"thead", ONR_ROLE_BLOCK},
    [ONR_TAG_TFOOT] = {"tfoot", ONR_ROLE_BLOCK},
    [ONR_TAG_TR] = {"tr", ONR_ROLE_BLOCK},
    [ONR_TAG_TD] = {"td", ONR_ROLE_BLOCK | ONR_ROLE_SECTION},
    [ONR_TAG_TH] = {"th", ONR_ROLE_BLOCK},
    [ONR_TAG_BUTTON] = {"button", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_SELECT] = {"select", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_TEXTAREA] = {"textarea", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_LABEL] = {"label", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_MENU] = {"menu", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
    [ONR_TAG_DIALOG] = {"dialog", ONR_ROLE_BLOCK | ONR_ROLE_SILENT},
};

unsigned
onr_tag_roles(onr_tag tag)
{
    return (size_t)tag < ONR_COUNT(tags) ? tags[tag].roles : 0;
}

/* -- what a page may cost -- */

typedef struct {
    onr_slice html;
    size_t at;
    uint64_t work;
    uint64_t tags;
    size_t open[NAME_KINDS]; // Start tags without an end tag so far, by name
    size_t depth, deepest;   // Of all names
} estimate;

static bool
is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
small(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 'a' - 'A') : c;
}

/* Elements that have no end tag, or whose next sibling ends them. */
static bool
closes_itself(onr_slice name)
{
    static const char *const names[] = {
        "p",     "li",    "br",    "img",  "meta",  "link",   "input", "hr",
        "dt",    "dd",    "tr",    "td",   "th",    "area",   "base",  "col",
        "embed", "wbr",   "rt",    "rp",   "param", "source", "track", "option",
        "tbody", "thead", "tfoot", "html", "head",  "body"};
    for (size_t i = 0; i < ONR_COUNT(names); ++i) {
        if (onr_slice_equal_nocase(name, onr_slice_of(names[i]))) {
            return true;
        }
    }
    return false;
}

/* Pass over the attributes of a tag and count them. */
static uint64_t
pass_attributes(estimate *e)
{
    uint64_t count = 0;
    char quote = 0;
    for (; e->at < e->html.len; ++e->at) {
        const char c = e->html.ptr[e->at];
        const bool breaks = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '/';
        if (quote) {
            quote = c == quote ? 0 : quote;
        } else if (c == '>') {
            break;
        } else if (breaks || c == '"' || c == '\'') {
            const char before = e->html.ptr[e->at - 1];
            quote = !breaks && before == '=' ? c : 0;
            ++count;
        }
    }
    return count;
}

/* A tag whose name begins at e->at. */
static void
pass_tag(estimate *e, bool end)
{
    const size_t begin = e->at;
    uint32_t bucket = 5381;
    while (e->at < e->html.len && !strchr(" \t\r\n\f/>", e->html.ptr[e->at])) {
        bucket = bucket * 33 + (uint8_t)small(e->html.ptr[e->at]);
        ++e->at;
    }
    const onr_slice name = onr_slice_part(e->html, begin, e->at);
    const uint64_t attributes = pass_attributes(e);
    size_t *const open = &e->open[bucket % NAME_KINDS];
    ++e->tags;
    e->work += attributes * attributes;
    if (end && *open > 0) {
        --*open;
        --e->depth;
    } else if (!end && name.len <= NAME_MAX_LENGTH && !closes_itself(name)) {
        ++*open;
        ++e->depth;
    }
    e->deepest = e->depth > e->deepest ? e->depth : e->deepest;
}

/* Steps that parsing may take: the square of each tag's attributes, and for each tag the depth of the tree. */
static uint64_t
estimate_work(onr_slice html)
{
    estimate e = {.html = html};
    while (e.at < html.len) {
        const char *const found = memchr(html.ptr + e.at, '<', html.len - e.at);
        if (!found) {
            break;
        }
        e.at = (size_t)(found - html.ptr) + 1;
        const bool end = e.at < html.len && html.ptr[e.at] == '/';
        e.at += end;
        if (e.at < html.len && is_letter(html.ptr[e.at])) {
            pass_tag(&e, end);
        }
    }
    return e.work + e.tags * e.deepest;
}

/* -- memory of the parser -- */

typedef struct {
    onr_arena *arena;
    size_t left; // Bytes that may still be allocated
    jmp_buf full;
} allowance;

static void *
allocate(void *data, size_t size)
{
    allowance *const a = data;
    if (size > a->left) {
        longjmp(a->full, 1);
    }
    a->left -= size;
    return onr_arena_alloc(a->arena, size);
}

static void
leave(void *data, void *block)
{
    (void)data;
    (void)block;
}

/* Null if the tree would take too much. */
static const GumboOutput *
parse(onr_slice html, allowance *memory)
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = leave;
    options.userdata = memory;
    options.max_errors = 0;
    if (setjmp(memory->full)) {
        return NULL;
    }
    return gumbo_parse_with_options(&options, html.ptr, html.len);
}

/* -- the tree -- */

typedef struct {
    onr_node *items;
    size_t count, capacity;
} node_list;

typedef struct {
    const GumboNode *node;
    size_t child; // The next one to be copied
    uint32_t index;
} frame;

typedef struct {
    frame *items;
    size_t count, capacity;
} frame_list;

typedef struct {
    onr_arena *arena;
    node_list nodes;
    frame_list stack;
    onr_tag known[TAG_KINDS]; // By GumboTag; ONR_TAG_DOCUMENT where not yet looked up
} copier;

static onr_tag
tag_named(onr_slice name)
{
    for (size_t i = ONR_TAG_OTHER + 1; i < ONR_COUNT(tags); ++i) {
        if (onr_slice_equal_nocase(name, onr_slice_of(tags[i].name))) {
            return (onr_tag)i;
        }
    }
    return ONR_TAG_OTHER;
}

static onr_tag
tag_of(copier *c, const GumboElement *element)
{
    const size_t number = (size_t)element->tag;
    if (element->tag == GUMBO_TAG_UNKNOWN || number >= TAG_KINDS) {
        GumboStringPiece name = element->original_tag;
        if (name.data && name.length) {
            gumbo_tag_from_original_text(&name);
        }
        return tag_named(
            (onr_slice){name.data ? name.data : "", name.data ? name.length : 0});
    }
    if (c->known[number] == ONR_TAG_DOCUMENT) {
        c->known[number] =
            tag_named(onr_slice_of(gumbo_normalized_tagname(element->tag)));
    }
    return c->known[number];
}

static void
copy_attributes(onr_arena *arena, const GumboVector *list, onr_node *node)
{
    onr_attribute *const out = onr_arena_array(arena, list->length, sizeof(*out));
    for (size_t i = 0; i < list->length; ++i) {
        const GumboAttribute *const attribute = list->data[i];
        out[i] = (onr_attribute){
            onr_charset_mend(arena, onr_slice_of(attribute->name)),
            onr_charset_mend(arena, onr_slice_of(attribute->value)),
        };
    }
    node->attributes = out;
    node->attribute_count = list->length;
}

static const GumboVector *
children_of(const GumboNode *node)
{
    static const GumboVector none;
    switch (node->type) {
    case GUMBO_NODE_DOCUMENT:
        return &node->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return &node->v.element.children;
    default:
        return &none;
    }
}

static void
copy_node(copier *c, const GumboNode *node, uint32_t parent)
{
    const bool comment = node->type == GUMBO_NODE_COMMENT;
    if (comment) {
        return;
    }
    const uint32_t index = (uint32_t)c->nodes.count;
    onr_node *const out = ONR_PUSH(c->arena, &c->nodes);
    *out = (onr_node){.parent = parent, .end = index + 1};
    if (node->type == GUMBO_NODE_ELEMENT || node->type == GUMBO_NODE_TEMPLATE) {
        out->tag = tag_of(c, &node->v.element);
        copy_attributes(c->arena, &node->v.element.attributes, out);
    } else if (node->type != GUMBO_NODE_DOCUMENT) {
        out->tag = ONR_TAG_TEXT;
        out->text = onr_charset_mend(c->arena, onr_slice_of(node->v.text.text));
    }
    *ONR_PUSH(c->arena, &c->stack) = (frame){.node = node, .index = index};
}

static void
copy_tree(copier *c, const GumboNode *document)
{
    copy_node(c, document, ONR_DOM_ROOT);
    while (c->stack.count > 0) {
        frame *const top = &c->stack.items[c->stack.count - 1];
        const GumboVector *const children = children_of(top->node);
        if (top->child < children->length) {
            copy_node(c, children->data[top->child++], top->index);
        } else {
            c->nodes.items[top->index].end = (uint32_t)c->nodes.count;
            --c->stack.count;
        }
    }
}

onr_status
onr_dom_parse(onr_slice html, onr_arena *arena, onr_dom *out, const char **reason)
{
    *out = (onr_dom){0};
    if (html.len > ONR_DOM_PAGE_MAX) {
        *reason = "the page is too long";
        return ONR_LIMIT;
    }
    if (estimate_work(html) > ONR_DOM_WORK_MAX) {
        *reason = "the page's elements are nested too deeply or have too many attributes";
        return ONR_LIMIT;
    }
    onr_arena *const scratch = onr_arena_child(arena);
    allowance *const memory = onr_arena_alloc(scratch, sizeof(*memory));
    *memory =
        (allowance){.arena = scratch, .left = ONR_DOM_MEMORY + html.len * ONR_DOM_GROWTH};
    const GumboOutput *const output = parse(html, memory);
    onr_status status = ONR_LIMIT;
    *reason = "the page's tree grows too large";
    if (output) {
        copier *const c = onr_arena_alloc(scratch, sizeof(*c));
        c->arena = arena;
        copy_tree(c, output->document);
        *out = (onr_dom){c->nodes.items, c->nodes.count};
        status = ONR_OK;
    }
    onr_arena_free(scratch);
    return status;
}

/* -- looking at nodes -- */

static const onr_attribute *
find_attribute(const onr_node *node, const char *name)
{
    for (size_t i = 0; i < node->attribute_count; ++i) {
        if (onr_slice_equal(node->attributes[i].name, onr_slice_of(name))) {
            return &node->attributes[i];
        }
    }
    return NULL;
}

onr_slice
onr_node_attribute(const onr_node *node, const char *name)
{
    const onr_attribute *const found = find_attribute(node, name);
    return found ? onr_slice_trim(found->value) : (onr_slice){"", 0};
}

bool
onr_node_has(const onr_node *node, const char *name)
{
    return find_attribute(node, name) != NULL;
}

onr_slice
onr_dom_text(const onr_dom *dom, size_t node, onr_arena *arena)
{
    size_t size = 0, count = 0;
    for (size_t i = node; i < dom->nodes[node].end; ++i) {
        size += dom->nodes[i].text.len + 1;
    }
    char *const out = onr_arena_alloc(arena, size + 1);
    bool space = false;
    for (size_t i = node; i < dom->nodes[node].end; ++i) {
        const onr_slice text = dom->nodes[i].text;
        size_t width;
        space = space || (onr_tag_roles(dom->nodes[i].tag) & ONR_ROLE_BLOCK) ||
                dom->nodes[i].tag == ONR_TAG_BR;
        for (size_t at = 0; at < text.len; at += width) {
            if (onr_utf8_is_space(onr_utf8_read(text, at, &width))) {
                space = true;
                continue;
            }
            if (space && count > 0) {
                out[count++] = ' ';
            }
            space = false;
            memcpy(out + count, text.ptr + at, width);
            count += width;
        }
    }
    return (onr_slice){out, count};
}

onr_slice
onr_dom_line(onr_slice html, onr_arena *arena)
{
    onr_dom dom;
    const char *reason;
    if (onr_dom_parse(html, arena, &dom, &reason) != ONR_OK || dom.count == 0) {
        return (onr_slice){"", 0};
    }
    return onr_dom_text(&dom, ONR_DOM_ROOT, arena);
}
