/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_BASE_STATUS_H
#define ONR_BASE_STATUS_H

/**
   @file
   What a function that can fail returns, and where it tells why.
*/

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** What became of a call.  Anything but ONR_OK is a failure. */
typedef enum {
    ONR_OK = 0,
    ONR_BAD_ARG,     ///< The caller broke the contract of the function
    ONR_BAD_INPUT,   ///< A document, rule or model does not follow its format
    ONR_BAD_UTF8,    ///< Bytes that are not UTF-8
    ONR_NOT_FOUND,   ///< A file or a named thing is not there
    ONR_IO,          ///< The operating system refused to read or write
    ONR_NO_MEMORY,   ///< The allocator gave nothing
    ONR_LIMIT,       ///< Input past a limit that is named in a header
    ONR_UNSUPPORTED, ///< Valid, but not something this build can do
    ONR_INTERRUPTED, ///< A signal asked to stop
} onr_status;

enum {
    ONR_ERROR_TEXT_MAX = 320,   ///< Bytes of a message with its final NUL
    ONR_ERROR_SOURCE_MAX = 256, ///< Bytes of a source's name with its final NUL
};

/**
   The first error of a chain of calls; the caller owns it and zeroes it before use.

   Once `code` is set, later errors do not overwrite it: the first one is the cause.
*/
typedef struct {
    onr_status code;
    size_t line;   ///< Counted from 1; 0 where there is none
    size_t column; ///< Counted from 1, in bytes; 0 where there is none
    char source[ONR_ERROR_SOURCE_MAX]; ///< File name, or empty
    char text[ONR_ERROR_TEXT_MAX];     ///< One sentence without a full stop
} onr_error;

#if defined(__GNUC__)
#    define ONR_WARN_UNUSED __attribute__((warn_unused_result))
#    define ONR_PRINTF(a, b) __attribute__((format(printf, a, b)))
#    define ONR_NORETURN __attribute__((noreturn))
#else
#    define ONR_WARN_UNUSED
#    define ONR_PRINTF(a, b)
#    define ONR_NORETURN
#endif

/** Return early from a function that returns onr_status. */
#define ONR_TRY(expr)                                                                    \
    do {                                                                                 \
        const onr_status onr_try_status = (expr);                                        \
        if (onr_try_status != ONR_OK) {                                                  \
            return onr_try_status;                                                       \
        }                                                                                \
    } while (0)

/** Number of elements of an array whose size the compiler knows. */
#define ONR_COUNT(array) (sizeof(array) / sizeof((array)[0]))

/**
   Fill `err` with a formatted message, if it is empty, and return `code`.

   @param err     May be null; then only `code` is returned.
   @param source  Copied, cut if too long; may be null.
   @param line    From 1, or 0.
   @param column  From 1, or 0.
*/
onr_status onr_error_set(onr_error *err, onr_status code, const char *source, size_t line,
                         size_t column, const char *format, ...) ONR_PRINTF(6, 7);

/** Short English words for a status ("bad input"); never null. */
const char *onr_status_text(onr_status status);

/**
   Write "source:line:column: text" into `buffer`, leaving out what is not there.

   @param buffer  Of `size` bytes, at least one; always ends in NUL.
*/
void onr_error_format(const onr_error *err, char *buffer, size_t size);

#endif
