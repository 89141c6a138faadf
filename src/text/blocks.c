/* SPDX-License-Identifier: Apache-2.0 */
#include "text/blocks.h"

#include "base/utf8.h"

enum { SENTENCE_WORDS = 4 /* Fewest words of a block that is a sentence */ };

typedef struct {
    char *items;
    size_t count, capacity;
} byte_list;

typedef struct {
    const onr_dom *dom;
    onr_arena *arena;
    onr_block_list *blocks;
    uint32_t open;             // The innermost element that has not ended
    size_t links, bolds, pres; // Elements of these kinds that are open
    byte_list bytes;           // Of the block so far
    onr_block block;
    bool space;    // White space has been seen since the last byte
    size_t breaks; // And <br>
    bool in_word;
} walker;

static void
put(walker *w, const char *bytes, size_t count)
{
    for (size_t i = 0; i < count; ++i) {
        *ONR_PUSH(w->arena, &w->bytes) = bytes[i];
    }
}

/* Whether the last character but closing marks ends a sentence. */
static bool
ends_sentence(onr_slice text)
{
    static const char *const marks[] = {"\"",           "'",           ")", "]", " ",
                                        "\xE2\x80\x9D", "\xE2\x80\x99"};
    for (size_t i = 0; i < ONR_COUNT(marks);) {
        const onr_slice mark = onr_slice_of(marks[i]);
        ++i;
        if (text.len && onr_slice_ends(text, mark)) {
            text.len -= mark.len;
            i = 0;
        }
    }
    return onr_slice_ends(text, ONR_LIT(".")) || onr_slice_ends(text, ONR_LIT("!")) ||
           onr_slice_ends(text, ONR_LIT("?")) || onr_slice_ends(text, ONR_LIT(":")) ||
           onr_slice_ends(text, ONR_LIT("\xE2\x80\xA6"));
}

static uint32_t
block_element(const onr_dom *dom, uint32_t node)
{
    while (node != ONR_DOM_ROOT &&
           !(onr_tag_roles(dom->nodes[node].tag) & ONR_ROLE_BLOCK)) {
        node = dom->nodes[node].parent;
    }
    return node;
}

/* Whether a block is a heading; paragraphs in a heading that was not closed are none. */
static bool
in_heading(const onr_dom *dom, uint32_t element)
{
    const onr_tag tag = dom->nodes[element].tag;
    const uint32_t around = block_element(dom, dom->nodes[element].parent);
    return (onr_tag_roles(tag) & ONR_ROLE_HEADING) ||
           (tag == ONR_TAG_DIV &&
            (onr_tag_roles(dom->nodes[around].tag) & ONR_ROLE_HEADING));
}

/* End the block that is being read. */
static void
flush(walker *w)
{
    if (w->block.words > 0) {
        onr_block *const block = ONR_PUSH(w->arena, w->blocks);
        *block = w->block;
        block->text = (onr_slice){w->bytes.items, w->bytes.count};
        block->sentence = block->words >= SENTENCE_WORDS && ends_sentence(block->text);
        w->bytes = (byte_list){0};
    }
    w->bytes.count = 0;
    w->block = (onr_block){0};
    w->space = false;
    w->breaks = 0;
    w->in_word = false;
}

/* White space and breaks before the next character. */
static void
put_space(walker *w)
{
    if (w->breaks > 1) {
        flush(w);
    }
    if (w->bytes.count > 0 && (w->space || w->breaks)) {
        put(w, w->breaks ? "\n" : " ", 1);
        w->in_word = false;
    }
    w->space = false;
    w->breaks = 0;
}

static void
count_word(walker *w, uint32_t c)
{
    const bool letter = onr_utf8_is_alpha(c) || (c >= '0' && c <= '9');
    if (letter && !w->in_word) {
        ++w->block.words;
        w->block.linked += w->links > 0;
        w->block.bold += w->bolds > 0;
        w->in_word = true;
    }
}

/* Characters that show nothing: zero-width space and byte order mark, soft hyphen, controls. */
static bool
is_invisible(uint32_t c)
{
    return c == 0x200B || c == 0xFEFF || c == 0xAD || c == 0x2060 || c == 0x7F ||
           (c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' && c != '\v');
}

static void
add_text(walker *w, uint32_t node)
{
    const onr_slice text = w->dom->nodes[node].text;
    size_t width;
    for (size_t at = 0; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if (is_invisible(c)) {
            continue;
        }
        if (onr_utf8_is_space(c)) {
            w->space = true;
            w->breaks += c == '\n' && w->pres > 0;
            continue;
        }
        put_space(w);
        if (w->bytes.count == 0) {
            w->block.first = node;
            w->block.element = block_element(w->dom, node);
            w->block.heading = in_heading(w->dom, w->block.element);
        }
        put(w, text.ptr + at, width);
        count_word(w, c);
    }
}

/* Whether a link leads to another place of the page. */
static bool
is_anchor(const onr_node *link)
{
    const onr_slice target = onr_node_attribute(link, "href");
    return target.len > 1 && target.ptr[0] == '#';
}

static void
note(walker *w, uint32_t node, bool begins)
{
    const onr_tag tag = w->dom->nodes[node].tag;
    const unsigned roles = onr_tag_roles(tag);
    size_t *const counter = tag == ONR_TAG_A && !is_anchor(&w->dom->nodes[node])
                                ? &w->links
                            : tag == ONR_TAG_B || tag == ONR_TAG_STRONG ? &w->bolds
                            : tag == ONR_TAG_PRE                        ? &w->pres
                                                                        : NULL;
    if (roles & ONR_ROLE_BLOCK) {
        flush(w);
    }
    if (counter) {
        *counter += begins ? 1 : (size_t)-1;
    }
    if (tag == ONR_TAG_BR && begins) {
        ++w->breaks;
    }
}

/* Whether nothing in an element is shown. */
static bool
is_hidden(const onr_node *node)
{
    const onr_slice hidden = onr_node_attribute(node, "aria-hidden");
    return (onr_tag_roles(node->tag) & ONR_ROLE_SILENT) || onr_node_has(node, "hidden") ||
           onr_slice_equal(hidden, ONR_LIT("true"));
}

void
onr_blocks_find(const onr_dom *dom, size_t root, onr_arena *arena, onr_block_list *blocks)
{
    walker w = {.dom = dom, .arena = arena, .blocks = blocks, .open = (uint32_t)root};
    const uint32_t stop = dom->nodes[root].end;
    for (uint32_t i = (uint32_t)root + 1; i < stop;) {
        while (w.open != root && dom->nodes[w.open].end <= i) {
            note(&w, w.open, false);
            w.open = dom->nodes[w.open].parent;
        }
        if (dom->nodes[i].tag == ONR_TAG_TEXT) {
            add_text(&w, i++);
        } else if (is_hidden(&dom->nodes[i])) {
            if (onr_tag_roles(dom->nodes[i].tag) & ONR_ROLE_BLOCK) {
                flush(&w);
            }
            i = dom->nodes[i].end;
        } else {
            note(&w, i, true);
            w.open = i++;
        }
    }
    flush(&w);
}
