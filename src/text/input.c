/* SPDX-License-Identifier: Apache-2.0 */
#include "text/input.h"

#include "text/charset.h"
#include "text/container.h"
#include "text/inflate.h"

enum { MOST_LAYERS = 3 /* Decoders over each other */ };

struct onr_input {
    onr_reader reader;
    const onr_container *container;
    char name[ONR_ERROR_SOURCE_MAX];
};

/* In the order in which they are tried; the last takes what is left. */
static const onr_container *const containers[] = {
    &onr_container_json_lines, &onr_container_json, &onr_container_warc,
    &onr_container_feed,       &onr_container_html, &onr_container_plain};

/* Beginnings of files that are no text of a story. */
static const struct {
    onr_slice head;
    const char *what;
} foreign[] = {
    {{"%PDF", 4}, "a PDF file"},
    {{"PK\x03\x04", 4}, "a ZIP archive or office file"},
    {{"\x89PNG", 4}, "a PNG image"},
    {{"\xFF\xD8\xFF", 3}, "a JPEG image"},
    {{"\x7F"
      "ELF",
      4},
     "a program"},
};

onr_status
onr_reader_fail(const onr_reader *reader, size_t line, onr_status code, onr_error *err,
                const char *text)
{
    return onr_error_set(err, code, onr_source_name(reader->source), line, 0,
                         "record %zu: %s", reader->record, text);
}

onr_slice
onr_container_prolog(onr_slice head)
{
    onr_slice text = onr_slice_trim(head);
    for (;;) {
        const bool comment = onr_slice_starts(text, ONR_LIT("<!--"));
        const onr_slice close = comment ? ONR_LIT("-->") : ONR_LIT("?>");
        const size_t end = comment || onr_slice_starts(text, ONR_LIT("<?"))
                               ? onr_slice_find(text, close, 0)
                               : SIZE_MAX;
        if (end == SIZE_MAX) {
            return text;
        }
        text = onr_slice_trim(onr_slice_part(text, end + close.len, text.len));
    }
}

/* The name without ".gz". */
static onr_slice
bare_name(onr_slice name)
{
    const onr_slice end = ONR_LIT(".gz");
    const bool packed =
        name.len > end.len &&
        onr_slice_equal_nocase(onr_slice_part(name, name.len - end.len, name.len), end);
    return onr_slice_part(name, 0, name.len - (packed ? end.len : 0));
}

/* Put decoders over the source as its first bytes ask for it: gzip, also of gzip, and UTF-16. */
static onr_status
unwrap(onr_reader *reader, onr_error *err)
{
    for (size_t layers = 0; layers < MOST_LAYERS; ++layers) {
        onr_slice head;
        onr_source *const below = reader->source;
        ONR_TRY(onr_source_peek(below, ONR_CONTAINER_HEAD, &head, err));
        const bool gzip = onr_inflate_is_gzip(head);
        if (!gzip && !onr_charset_is_utf16(head)) {
            return ONR_OK;
        }
        reader->source = NULL;
        ONR_TRY(gzip ? onr_inflate_open(below, &reader->source, err)
                     : onr_charset_open_utf16(below, &reader->source, err));
    }
    return ONR_OK;
}

static onr_status
recognise(onr_input *input, onr_error *err)
{
    onr_slice head;
    ONR_TRY(unwrap(&input->reader, err));
    onr_source *const source = input->reader.source;
    const onr_slice name = bare_name(input->reader.name);
    ONR_TRY(onr_source_peek(source, ONR_CONTAINER_HEAD, &head, err));
    for (size_t i = 0; i < ONR_COUNT(foreign); ++i) {
        if (onr_slice_starts(head, foreign[i].head)) {
            return onr_error_set(err, ONR_BAD_INPUT, onr_source_name(source), 0, 0,
                                 "this is %s, not a news story in a known format",
                                 foreign[i].what);
        }
    }
    const size_t mark = onr_slice_starts(head, ONR_LIT("\xEF\xBB\xBF")) ? 3 : 0;
    const onr_slice content = onr_slice_part(
        head, mark, head.len < ONR_CONTAINER_HEAD ? head.len : ONR_CONTAINER_HEAD);
    for (size_t i = 0; i < ONR_COUNT(containers); ++i) {
        if (containers[i]->fits(content, name)) {
            input->container = containers[i];
            if (containers[i] != &onr_container_plain) {
                onr_source_skip(source, mark);
            }
            return ONR_OK;
        }
    }
    return onr_error_set(err, ONR_BAD_INPUT, onr_source_name(source), 0, 0,
                         "no known format");
}

