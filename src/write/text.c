/* SPDX-License-Identifier: Apache-2.0 */
#include "write/text.h"

#include "base/utf8.h"

enum {
    PIECE =
        4096, // Bytes that are escaped at a time, so that a long text needs no long buffer
    ESCAPED_MAX = 6, // Bytes of "\\u0000"
};

/* What a byte is to the productions; the sums stand in the table. */
enum {
    STRING_ESCAPE = 1, // Must not stand in a string as it is
    IRI_ESCAPE = 2,    // Must not stand in an IRIREF as it is
    LOCAL = 4,         // Stands inside a local name
    WIDE = 8,          // Part of a code point past ASCII
};

// clang-format off
static const unsigned char classes[256] = {
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 00
    3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, // 10
    2, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 4, 0, // 20
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 2, 0, 2, 0, // 30
    0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 40
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 3, 0, 2, 4, // 50
    2, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 60
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 2, 2, 0, 1, // 70
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // 80
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // 90
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // A0
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // B0
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // C0
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // D0
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // E0
    8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, // F0
};
// clang-format on

static bool
has_class(char c, unsigned class)
{
    return (classes[(unsigned char)c] & class) != 0;
}

/** Number of bytes in front that are not of `class`. */
static size_t
plain_length(onr_slice text, unsigned class)
{
    size_t i = 0;
    while (i < text.len && !has_class(text.ptr[i], class)) {
        ++i;
    }
    return i;
}

static size_t
escape_code(char *out, unsigned char c)
{
    static const char digits[] = "0123456789ABCDEF";
    memcpy(out, "\\u00", 4);
    out[4] = digits[c >> 4];
    out[5] = digits[c & 15];
    return ESCAPED_MAX;
}

static size_t
escape_in_string(char *out, char c)
{
    static const char from[] = "\"\\\n\r\t", to[] = "\"\\nrt";
    const char *const hit = c ? strchr(from, c) : NULL;
    if (!hit) {
        return escape_code(out, (unsigned char)c);
    }
    out[0] = '\\';
    out[1] = to[hit - from];
    return 2;
}

/** Put text with the bytes of `class` escaped, which are all ASCII. */
static void
put_escaped(onr_sink *sink, onr_slice text, unsigned class)
{
    while (text.len) {
        const onr_slice piece = onr_slice_part(text, 0, PIECE);
        char *const room = onr_sink_reserve(sink, piece.len * ESCAPED_MAX);
        if (!room) {
            return;
        }
        size_t used = 0;
        for (size_t i = 0; i < piece.len;) {
            const size_t plain = plain_length(onr_slice_part(piece, i, piece.len), class);
            memcpy(room + used, piece.ptr + i, plain);
            used += plain;
            i += plain;
            if (i < piece.len) {
                used += class == IRI_ESCAPE
                            ? escape_code(room + used, (unsigned char)piece.ptr[i])
                            : escape_in_string(room + used, piece.ptr[i]);
                ++i;
            }
        }
        onr_sink_commit(sink, used);
        text = onr_slice_part(text, piece.len, text.len);
    }
}

void
onr_text_put_iri(onr_sink *sink, onr_slice iri)
{
    onr_sink_put_char(sink, '<');
    put_escaped(sink, iri, IRI_ESCAPE);
    onr_sink_put_char(sink, '>');
}

void
onr_text_put_string(onr_sink *sink, onr_slice text)
{
    onr_sink_put_char(sink, '"');
    put_escaped(sink, text, STRING_ESCAPE);
    onr_sink_put_char(sink, '"');
}

void
onr_text_put_blank(onr_sink *sink, onr_slice label)
{
    onr_sink_put(sink, ONR_LIT("_:"));
    onr_sink_put(sink, label);
}

/** PN_CHARS_BASE [163s] past ASCII. */
static bool
is_name_base(uint32_t c)
{
    static const struct {
        uint32_t first, last;
    } ranges[] = {
        {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2FF},    {0x370, 0x37D},
        {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F}, {0x2C00, 0x2FEF},
        {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF},
    };
    for (size_t i = 0; i < ONR_COUNT(ranges); ++i) {
        if (c >= ranges[i].first && c <= ranges[i].last) {
            return true;
        }
    }
    return false;
}

static bool
wide_is_name(onr_slice local)
{
    for (size_t at = 0, width; at < local.len; at += width) {
        const uint32_t c = onr_utf8_read(local, at, &width);
        if (c >= 0x80 && !is_name_base(c)) {
            return false;
        }
    }
    return true;
}

size_t
onr_text_local(onr_slice iri)
{
    size_t begin = iri.len;
    unsigned seen = 0;
    while (begin > 0 && has_class(iri.ptr[begin - 1], LOCAL | WIDE)) {
        seen |= classes[(unsigned char)iri.ptr[--begin]];
    }
    if (begin == 0 || (iri.ptr[begin - 1] != '/' && iri.ptr[begin - 1] != '#')) {
        return SIZE_MAX;
    }
    const onr_slice local = onr_slice_part(iri, begin, iri.len);
    const bool good = local.len == 0 || (local.ptr[0] != '-' && local.ptr[0] != '.' &&
                                         local.ptr[local.len - 1] != '.' &&
                                         (!(seen & WIDE) || wide_is_name(local)));
    return good ? begin : SIZE_MAX;
}

size_t
onr_text_prefix(const onr_prefix *prefixes, size_t count, onr_slice iri)
{
    const size_t begin = onr_text_local(iri);
    for (size_t i = 0; begin != SIZE_MAX && i < count; ++i) {
        if (prefixes[i].iri.len == begin &&
            memcmp(prefixes[i].iri.ptr, iri.ptr, begin) == 0) {
            return i;
        }
    }
    return count;
}

static size_t
count_digits(onr_slice text, size_t at)
{
    size_t n = 0;
    while (at + n < text.len && text.ptr[at + n] >= '0' && text.ptr[at + n] <= '9') {
        ++n;
    }
    return n;
}

/** The datatype that the grammar gives to a bare number, or ONR_IRI_COUNT if it is none. */
static onr_iri
number_type(onr_slice text)
{
    size_t at = text.len > 0 && (text.ptr[0] == '+' || text.ptr[0] == '-');
    const size_t whole = count_digits(text, at);
    at += whole;
    const bool point = at < text.len && text.ptr[at] == '.';
    const size_t part = point ? count_digits(text, at + 1) : 0;
    at += point + part;
    if (at == text.len) {
        const onr_iri type = point ? ONR_IRI_xsd_decimal : ONR_IRI_xsd_integer;
        return (point ? part : whole) ? type : ONR_IRI_COUNT;
    }
    if (whole + part == 0 || (text.ptr[at] != 'e' && text.ptr[at] != 'E')) {
        return ONR_IRI_COUNT;
    }
    ++at;
    at += at < text.len && (text.ptr[at] == '+' || text.ptr[at] == '-');
    const size_t power = count_digits(text, at);
    return power > 0 && at + power == text.len ? ONR_IRI_xsd_double : ONR_IRI_COUNT;
}

bool
onr_text_is_bare(const onr_term *literal)
{
    const uint32_t type = literal->datatype->id;
    switch (type) {
    case ONR_IRI_xsd_boolean:
        return onr_slice_equal(literal->text, ONR_LIT("true")) ||
               onr_slice_equal(literal->text, ONR_LIT("false"));
    case ONR_IRI_xsd_integer:
    case ONR_IRI_xsd_decimal:
    case ONR_IRI_xsd_double:
        return number_type(literal->text) == type;
    default:
        return false;
    }
}
