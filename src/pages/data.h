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

/** The same as JSON-LD that can stand in a page between <script> and </script>, with no more context than it needs. */
onr_status onr_data_embed(const onr_site *site, const onr_data *data, size_t begin,
                          size_t count, onr_slice *out) ONR_WARN_UNUSED;

#endif