/* Takes the source. */
static onr_status
open_source(onr_source *source, const char *path, onr_input **out, onr_error *err)
{
    onr_input *const input = onr_malloc(sizeof(*input));
    if (!input) {
        onr_source_close(source);
        return onr_error_set(err, ONR_NO_MEMORY, path, 0, 0, "out of memory");
    }
    const char *const slash = strrchr(path, '/');
    const onr_slice name = onr_slice_of(slash ? slash + 1 : path);
    *input = (onr_input){.reader = {.source = source}};
    const size_t length =
        name.len < sizeof(input->name) - 1 ? name.len : sizeof(input->name) - 1;
    memcpy(input->name, name.ptr, length);
    input->reader.name = (onr_slice){input->name, length};
    const onr_status status = recognise(input, err);
    if (status != ONR_OK) {
        onr_input_close(input);
        return status;
    }
    *out = input;
    return ONR_OK;
}

onr_status
onr_input_open(const char *path, onr_input **out, onr_error *err)
{
    *out = NULL;
    onr_source *source;
    ONR_TRY(onr_source_open(path, &source, err));
    return open_source(source, path, out, err);
}

onr_status
onr_input_open_bytes(onr_slice bytes, const char *name, onr_input **out, onr_error *err)
{
    *out = NULL;
    onr_source *source;
    ONR_TRY(onr_source_open_bytes(bytes, name, &source, err));
    return open_source(source, name, out, err);
}

void
onr_input_set_markup(onr_input *input, const onr_markup *markup)
{
    input->reader.markup = markup;
}

onr_status
onr_input_next(onr_input *input, onr_arena *arena, onr_document *out, bool *more,
               onr_error *err)
{
    if (err) {
        *err = (onr_error){0};
    }
    *more = false;
    const onr_status status =
        input->container->next(&input->reader, arena, out, more, err);
    if (status == ONR_OK && *more) {
        out->input = onr_slice_copy(arena, out->input);
    }
    return status;
}

bool
onr_input_is_known(const char *name)
{
    const onr_slice bare = bare_name(onr_slice_of(name));
    size_t dot = bare.len;
    while (dot > 0 && bare.ptr[dot - 1] != '.') {
        --dot;
    }
    const onr_slice own = onr_slice_part(bare, dot ? dot - 1 : bare.len, bare.len);
    for (size_t i = 0; own.len && i < ONR_COUNT(containers); ++i) {
        onr_slice rest = onr_slice_of(containers[i]->extensions), extension;
        while (onr_slice_split(&rest, ' ', &extension)) {
            if (onr_slice_equal_nocase(own, extension)) {
                return true;
            }
        }
    }
    return false;
}

bool
onr_input_format(size_t i, const char **name, const char **about)
{
    if (i >= ONR_COUNT(containers)) {
        return false;
    }
    *name = containers[i]->name;
    *about = containers[i]->about;
    return true;
}

double
onr_input_progress(const onr_input *input)
{
    return onr_source_progress(input->reader.source);
}

void
onr_input_close(onr_input *input)
{
    if (input) {
        json_decref(input->reader.json);
        if (input->reader.drop) {
            input->reader.drop(input->reader.state);
        }
        onr_source_close(input->reader.source);
        onr_free(input);
    }
}
