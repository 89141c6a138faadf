/* SPDX-License-Identifier: Apache-2.0 */
#include "base/slice.h"

static char
lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

static bool
is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

onr_slice
onr_slice_of(const char *string)
{
    return string ? (onr_slice){string, strlen(string)} : (onr_slice){"", 0};
}

onr_slice
onr_slice_part(onr_slice text, size_t begin, size_t end)
{
    end = end > text.len ? text.len : end;
    begin = begin > end ? end : begin;
    return (onr_slice){text.ptr + begin, end - begin};
}

onr_slice
onr_slice_at(onr_slice text, onr_span span)
{
    return onr_slice_part(text, span.begin, span.end);
}

bool
onr_slice_equal(onr_slice a, onr_slice b)
{
    return a.len == b.len && (a.len == 0 || memcmp(a.ptr, b.ptr, a.len) == 0);
}

bool
onr_slice_equal_nocase(onr_slice a, onr_slice b)
{
    if (a.len != b.len) {
        return false;
    }
    for (size_t i = 0; i < a.len; ++i) {
        if (lower(a.ptr[i]) != lower(b.ptr[i])) {
            return false;
        }
    }
    return true;
}

bool
onr_slice_starts(onr_slice text, onr_slice prefix)
{
    return text.len >= prefix.len &&
           onr_slice_equal((onr_slice){text.ptr, prefix.len}, prefix);
}

bool
onr_slice_ends(onr_slice text, onr_slice suffix)
{
    return text.len >= suffix.len &&
           onr_slice_equal(onr_slice_part(text, text.len - suffix.len, text.len), suffix);
}

int
onr_slice_compare(onr_slice a, onr_slice b)
{
    const size_t shared = a.len < b.len ? a.len : b.len;
    const int order = shared ? memcmp(a.ptr, b.ptr, shared) : 0;
    return order ? order : (a.len > b.len) - (a.len < b.len);
}

onr_slice
onr_slice_trim(onr_slice text)
{
    while (text.len && is_space(text.ptr[0])) {
        ++text.ptr;
        --text.len;
    }
    while (text.len && is_space(text.ptr[text.len - 1])) {
        --text.len;
    }
    return text;
}

int
onr_hex_digit(char c)
{
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

size_t
onr_percent_encode(onr_slice text, char *out)
{
    static const char digits[] = "0123456789ABCDEF";
    size_t length = 0;
    for (size_t i = 0; i < text.len; ++i) {
        const unsigned char c = (unsigned char)text.ptr[i];
        if ((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
            (c && strchr("-._~", c))) {
            out[length++] = (char)c;
        } else {
            out[length++] = '%';
            out[length++] = digits[c >> 4];
            out[length++] = digits[c & 15];
        }
    }
    out[length] = '\0';
    return length;
}

size_t
onr_slice_find(onr_slice text, onr_slice needle, size_t from)
{
    if (needle.len == 0) {
        return from <= text.len ? from : SIZE_MAX;
    }
    while (from + needle.len <= text.len) {
        const char *const hit =
            memchr(text.ptr + from, needle.ptr[0], text.len - from - needle.len + 1);
        if (!hit) {
            break;
        }
        from = (size_t)(hit - text.ptr);
        if (memcmp(hit, needle.ptr, needle.len) == 0) {
            return from;
        }
        ++from;
    }
    return SIZE_MAX;
}

bool
onr_slice_split(onr_slice *rest, char separator, onr_slice *field)
{
    if (!rest->ptr) {
        return false;
    }
    const char *const cut = rest->len ? memchr(rest->ptr, separator, rest->len) : NULL;
    if (cut) {
        const size_t width = (size_t)(cut - rest->ptr);
        *field = (onr_slice){rest->ptr, width};
        *rest = (onr_slice){cut + 1, rest->len - width - 1};
    } else {
        *field = *rest;
        *rest = (onr_slice){NULL, 0};
    }
    return true;
}

onr_slice
onr_slice_copy(onr_arena *arena, onr_slice text)
{
    return (onr_slice){onr_arena_copy(arena, text.ptr, text.len), text.len};
}

onr_slice
onr_slice_lower(onr_arena *arena, onr_slice text)
{
    char *const copy = onr_arena_copy(arena, text.ptr, text.len);
    for (size_t i = 0; i < text.len; ++i) {
        copy[i] = lower(copy[i]);
    }
    return (onr_slice){copy, text.len};
}

onr_slice
onr_slice_join(onr_arena *arena, onr_slice a, onr_slice b)
{
    char *const both = onr_arena_alloc(arena, a.len + b.len + 1);
    if (a.len) {
        memcpy(both, a.ptr, a.len);
    }
    if (b.len) {
        memcpy(both + a.len, b.ptr, b.len);
    }
    return (onr_slice){both, a.len + b.len};
}

static uint64_t
fold(uint64_t a, uint64_t b)
{
    a ^= b;
    a *= UINT64_C(0x9E3779B97F4A7C15);
    a ^= a >> 32;
    a *= UINT64_C(0xD6E8FEB86659FD93);
    return a ^ (a >> 29);
}

uint64_t
onr_slice_hash(onr_slice text, uint64_t seed)
{
    uint64_t hash = seed ^ (text.len * UINT64_C(0x9E3779B97F4A7C15));
    size_t i = 0;
    for (; i + 8 <= text.len; i += 8) {
        uint64_t word;
        memcpy(&word, text.ptr + i, 8);
        hash = fold(hash, word);
    }
    uint64_t tail = 0;
    for (unsigned shift = 0; i < text.len; ++i, shift += 8) {
        tail |= (uint64_t)(unsigned char)text.ptr[i] << shift;
    }
    return fold(hash, tail);
}
