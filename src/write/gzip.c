/* SPDX-License-Identifier: Apache-2.0 */
#include "write/gzip.h"

#include <limits.h>
#include <zlib.h>

enum {
    CHUNK = 32 * 1024,
    GZIP_WINDOW = 15 + 16, /* zlib's number for the largest window in a gzip wrapper */
    MEMORY_LEVEL = 8,
};

struct onr_gzip {
    onr_sink *inner, *outer;
    z_stream stream;
};

/** Pass on what deflate makes of its input. */
static onr_status
deflate_all(onr_gzip *gzip, int flush, onr_error *err)
{
    unsigned char out[CHUNK];
    int code;
    do {
        gzip->stream.next_out = out;
        gzip->stream.avail_out = sizeof(out);
        code = deflate(&gzip->stream, flush);
        onr_sink_put(gzip->inner, (onr_slice){(const char *)out,
                                              sizeof(out) - gzip->stream.avail_out});
    } while (gzip->stream.avail_out == 0 && code != Z_STREAM_ERROR);
    return code == Z_STREAM_ERROR
               ? onr_error_set(err, ONR_IO, NULL, 0, 0, "zlib cannot compress")
               : ONR_OK;
}

static onr_status
compress_bytes(void *data, const char *bytes, size_t size, onr_error *err)
{
    onr_gzip *const gzip = data;
    while (size > 0) {
        const size_t part = size < INT_MAX ? size : INT_MAX;
        gzip->stream.next_in = (z_const Bytef *)(uintptr_t)bytes;
        gzip->stream.avail_in = (uInt)part;
        ONR_TRY(deflate_all(gzip, Z_NO_FLUSH, err));
        bytes += part;
        size -= part;
    }
    return ONR_OK;
}

onr_status
onr_gzip_open(onr_sink *inner, onr_gzip **out, onr_sink **sink, onr_error *err)
{
    onr_gzip *const gzip = onr_malloc(sizeof(*gzip));
    *out = NULL;
    *sink = NULL;
    if (gzip) {
        *gzip = (onr_gzip){.inner = inner};
    }
    if (!gzip || deflateInit2(&gzip->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
                              GZIP_WINDOW, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) {
        onr_free(gzip);
        onr_sink_drop(inner);
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    const onr_status status = onr_sink_open_func(compress_bytes, gzip, &gzip->outer, err);
    if (status != ONR_OK) {
        return onr_gzip_close(gzip, status, err);
    }
    *out = gzip;
    *sink = gzip->outer;
    return ONR_OK;
}

onr_status
onr_gzip_close(onr_gzip *gzip, onr_status status, onr_error *err)
{
    if (status == ONR_OK) {
        status = onr_sink_close(gzip->outer, err);
    } else {
        onr_sink_drop(gzip->outer);
    }
    if (status == ONR_OK) {
        gzip->stream.avail_in = 0;
        status = deflate_all(gzip, Z_FINISH, err);
    }
    if (status == ONR_OK) {
        status = onr_sink_close(gzip->inner, err);
    } else {
        onr_sink_drop(gzip->inner);
    }
    deflateEnd(&gzip->stream);
    onr_free(gzip);
    return status;
}
