/* SPDX-License-Identifier: Apache-2.0 */
#include "base/status.h"

#include <stdarg.h>
#include <stdio.h>

onr_status
onr_error_set(onr_error *err, onr_status code, const char *source, size_t line,
              size_t column, const char *format, ...)
{
    if (!err || err->code != ONR_OK) {
        return code;
    }
    err->code = code;
    err->line = line;
    err->column = column;
    snprintf(err->source, sizeof(err->source), "%s", source ? source : "");
    va_list args;
    va_start(args, format);
    vsnprintf(err->text, sizeof(err->text), format, args);
    va_end(args);
    return code;
}

const char *
onr_status_text(onr_status status)
{
    static const char *const texts[] = {
        [ONR_OK] = "ok",
        [ONR_BAD_ARG] = "bad argument",
        [ONR_BAD_INPUT] = "bad input",
        [ONR_BAD_UTF8] = "not UTF-8",
        [ONR_NOT_FOUND] = "not found",
        [ONR_IO] = "input or output failed",
        [ONR_NO_MEMORY] = "out of memory",
        [ONR_LIMIT] = "past a limit",
        [ONR_UNSUPPORTED] = "not supported",
        [ONR_INTERRUPTED] = "interrupted",
    };
    return (size_t)status < ONR_COUNT(texts) ? texts[status] : "unknown status";
}

void
onr_error_format(const onr_error *err, char *buffer, size_t size)
{
    const char *const text = err->text[0] ? err->text : onr_status_text(err->code);
    const char *const colon = err->source[0] ? ": " : "";
    if (err->line && err->column) {
        snprintf(buffer, size, "%s:%zu:%zu: %s", err->source, err->line, err->column,
                 text);
    } else if (err->line) {
        snprintf(buffer, size, "%s:%zu: %s", err->source, err->line, text);
    } else {
        snprintf(buffer, size, "%s%s%s", err->source, colon, text);
    }
}
