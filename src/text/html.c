/* SPDX-License-Identifier: Apache-2.0 */
/* A page saved from the web: the file is one document. */
#include "text/container.h"
#include "text/page.h"

/* Pages begin with a doctype or an element that stands at the head of one, behind comments and an XML declaration. */
static bool
fits(onr_slice head, onr_slice name)
{
    static const char *const begins[] = {"<!doctype html", "<html",  "<head",    "<body",
                                         "<meta",          "<title", "<script",  "<link",
                                         "<div",           "<p",     "<article", "<main"};
    const onr_slice text = onr_container_prolog(head);
    for (size_t i = 0; i < ONR_COUNT(begins); ++i) {
        const onr_slice begin = onr_slice_of(begins[i]);
        const onr_slice front = onr_slice_part(text, 0, begin.len);
        const char after = text.len > begin.len ? text.ptr[begin.len] : '>';
        if (onr_slice_equal_nocase(front, begin) && strchr("> \t\r\n", after)) {
            return true;
        }
    }
    return onr_slice_starts(text, ONR_LIT("<")) &&
           (onr_slice_ends(name, ONR_LIT(".html")) ||
            onr_slice_ends(name, ONR_LIT(".htm")));
}

static onr_status
next(onr_reader *reader, onr_arena *arena, onr_document *out, bool *more, onr_error *err)
{
    *more = !reader->ended;
    if (reader->ended) {
        return ONR_OK;
    }
    reader->ended = true;
    onr_slice window;
    const char *reason = "";
    const onr_slice none = {"", 0};
    ONR_TRY(onr_source_peek(reader->source, ONR_PAGE_WINDOW, &window, err));
    *out = (onr_document){.input = reader->name};
    const onr_status status =
        onr_page_read(window, none, reader->markup, arena, out, &reason);
    onr_source_skip(reader->source, window.len);
    if (status != ONR_OK) {
        return onr_error_set(err, status, onr_source_name(reader->source), 0, 0, "%s",
                             reason);
    }
    return ONR_OK;
}

const onr_container onr_container_html = {"html", "a web page with one story",
                                          ".html .htm .xhtml", fits, next};
