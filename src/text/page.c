/* SPDX-License-Identifier: Apache-2.0 */
#include "text/page.h"

#include "base/utf8.h"
#include "text/body.h"
#include "text/charset.h"
#include "text/headers.h"
#include "text/when.h"

enum {
    BODY_SHARE = 2, // The JSON-LD's body is taken if it has so many times the words found
    DATE_WORDS = 14 // Most words of a line above the story that may hold its date
};

static size_t
count_words(onr_slice text)
{
    size_t count = 0, width;
    bool inside = false;
    for (size_t at = 0; at < text.len; at += width) {
        const bool space = onr_utf8_is_space(onr_utf8_read(text, at, &width));
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

/* Put the blocks that are left behind each other. */
static void
write_text(const onr_block_list *blocks, onr_arena *arena, onr_document *out)
{
    size_t size = 0, at = 0;
    onr_zone_list zones = {0};
    for (size_t i = 0; i < blocks->count; ++i) {
        size += blocks->items[i].left_out ? 0 : blocks->items[i].text.len + 2;
    }
    char *const text = onr_arena_alloc(arena, size + 1);
    for (size_t i = 0; i < blocks->count; ++i) {
        const onr_block *const block = &blocks->items[i];
        if (block->left_out) {
            continue;
        }
        if (at > 0) {
            text[at++] = '\n';
            text[at++] = '\n';
        }
        memcpy(text + at, block->text.ptr, block->text.len);
        if (onr_body_is_heading(block)) {
            *ONR_PUSH(arena, &zones) = (onr_zone){
                {(uint32_t)at, (uint32_t)(at + block->text.len)}, ONR_ZONE_HEADLINE};
        }
        at += block->text.len;
    }
    out->text = (onr_slice){text, at};
    onr_document_set_zones(out, arena, &zones);
}

/* The date in a short line above the story, of a page that has none elsewhere. */
static void
find_date(const onr_block_list *blocks, onr_document *out)
{
    for (size_t i = 0; i < blocks->count && blocks->items[i].left_out; ++i) {
        const onr_block *const block = &blocks->items[i];
        onr_date date;
        if (!out->published.year && block->words <= DATE_WORDS && !block->linked &&
            onr_when_find(block->text, &date, NULL) && date.day) {
            out->published = date;
        }
    }
}

onr_status
onr_page_read_piece(onr_slice html, const onr_markup *markup, onr_arena *arena,
                    onr_document *out, const char **reason)
{
    onr_dom dom;
    onr_block_list blocks = {0};
    onr_arena *const scratch = onr_arena_child(arena);
    const onr_status status = onr_dom_parse(html, scratch, &dom, reason);
    if (status == ONR_OK) {
        onr_blocks_find(&dom, ONR_DOM_ROOT, scratch, &blocks);
        for (size_t i = 0; i < blocks.count; ++i) {
            onr_block *const block = &blocks.items[i];
            block->left_out = block->linked >= block->words ||
                              onr_markup_is_furniture(markup, scratch, block->text);
        }
        write_text(&blocks, arena, out);
    }
    onr_arena_free(scratch);
    return status;
}

/* The story as the page's JSON-LD has it, which may be HTML or plain text. */
static onr_status
use_body(onr_slice body, const onr_markup *markup, onr_arena *arena, onr_document *out,
         const char **reason)
{
    if (onr_slice_find(body, ONR_LIT("</"), 0) != SIZE_MAX ||
        onr_slice_find(body, ONR_LIT("&"), 0) != SIZE_MAX) {
        return onr_page_read_piece(body, markup, arena, out, reason);
    }
    const onr_zone_list none = {0};
    out->text = onr_slice_trim(body);
    onr_document_set_zones(out, arena, &none);
    return ONR_OK;
}

static onr_status
read_story(const onr_dom *dom, const onr_markup *markup, onr_arena *arena,
           onr_arena *scratch, onr_document *out, const char **reason)
{
    onr_block_list blocks = {0};
    onr_slice body;
    onr_headers_read(dom, arena, scratch, out, &body);
    onr_blocks_find(dom, ONR_DOM_ROOT, scratch, &blocks);
    const onr_body_page page = {dom, markup, out->title, out->url};
    const size_t words = onr_body_find(&page, scratch, &blocks);
    const size_t told = count_words(body);
    if (told >= ONR_BODY_WORDS && told > words * BODY_SHARE) {
        return use_body(body, markup, arena, out, reason);
    }
    if (words < ONR_BODY_WORDS) {
        *reason = "there is no story on the page";
        return ONR_BAD_INPUT;
    }
    find_date(&blocks, out);
    write_text(&blocks, arena, out);
    return ONR_OK;
}

onr_status
onr_page_read(onr_slice html, onr_slice label, const onr_markup *markup, onr_arena *arena,
              onr_document *out, const char **reason)
{
    onr_dom dom;
    onr_arena *const scratch = onr_arena_child(arena);
    const onr_slice declared = label.len ? label : onr_charset_in_page(html);
    onr_status status = html.len > ONR_DOM_PAGE_MAX
                            ? onr_dom_parse(html, scratch, &dom, reason)
                            : onr_dom_parse(onr_charset_decode(scratch, html, declared),
                                            scratch, &dom, reason);
    if (status == ONR_OK) {
        status = read_story(&dom, markup, arena, scratch, out, reason);
    }
    if (status == ONR_OK && out->text.len > ONR_DOCUMENT_TEXT_MAX) {
        *reason = "the text is too long";
        status = ONR_LIMIT;
    }
    onr_arena_free(scratch);
    return status;
}
