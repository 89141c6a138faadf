/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/model.h"

#include "base/sink.h"

enum { ALIGN = 16, VERSION = 3, KIND_MAX = 8, LANES = 4 };

static const char MAGIC[8] = "ONRMODL";

typedef struct {
    char magic[8];
    char kind[KIND_MAX];
    uint32_t version;
    uint32_t section_count;
    uint64_t size;     // of the whole file
    uint64_t checksum; // of all other bytes
    uint64_t probe;    // hash of a known word
    struct {
        uint64_t offset, size;
    } sections[ONR_MODEL_SECTIONS_MAX];
} head;

static uint64_t
probe(void)
{
    return onr_slice_hash(ONR_LIT("the sheriff's deputies"), 1);
}

/* Four lanes side by side, so that a model of megabytes is checked in a millisecond: multiplying by an odd number loses
   nothing, so a change of any one word changes its lane. */
static uint64_t
checksum(head h, onr_slice bytes)
{
    h.checksum = 0;
    uint64_t lanes[LANES] = {1, 2, 3,
                             onr_slice_hash((onr_slice){(char *)&h, sizeof(h)}, 4)};
    size_t at = sizeof(head);
    for (; at + sizeof(lanes) <= bytes.len; at += sizeof(lanes)) {
        uint64_t words[LANES];
        memcpy(words, bytes.ptr + at, sizeof(words));
        for (size_t i = 0; i < LANES; ++i) {
            lanes[i] = (lanes[i] ^ words[i]) * UINT64_C(0x9E3779B97F4A7C15);
            lanes[i] ^= lanes[i] >> 32;
        }
    }
    const onr_slice rest =
        onr_slice_part(bytes, at < bytes.len ? at : bytes.len, bytes.len);
    const onr_slice sums = {(const char *)lanes, sizeof(lanes)};
    return onr_slice_hash(sums, onr_slice_hash(rest, 2));
}

static void
set_kind(head *h, const char *kind)
{
    for (size_t i = 0; i < KIND_MAX && kind[i]; ++i) {
        h->kind[i] = kind[i];
    }
}

/* The first thing that is wrong with the file, or null. */
static const char *
fault(onr_slice bytes, const char *kind, head *h)
{
    head wanted = {0};
    set_kind(&wanted, kind);
    if (bytes.len < sizeof(*h)) {
        return "is too short for a model";
    }
    memcpy(h, bytes.ptr, sizeof(*h));
    if (memcmp(h->magic, MAGIC, sizeof(MAGIC)) != 0 || h->version != VERSION) {
        return "is no model of this version";
    }
    if (memcmp(h->kind, wanted.kind, KIND_MAX) != 0) {
        return "is a model of another kind";
    }
    if (h->size != bytes.len || h->section_count > ONR_MODEL_SECTIONS_MAX ||
        h->checksum != checksum(*h, bytes)) {
        return "is damaged";
    }
    if (h->probe != probe()) {
        return "was trained with another hash function";
    }
    for (size_t i = 0; i < h->section_count; ++i) {
        const uint64_t offset = h->sections[i].offset, size = h->sections[i].size;
        if (offset % ALIGN || offset > bytes.len || size > bytes.len - offset) {
            return "has a section outside of its bytes";
        }
    }
    return NULL;
}

onr_status
onr_model_open(const char *path, const char *kind, onr_model *out, onr_error *err)
{
    head h;
    *out = (onr_model){0};
    ONR_TRY(onr_mapping_open(path, &out->mapping, err));
    const onr_slice bytes = out->mapping.bytes;
    const char *const wrong = fault(bytes, kind, &h);
    if (wrong) {
        onr_model_close(out);
        return onr_error_set(err, ONR_BAD_INPUT, path, 0, 0, "the file %s", wrong);
    }
    for (size_t i = 0; i < h.section_count; ++i) {
        out->sections[i] =
            onr_slice_part(bytes, (size_t)h.sections[i].offset,
                           (size_t)(h.sections[i].offset + h.sections[i].size));
    }
    return ONR_OK;
}

void
onr_model_close(onr_model *model)
{
    onr_mapping_close(&model->mapping);
    *model = (onr_model){0};
}

static size_t
padded(size_t size)
{
    return (size + ALIGN - 1) / ALIGN * ALIGN;
}

onr_status
onr_model_write(const char *path, const char *kind, const onr_slice *sections,
                size_t count, onr_error *err)
{
    head h = {.version = VERSION, .section_count = (uint32_t)count, .probe = probe()};
    size_t size = padded(sizeof(h));
    memcpy(h.magic, MAGIC, sizeof(MAGIC));
    set_kind(&h, kind);
    for (size_t i = 0; i < count; ++i) {
        h.sections[i].offset = size;
        h.sections[i].size = sections[i].len;
        size += padded(sections[i].len);
    }
    onr_arena *const arena = onr_arena_new();
    if (!arena) {
        return onr_error_set(err, ONR_NO_MEMORY, path, 0, 0, "out of memory");
    }
    char *const whole = onr_arena_alloc(arena, size);
    for (size_t i = 0; i < count; ++i) {
        if (sections[i].len) {
            memcpy(whole + h.sections[i].offset, sections[i].ptr, sections[i].len);
        }
    }
    h.size = size;
    h.checksum = checksum(h, (onr_slice){whole, size});
    memcpy(whole, &h, sizeof(h));
    onr_sink *sink;
    onr_status status = onr_sink_open_file(path, &sink, err);
    if (status == ONR_OK) {
        onr_sink_put(sink, (onr_slice){whole, size});
        status = onr_sink_close(sink, err);
    }
    onr_arena_free(arena);
    return status;
}
