/* SPDX-License-Identifier: Apache-2.0 */
#include "write/text.h"

#include "base/utf8.h"

enum {
    PIECE =
        4096 /* Bytes that are escaped at a time, so that a long text needs no long buffer */
};

/* What a byte is to the productions. */
enum {
    ESCAPED = 1, // Must not stand in a string as it is
    LOCAL = 2,   // Stands inside a local name
    WIDE = 4,    // Part of a code point past ASCII
};

// clang-format off
static const unsigned char classes[256] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 00
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, // 10
    0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0, // 20
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, // 30
    0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, // 40
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 1, 0, 0, 2, // 50
    0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, // 60
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 1, // 70
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 80
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // 90
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // A0
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // B0
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // C0
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // D0
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // E0
    4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, // F0
};
// clang-format on

static bool
has_class(char c, unsigned class)
{
    return (classes[(unsigned char)c] & class) != 0;
}

/** Whether one of eight bytes is a control, a quotation mark, a backslash or DEL. */
static bool
any_escaped(uint64_t word)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), high = ones << 7;
    const uint64_t quote = word ^ ones * '"';
    const uint64_t slash = word ^ ones * '\\';
    const uint64_t del = word ^ ones * 0x7F;
    const uint64_t low = (word - ones * 0x20) & ~word;
    const uint64_t hits = ((quote - ones) & ~quote) | ((slash - ones) & ~slash) |
                          ((del - ones) & ~del) | low;
    return (hits & high) != 0;
}

static char *
put_code(char *out, unsigned char c)
{
    static const char digits[] = "0123456789ABCDEF";
    memcpy(out, "\\u00", 4);
    out[4] = digits[c >> 4];
    out[5] = digits[c & 15];
    return out + 6;
}

static char *
put_escape(char *out, char c)
{
    static const char from[] = "\"\\\n\r\t", to[] = "\"\\nrt";
    const char *const hit = c ? strchr(from, c) : NULL;
    if (!hit) {
        return put_code(out, (unsigned char)c);
    }
    *out++ = '\\';
    *out++ = to[hit - from];
    return out;
}

static char *
put_byte(char *out, char c)
{
    if (has_class(c, ESCAPED)) {
        return put_escape(out, c);
    }
    *out++ = c;
    return out;
}

/** Escape `text` into `out`, which has room for 6 bytes each. */
static char *
put_escaped(char *out, onr_slice text)
{
    size_t i = 0;
    for (uint64_t word; i + sizeof(word) <= text.len; i += sizeof(word)) {
        memcpy(&word, text.ptr + i, sizeof(word));
        if (!any_escaped(word)) {
            memcpy(out, &word, sizeof(word));
            out += sizeof(word);
            continue;
        }
        for (size_t k = 0; k < sizeof(word); ++k) {
            out = put_byte(out, text.ptr[i + k]);
        }
    }
    for (; i < text.len; ++i) {
        out = put_byte(out, text.ptr[i]);
    }
    return out;
}

char *
onr_text_copy(char *out, onr_slice bytes)
{
    memcpy(out, bytes.ptr, bytes.len);
    return out + bytes.len;
}

size_t
onr_text_node_max(const onr_term *node)
{
    return node->text.len + 2;
}

char *
onr_text_node(char *out, const onr_term *node)
{
    if (node->kind == ONR_TERM_BLANK) {
        *out++ = '_';
        *out++ = ':';
        return onr_text_copy(out, node->text);
    }
    *out++ = '<';
    out = onr_text_copy(out, node->text);
    *out++ = '>';
    return out;
}

size_t
onr_text_string_max(onr_slice text)
{
    return 6 * text.len + 2;
}

char *
onr_text_string(char *out, onr_slice text)
{
    *out++ = '"';
    out = put_escaped(out, text);
    *out++ = '"';
    return out;
}

void
onr_text_put_string(onr_sink *sink, onr_slice text)
{
    onr_sink_put_char(sink, '"');
    while (text.len) {
        const onr_slice piece = onr_slice_part(text, 0, PIECE);
        char *const room = onr_sink_reserve(sink, onr_text_string_max(piece));
        if (!room) {
            return;
        }
        onr_sink_commit(sink, (size_t)(put_escaped(room, piece) - room));
        text = onr_slice_part(text, piece.len, text.len);
    }
    onr_sink_put_char(sink, '"');
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
        return (point ? part : whole) > 0 ? type : ONR_IRI_COUNT;
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
