/* SPDX-License-Identifier: Apache-2.0 */
#include "lexicon/bundle.h"

#define MAGIC ONR_LIT("onrecord-lexicon ")

bool
onr_bundle_is(onr_slice bytes)
{
    return onr_slice_starts(bytes, MAGIC);
}

static bool
read_size(onr_slice digits, size_t *out)
{
    size_t size = 0;
    for (size_t i = 0; i < digits.len; ++i) {
        if (digits.ptr[i] < '0' || digits.ptr[i] > '9' || size > SIZE_MAX / 16) {
            return false;
        }
        size = size * 10 + (size_t)(digits.ptr[i] - '0');
    }
    *out = size;
    return digits.len > 0;
}

onr_status
onr_bundle_next(onr_slice *bytes, onr_bundle_part *out, onr_error *err)
{
    onr_slice rest = *bytes, head;
    size_t size = 0;
    if (!onr_bundle_is(rest) || !onr_slice_split(&rest, '\n', &head)) {
        return onr_error_set(err, ONR_BAD_INPUT, "lexicon bundle", 0, 0,
                             "a part has no head");
    }
    onr_slice words = onr_slice_part(head, MAGIC.len, head.len), digits;
    if (!onr_slice_split(&words, ' ', &out->name) ||
        !onr_slice_split(&words, ' ', &digits) || !read_size(digits, &size) ||
        size >= rest.len || rest.ptr[size] != '\n') {
        return onr_error_set(err, ONR_BAD_INPUT, "lexicon bundle", 0, 0,
                             "a part is cut short or has a malformed head");
    }
    out->bytes = onr_slice_part(rest, 0, size);
    *bytes = onr_slice_part(rest, size + 1, rest.len);
    return ONR_OK;
}

void
onr_bundle_write(onr_sink *sink, onr_slice name, onr_slice bytes)
{
    onr_sink_printf(sink, "onrecord-lexicon %.*s %zu\n", ONR_ARG(name), bytes.len);
    onr_sink_put(sink, bytes);
    onr_sink_put_char(sink, '\n');
}
