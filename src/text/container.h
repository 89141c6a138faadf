/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TEXT_CONTAINER_H
#define ONR_TEXT_CONTAINER_H

/**
   @file
   What every input format offers to text/input.c; one file per format.
*/

#include "text/dom.h"
#include "text/input.h"
#include "text/source.h"

#include <jansson.h>

enum {
    ONR_CONTAINER_HEAD = 4096,              ///< Bytes by which a format is recognised
    ONR_RECORD_MAX = 64 * 1024 * 1024,      ///< Bytes of one record with its markup
    ONR_PAGE_WINDOW = ONR_DOM_PAGE_MAX + 1, ///< Of a page, so that one too long is seen
};

/** Where a reader stands in its input. */
typedef struct {
    onr_source *source;
    onr_slice name;           ///< File name without folder, or "-"
    const onr_markup *markup; ///< Kept; may be null
    size_t record;            ///< Records begun so far
    bool opened;              ///< Of JSON: the first bracket has been met
    bool array;               ///< Of JSON: and it was that of an array
    bool ended;               ///< Nothing more can be read
    json_t
        *json; ///< Owned: what is being read, so that it is freed even if memory runs out
    void *state;               ///< Of feeds and of entity streams; owned, null at first
    void (*drop)(void *state); ///< Frees it
} onr_reader;

typedef struct {
    const char *name; ///< "jsonl"
    const char *about;
    const char
        *extensions; ///< Of file names, with their dots, parted by spaces: ".txt .text"

    /**
       Whether this is the format of an input.

       @param head  Its first bytes, up to ONR_CONTAINER_HEAD, without a byte order mark.
       @param name  Its file name without ".gz", which decides only where the content leaves it open.
    */
    bool (*fits)(onr_slice head, onr_slice name);

    /** Read the next document; the contract is that of onr_input_next(). */
    onr_status (*next)(onr_reader *reader, onr_arena *arena, onr_document *out,
                       bool *more, onr_error *err);
} onr_container;

extern const onr_container onr_container_feed;       ///< text/feed.c
extern const onr_container onr_container_warc;       ///< text/warc.c
extern const onr_container onr_container_html;       ///< text/html.c
extern const onr_container onr_container_plain;      ///< text/plain.c
extern const onr_container onr_container_json_lines; ///< text/jsonl.c
extern const onr_container onr_container_json;       ///< text/json.c

/** A page's or feed's first bytes behind white space, comments, the XML declaration and style sheets. */
onr_slice onr_container_prolog(onr_slice head);

/** Fail for the record that `reader` is at: the message names its line and number. */
onr_status onr_reader_fail(const onr_reader *reader, size_t line, onr_status code,
                           onr_error *err, const char *text);

#endif
