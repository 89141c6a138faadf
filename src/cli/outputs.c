/* SPDX-License-Identifier: Apache-2.0 */
#include "cli/outputs.h"

#include "store/rdfxml.h"
#include "write/formats.h"

static const onr_format *const others[] = {&onr_format_articles, &onr_format_jsonl,
                                           &onr_format_people, &onr_format_rdfxml,
                                           &onr_format_void};

const onr_format *
onr_output(size_t i)
{
    size_t count;
    const onr_format *const *const formats = onr_formats(&count);
    if (i < count) {
        return formats[i];
    }
    return i - count < ONR_COUNT(others) ? others[i - count] : NULL;
}

const onr_format *
onr_output_find(onr_slice name)
{
    const onr_format *format;
    for (size_t i = 0; (format = onr_output(i)); ++i) {
        if (onr_slice_equal(name, onr_slice_of(format->name)) ||
            onr_slice_equal(name, onr_slice_of(format->suffix))) {
            return format;
        }
    }
    return NULL;
}
