/* SPDX-License-Identifier: Apache-2.0 */
#include "config.h"

#include "text/brotli.h"

#ifdef HAVE_BROTLI
#    include <brotli/decode.h>

enum { FIRST_OUTPUT = 64 * 1024 };

static void *
allocate(void *data, size_t size)
{
    (void)data;
    return onr_malloc(size);
}

static void
release(void *data, void *block)
{
    (void)data;
    onr_free(block);
}

static void
end_decoder(void *data)
{
    BrotliDecoderState **const decoder = data;
    if (*decoder) {
        BrotliDecoderDestroyInstance(*decoder);
    }
}

bool
onr_brotli_is_built(void)
{
    return true;
}

/* Decode into a buffer that grows as long as it is full. */
static BrotliDecoderResult
decode(BrotliDecoderState *decoder, onr_slice bytes, size_t most, onr_arena *arena,
       onr_slice *out)
{
    const uint8_t *in = (const uint8_t *)bytes.ptr;
    size_t left = bytes.len, count = 0, capacity = FIRST_OUTPUT;
    uint8_t *buffer = onr_arena_alloc(arena, capacity);
    BrotliDecoderResult result = BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT;
    while (result == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT && count < most) {
        if (count == capacity) {
            buffer = onr_arena_grow(arena, buffer, count, &capacity, 1);
        }
        const size_t end = capacity < most ? capacity : most;
        size_t room = end - count;
        uint8_t *at = buffer + count;
        result = BrotliDecoderDecompressStream(decoder, &left, &in, &room, &at, NULL);
        count = end - room;
    }
    *out = (onr_slice){(const char *)buffer, count};
    return left > 0 ? BROTLI_DECODER_RESULT_ERROR : result;
}

bool
onr_brotli_bytes(onr_slice bytes, size_t most, onr_arena *arena, onr_slice *out)
{
    BrotliDecoderState **const decoder = onr_arena_alloc(arena, sizeof(*decoder));
    *out = (onr_slice){"", 0};
    onr_arena_defer(arena, end_decoder, decoder);
    *decoder = BrotliDecoderCreateInstance(allocate, release, NULL);
    if (!*decoder) {
        onr_no_memory();
    }
    const BrotliDecoderResult result = decode(*decoder, bytes, most, arena, out);
    const int code = (int)BrotliDecoderGetErrorCode(*decoder);
    if (code <= (int)BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES &&
        code >= (int)BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES) {
        onr_no_memory();
    }
    return result == BROTLI_DECODER_RESULT_SUCCESS;
}

#else

bool
onr_brotli_is_built(void)
{
    return false;
}

bool
onr_brotli_bytes(onr_slice bytes, size_t most, onr_arena *arena, onr_slice *out)
{
    (void)bytes;
    (void)most;
    (void)arena;
    *out = (onr_slice){"", 0};
    return false;
}

#endif
