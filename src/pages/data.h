/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_DATA_H
#define ONR_PAGES_DATA_H

/**
   @file
   What the graph says of the thing of a page: all statements that begin or end in it, and for an article those of its
   mentions too.  So every statement stands on the pages of both its ends, and all pages together are the graph.
*/

#include "pages/site.h"

/** Blocks of statements, with a guess at the bytes that each takes. */
typedef struct {
    struct onr_data_block {
        onr_block block;
        size_t size;
    } * items;
    size_t count, capacity;
} onr_data;

/** The statements about a thing, in blocks of no more than ONR_PAGES_DATA_MAX bytes. */
onr_data onr_data_of(const onr_site *site, const onr_thing *thing);

/** The number of blocks from `begin` on that go together on a page; 0 at the end. */
size_t onr_data_run(const onr_data *data, size_t begin);

/** Write blocks in a format. */
onr_status onr_data_write(const onr_site *site, const onr_data *data, size_t begin,
                          size_t count, const onr_format *format,
                          onr_sink *sink) ONR_WARN_UNUSED;

/** The context, taken apart once for all pages; in the arena. */
onr_context_lines *onr_data_context(onr_arena *arena, const onr_context *context);

/** JSON-LD in two parts; in the page's arena. */
typedef struct {
    onr_slice context; ///< The definitions that the body uses, parted by commas
    onr_slice body;    ///< What stands behind the context, with the bracket at the end
} onr_data_json;

/** Blocks as JSON-LD with no more context than they need. */
onr_status onr_data_read(const onr_site *site, const onr_data *data, size_t begin,
                         size_t count, onr_data_json *out) ONR_WARN_UNUSED;

/** Put it as a file. */
void onr_data_put(const onr_data_json *json, onr_sink *sink);

/** The same so that it can stand in a page between <script> and </script>. */
onr_status onr_data_embed(const onr_site *site, const onr_data_json *json,
                          onr_slice *out) ONR_WARN_UNUSED;

#endif
