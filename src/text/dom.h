/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_DOM_H
#define ONR_TEXT_DOM_H

/**
   @file
   The tree of an HTML page, as the HTML Standard's parsing algorithm makes it of any bytes (through libgumbo).

   Nodes stand in document order, so that a node's descendants are those from the next one up to its `end`, and no walk
   needs recursion.
*/

#include "base/slice.h"

enum {
    ONR_DOM_ROOT = 0,                    ///< The document; never an element's index
    ONR_DOM_PAGE_MAX = 16 * 1024 * 1024, ///< Bytes of a page
    ONR_DOM_WORK_MAX =
        256 * 1024 * 1024, ///< Steps that a page's nesting and attributes may cost
    ONR_DOM_MEMORY = 32 * 1024 * 1024, ///< Bytes that a page's tree may take,
    ONR_DOM_GROWTH = 64,               ///< and beside those, as often its own
};

/** Elements that a reader of stories tells apart. */
typedef enum {
    ONR_TAG_DOCUMENT,
    ONR_TAG_TEXT,  ///< No element: a stretch of text
    ONR_TAG_OTHER, ///< Any other element
    ONR_TAG_HTML,
    ONR_TAG_HEAD,
    ONR_TAG_TITLE,
    ONR_TAG_BASE,
    ONR_TAG_LINK,
    ONR_TAG_META,
    ONR_TAG_STYLE,
    ONR_TAG_SCRIPT,
    ONR_TAG_NOSCRIPT,
    ONR_TAG_TEMPLATE,
    ONR_TAG_BODY,
    ONR_TAG_ARTICLE,
    ONR_TAG_SECTION,
    ONR_TAG_MAIN,
    ONR_TAG_DIV,
    ONR_TAG_NAV,
    ONR_TAG_ASIDE,
    ONR_TAG_HEADER,
    ONR_TAG_FOOTER,
    ONR_TAG_H1,
    ONR_TAG_H2,
    ONR_TAG_H3,
    ONR_TAG_H4,
    ONR_TAG_H5,
    ONR_TAG_H6,
    ONR_TAG_HGROUP,
    ONR_TAG_ADDRESS,
    ONR_TAG_P,
    ONR_TAG_HR,
    ONR_TAG_PRE,
    ONR_TAG_BLOCKQUOTE,
    ONR_TAG_OL,
    ONR_TAG_UL,
    ONR_TAG_LI,
    ONR_TAG_DL,
    ONR_TAG_DT,
    ONR_TAG_DD,
    ONR_TAG_FIGURE,
    ONR_TAG_FIGCAPTION,
    ONR_TAG_CENTER,
    ONR_TAG_DETAILS,
    ONR_TAG_SUMMARY,
    ONR_TAG_FORM,
    ONR_TAG_FIELDSET,
    ONR_TAG_A,
    ONR_TAG_B,
    ONR_TAG_STRONG,
    ONR_TAG_TIME,
    ONR_TAG_BR,
    ONR_TAG_IFRAME,
    ONR_TAG_OBJECT,
    ONR_TAG_VIDEO,
    ONR_TAG_AUDIO,
    ONR_TAG_CANVAS,
    ONR_TAG_SVG,
    ONR_TAG_MATH,
    ONR_TAG_TABLE,
    ONR_TAG_CAPTION,
    ONR_TAG_TBODY,
    ONR_TAG_THEAD,
    ONR_TAG_TFOOT,
    ONR_TAG_TR,
    ONR_TAG_TD,
    ONR_TAG_TH,
    ONR_TAG_BUTTON,
    ONR_TAG_SELECT,
    ONR_TAG_TEXTAREA,
    ONR_TAG_LABEL,
    ONR_TAG_MENU,
    ONR_TAG_DIALOG,
} onr_tag;

/** What an element does, whatever its name is. */
enum {
    ONR_ROLE_BLOCK = 1,   ///< Begins and ends a paragraph
    ONR_ROLE_SILENT = 2,  ///< Holds no text of a story, whatever its class says
    ONR_ROLE_HEADING = 4, ///< h1 to h6
    ONR_ROLE_SECTION = 8, ///< May hold the whole of a story
};

typedef struct {
    onr_slice name; ///< In small letters
    onr_slice value;
} onr_attribute;

typedef struct {
    onr_tag tag;
    uint32_t parent; ///< Index of the element around it; its own for the document
    uint32_t end;    ///< Index of the first node behind it that is not in it
    onr_slice text;  ///< Of text alone, with character references resolved
    const onr_attribute *attributes; ///< [attribute_count]
    size_t attribute_count;
} onr_node;

typedef struct {
    const onr_node *nodes; ///< [count]; nodes[0] is the document
    size_t count;
} onr_dom;

/**
   Parse a page or a part of one.

   @param html    Valid UTF-8.
   @param arena   The tree lives in the arena.
   @param reason  On failure set to what is wrong, a string that need not be freed.
   @return ONR_OK; ONR_LIMIT past one of the limits above.
*/
onr_status onr_dom_parse(onr_slice html, onr_arena *arena, onr_dom *out,
                         const char **reason) ONR_WARN_UNUSED;

/** Roles of a tag, as bits ONR_ROLE_…. */
unsigned onr_tag_roles(onr_tag tag);

/** The value of an attribute without white space at its ends; empty if it is not there. */
onr_slice onr_node_attribute(const onr_node *node, const char *name);

/** Whether an attribute is there, with or without a value. */
bool onr_node_has(const onr_node *node, const char *name);

/** All text in a node, runs of white space made one space; in the arena. */
onr_slice onr_dom_text(const onr_dom *dom, size_t node, onr_arena *arena);

/** The text of a fragment of HTML, such as a title with character references, in one line; in the arena. */
onr_slice onr_dom_line(onr_slice html, onr_arena *arena);

#endif
