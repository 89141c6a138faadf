/* SPDX-License-Identifier: Apache-2.0 */
#include "base/utf8.h"

static size_t
sequence_length(unsigned char lead)
{
    return lead < 0x80                    ? 1
           : lead >= 0xC2 && lead <= 0xDF ? 2
           : lead >= 0xE0 && lead <= 0xEF ? 3
           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                          : 0;
}

static bool
decode(const unsigned char *p, size_t left, uint32_t *c, size_t *width)
{
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    const size_t n = sequence_length(p[0]);
    if (n == 0 || n > left) {
        return false;
    }
    uint32_t value = n == 1 ? p[0] : p[0] & (0x7Fu >> n);
    for (size_t i = 1; i < n; ++i) {
        if ((p[i] & 0xC0) != 0x80) {
            return false;
        }
        value = value << 6 | (p[i] & 0x3F);
    }
    if (value < least[n] || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) {
        return false;
    }
    *c = value;
    *width = n;
    return true;
}

size_t
onr_utf8_check(onr_slice text)
{
    const unsigned char *const bytes = (const unsigned char *)text.ptr;
    for (size_t i = 0; i < text.len;) {
        if (bytes[i] < 0x80) {
            ++i;
            continue;
        }
        uint32_t c;
        size_t width;
        if (!decode(bytes + i, text.len - i, &c, &width)) {
            return i;
        }
        i += width;
    }
    return SIZE_MAX;
}

uint32_t
onr_utf8_read(onr_slice text, size_t at, size_t *width)
{
    if (at >= text.len) {
        *width = 0;
        return 0;
    }
    uint32_t c;
    if (!decode((const unsigned char *)text.ptr + at, text.len - at, &c, width)) {
        *width = 1;
        return 0xFFFD;
    }
    return c;
}

uint32_t
onr_utf8_read_back(onr_slice text, size_t at, size_t *width)
{
    if (at == 0 || at > text.len) {
        *width = 0;
        return 0;
    }
    size_t begin = at - 1;
    while (begin > 0 && at - begin < ONR_UTF8_MAX &&
           ((unsigned char)text.ptr[begin] & 0xC0) == 0x80) {
        --begin;
    }
    const uint32_t c = onr_utf8_read(text, begin, width);
    if (begin + *width != at) {
        *width = 1;
        return 0xFFFD;
    }
    return c;
}

size_t
onr_utf8_write(uint32_t c, char out[ONR_UTF8_MAX])
{
    if (c < 0x80) {
        out[0] = (char)c;
        return 1;
    }
    const size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (size_t i = n - 1; i > 0; --i) {
        out[i] = (char)(0x80 | (c & 0x3F));
        c >>= 6;
    }
    out[0] = (char)((0xF00u >> n & 0xFF) | c);
    return n;
}

size_t
onr_utf8_count(onr_slice text)
{
    size_t count = 0;
    for (size_t i = 0; i < text.len; ++i) {
        count += ((unsigned char)text.ptr[i] & 0xC0) != 0x80;
    }
    return count;
}

/* Case pairs that lie a fixed distance apart, as ranges of capital letters. */
static const struct {
    uint32_t first, last;
    uint32_t distance; // From capital to small; 1 means that the two alternate
} case_ranges[] = {
    {'A', 'Z', 32},     {0xC0, 0xD6, 32},   {0xD8, 0xDE, 32},    {0x100, 0x12E, 1},
    {0x132, 0x136, 1},  {0x139, 0x147, 1},  {0x14A, 0x176, 1},   {0x179, 0x17D, 1},
    {0x1CD, 0x1DB, 1},  {0x1DE, 0x1EE, 1},  {0x1F8, 0x21E, 1},   {0x222, 0x232, 1},
    {0x391, 0x3A1, 32}, {0x3A3, 0x3AB, 32}, {0x400, 0x40F, 80},  {0x410, 0x42F, 32},
    {0x460, 0x480, 1},  {0x48A, 0x4BE, 1},  {0x1E00, 0x1E94, 1}, {0x1EA0, 0x1EFE, 1},
};

static bool
in_range(size_t row, uint32_t c, bool small)
{
    const uint32_t first = case_ranges[row].first, last = case_ranges[row].last;
    const uint32_t distance = case_ranges[row].distance;
    if (distance == 1) {
        return c >= first && c <= last + 1 && ((c - first) % 2 == 1) == small;
    }
    c -= small ? distance : 0;
    return c >= first && c <= last;
}

static size_t
case_row(uint32_t c, bool small)
{
    for (size_t i = 0; i < ONR_COUNT(case_ranges); ++i) {
        if (in_range(i, c, small)) {
            return i;
        }
    }
    return SIZE_MAX;
}

bool
onr_utf8_is_upper(uint32_t c)
{
    return c < 0x80 ? c >= 'A' && c <= 'Z' : c == 0x178 || case_row(c, false) != SIZE_MAX;
}

bool
onr_utf8_is_lower(uint32_t c)
{
    return c < 0x80 ? c >= 'a' && c <= 'z'
                    : c == 0xDF || c == 0xFF || case_row(c, true) != SIZE_MAX;
}

bool
onr_utf8_is_alpha(uint32_t c)
{
    if (c < 0x80) {
        return (c | 32) >= 'a' && (c | 32) <= 'z';
    }
    return c == 0xAA || c == 0xB5 || c == 0xBA ||
           (c >= 0xC0 && c < 0x2000 && c != 0xD7 && c != 0xF7) ||
           (c >= 0x2C00 && c < 0x2E00) || (c >= 0x3040 && c < 0xD800) ||
           (c >= 0xF900 && c < 0xFE00) || (c >= 0xFF21 && c < 0xFFE0) ||
           (c >= 0x10000 && c < 0x1F000) || (c >= 0x20000 && c < 0x30000);
}

bool
onr_utf8_is_space(uint32_t c)
{
    return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

uint32_t
onr_utf8_to_lower(uint32_t c)
{
    if (c < 0x80) {
        return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    if (c == 0x178) {
        return 0xFF;
    }
    const size_t row = case_row(c, false);
    return row == SIZE_MAX ? c : c + case_ranges[row].distance;
}

uint32_t
onr_utf8_to_upper(uint32_t c)
{
    if (c < 0x80) {
        return c >= 'a' && c <= 'z' ? c - 32 : c;
    }
    if (c == 0xFF) {
        return 0x178;
    }
    const size_t row = case_row(c, true);
    return row == SIZE_MAX ? c : c - case_ranges[row].distance;
}

onr_slice
onr_utf8_lower(onr_arena *arena, onr_slice text)
{
    // Small letters of the ranges above are never longer than their capitals.
    char *const out = onr_arena_alloc(arena, text.len + ONR_UTF8_MAX);
    size_t used = 0, width = 0;
    for (size_t i = 0; i < text.len; i += width) {
        const unsigned char byte = (unsigned char)text.ptr[i];
        if (byte < 0x80) {
            out[used++] = byte >= 'A' && byte <= 'Z' ? (char)(byte + 32) : (char)byte;
            width = 1;
            continue;
        }
        const uint32_t c = onr_utf8_read(text, i, &width);
        if (c == 0xFFFD && width == 1) {
            out[used++] = (char)byte;
        } else {
            used += onr_utf8_write(onr_utf8_to_lower(c), out + used);
        }
    }
    return (onr_slice){out, used};
}
