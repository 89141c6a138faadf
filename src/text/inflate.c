/* SPDX-License-Identifier: Apache-2.0 */
#include "text/inflate.h"

#include <limits.h>
#include <zlib.h>

enum {
    INPUT_WINDOW = 64 * 1024,
    WITH_GZIP = MAX_WBITS + 16,    // windowBits of zlib: gzip alone
    WITH_EITHER = MAX_WBITS + 32,  // gzip or zlib
    WITHOUT_HEADER = -(MAX_WBITS), // Bare deflate data
    FIRST_OUTPUT = 64 * 1024,
};

typedef struct {
    z_stream stream;
    bool ended; // A member has, and no other has begun
} decoder;

static voidpf
zlib_alloc(voidpf data, uInt count, uInt size)
{
    (void)data;
    return size && count > SIZE_MAX / size ? NULL : onr_malloc((size_t)count * size);
}

static void
zlib_free(voidpf data, voidpf block)
{
    (void)data;
    onr_free(block);
}

static bool
begin(z_stream *stream, int bits)
{
    *stream = (z_stream){.zalloc = zlib_alloc, .zfree = zlib_free};
    return inflateInit2(stream, bits) == Z_OK;
}

bool
onr_inflate_is_gzip(onr_slice head)
{
    return onr_slice_starts(head, ONR_LIT("\x1F\x8B\x08"));
}

static void
drop(void *data)
{
    decoder *const d = data;
    inflateEnd(&d->stream);
    onr_free(d);
}

static onr_status
fail(const onr_source *below, onr_error *err, const char *text)
{
    return onr_error_set(err, ONR_IO, onr_source_name(below), 0, 0, "%s", text);
}

/* Whether a member goes on in `window`; what is none behind the first is passed over, as gzip does. */
static bool
goes_on(decoder *d, onr_slice window)
{
    if (d->ended) {
        if (!onr_inflate_is_gzip(window)) {
            return false;
        }
        inflateReset(&d->stream);
        d->ended = false;
    }
    return true;
}

static onr_status
decode(void *data, onr_source *below, char *out, size_t room, size_t *count,
       onr_error *err)
{
    decoder *const d = data;
    z_stream *const stream = &d->stream;
    const uInt size = room < UINT_MAX ? (uInt)room : UINT_MAX;
    *count = 0;
    while (*count == 0) {
        onr_slice window;
        ONR_TRY(onr_source_peek(below, INPUT_WINDOW, &window, err));
        if (!goes_on(d, window)) {
            return ONR_OK;
        }
        const uInt given = window.len < INPUT_WINDOW ? (uInt)window.len : INPUT_WINDOW;
        union {
            const char *in;
            Bytef *zlib; // zlib does not write to it
        } bytes = {window.ptr};
        stream->next_in = bytes.zlib;
        stream->avail_in = given;
        stream->next_out = (Bytef *)out;
        stream->avail_out = size;
        const int code = inflate(stream, Z_NO_FLUSH);
        onr_source_skip(below, given - stream->avail_in);
        *count = size - stream->avail_out;
        d->ended = code == Z_STREAM_END;
        if (code == Z_MEM_ERROR) {
            return onr_error_set(err, ONR_NO_MEMORY, onr_source_name(below), 0, 0,
                                 "out of memory");
        }
        if (code == Z_BUF_ERROR || (code == Z_OK && given == 0 && *count == 0)) {
            return fail(below, err, "the gzip data end too early");
        }
        if (code != Z_OK && code != Z_STREAM_END) {
            return fail(below, err, "the gzip data are damaged");
        }
    }
    return ONR_OK;
}

onr_status
onr_inflate_open(onr_source *below, onr_source **out, onr_error *err)
{
    decoder *const d = onr_malloc(sizeof(*d));
    *out = NULL;
    if (d) {
        *d = (decoder){.ended = false};
    }
    if (!d || !begin(&d->stream, WITH_GZIP)) {
        const onr_status status = onr_error_set(
            err, ONR_NO_MEMORY, onr_source_name(below), 0, 0, "out of memory");
        onr_free(d);
        onr_source_close(below);
        return status;
    }
    return onr_source_open_decoded(below, decode, d, drop, out, err);
}

static void
end_stream(void *data)
{
    inflateEnd(data);
}

/* A buffer twice as large, with what the old one holds. */
static void
grow(onr_arena *arena, char **buffer, size_t *capacity, size_t most)
{
    const size_t larger = *capacity > most / 2 ? most : *capacity * 2;
    char *const grown = onr_arena_alloc(arena, larger);
    memcpy(grown, *buffer, *capacity);
    *buffer = grown;
    *capacity = larger;
}

bool
onr_inflate_bytes(onr_slice bytes, size_t most, onr_arena *arena, onr_slice *out)
{
    const bool zlib = bytes.len > 1 && ((uint8_t)bytes.ptr[0] & 0x0F) == Z_DEFLATED &&
                      ((uint8_t)bytes.ptr[0] * 256 + (uint8_t)bytes.ptr[1]) % 31 == 0;
    const int bits = zlib || onr_inflate_is_gzip(bytes) ? WITH_EITHER : WITHOUT_HEADER;
    z_stream *const stream = onr_arena_alloc(arena, sizeof(*stream));
    size_t capacity = most < FIRST_OUTPUT ? most : FIRST_OUTPUT;
    char *buffer = onr_arena_alloc(arena, capacity);
    *out = (onr_slice){buffer, 0};
    if (bytes.len > UINT_MAX) {
        return false;
    }
    onr_arena_defer(arena, end_stream, stream);
    if (!begin(stream, bits)) {
        onr_no_memory();
    }
    char *const copy = onr_arena_copy(arena, bytes.ptr, bytes.len);
    stream->next_in = (Bytef *)copy;
    stream->avail_in = (uInt)bytes.len;
    int code = Z_OK;
    while (code == Z_OK) {
        if (out->len == capacity) {
            if (capacity == most) {
                return false;
            }
            grow(arena, &buffer, &capacity, most);
        }
        const uInt size = (uInt)(capacity - out->len);
        stream->next_out = (Bytef *)buffer + out->len;
        stream->avail_out = size;
        code = inflate(stream, Z_NO_FLUSH);
        *out = (onr_slice){buffer, out->len + size - stream->avail_out};
    }
    if (code == Z_MEM_ERROR) {
        onr_no_memory();
    }
    return code == Z_STREAM_END || (code == Z_BUF_ERROR && stream->avail_in == 0);
}
