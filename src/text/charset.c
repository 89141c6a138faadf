/* SPDX-License-Identifier: Apache-2.0 */
#include "text/charset.h"

#include "base/utf8.h"

#include <errno.h>
#include <iconv.h>

enum {
    DECLARATION_WINDOW = 8 * 1024, // Bytes of a page in which it may declare its encoding
    UTF16_WINDOW = 16 * 1024,
};

static const char replacement[] = "\xEF\xBF\xBD";

/* Labels of the Encoding Standard, without those of windows-1252 and UTF-8, and what iconv calls them. */
static const struct {
    const char *label, *iconv;
} labels[] = {
    {"big5", "BIG5"},
    {"big5-hkscs", "BIG5-HKSCS"},
    {"cp1250", "CP1250"},
    {"cp1251", "CP1251"},
    {"euc-jp", "EUC-JP"},
    {"euc-kr", "EUC-KR"},
    {"gb18030", "GB18030"},
    {"gb2312", "GB18030"},
    {"gbk", "GB18030"},
    {"iso-8859-10", "ISO-8859-10"},
    {"iso-8859-13", "ISO-8859-13"},
    {"iso-8859-14", "ISO-8859-14"},
    {"iso-8859-15", "ISO-8859-15"},
    {"iso-8859-16", "ISO-8859-16"},
    {"iso-8859-2", "ISO-8859-2"},
    {"iso-8859-3", "ISO-8859-3"},
    {"iso-8859-4", "ISO-8859-4"},
    {"iso-8859-5", "ISO-8859-5"},
    {"iso-8859-6", "ISO-8859-6"},
    {"iso-8859-7", "ISO-8859-7"},
    {"iso-8859-8", "ISO-8859-8"},
    {"iso-8859-9", "CP1254"},
    {"koi8-r", "KOI8-R"},
    {"koi8-u", "KOI8-U"},
    {"latin2", "ISO-8859-2"},
    {"macintosh", "MACINTOSH"},
    {"shift_jis", "CP932"},
    {"shift-jis", "CP932"},
    {"windows-1250", "CP1250"},
    {"windows-1251", "CP1251"},
    {"windows-1253", "CP1253"},
    {"windows-1254", "CP1254"},
    {"windows-1255", "CP1255"},
    {"windows-1256", "CP1256"},
    {"windows-1257", "CP1257"},
    {"windows-1258", "CP1258"},
    {"windows-31j", "CP932"},
    {"windows-874", "CP874"},
};

/* -- UTF-16 -- */

typedef struct {
    bool big;
    bool begun; // The byte order mark has been passed over
} utf16;

bool
onr_charset_is_utf16(onr_slice head)
{
    return onr_slice_starts(head, ONR_LIT("\xFF\xFE")) ||
           onr_slice_starts(head, ONR_LIT("\xFE\xFF"));
}

static uint32_t
unit_at(onr_slice bytes, size_t at, bool big)
{
    const uint8_t a = (uint8_t)bytes.ptr[at], b = (uint8_t)bytes.ptr[at + 1];
    return big ? (uint32_t)a * 256 + b : (uint32_t)b * 256 + a;
}

/* The code point at `at` and its number of bytes; an odd byte at the end and a half pair stand for no character. */
static uint32_t
utf16_read(onr_slice bytes, size_t at, bool big, size_t *width)
{
    *width = bytes.len - at < 2 ? bytes.len - at : 2;
    if (*width < 2) {
        return 0xFFFD;
    }
    const uint32_t unit = unit_at(bytes, at, big);
    if (unit < 0xD800 || unit > 0xDFFF) {
        return unit;
    }
    if (unit < 0xDC00 && bytes.len - at >= 4) {
        const uint32_t low = unit_at(bytes, at + 2, big);
        if (low >= 0xDC00 && low <= 0xDFFF) {
            *width = 4;
            return 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
        }
    }
    return 0xFFFD;
}

static onr_status
decode_utf16(void *data, onr_source *below, char *out, size_t room, size_t *count,
             onr_error *err)
{
    utf16 *const state = data;
    onr_slice window;
    size_t at = 0, width;
    *count = 0;
    if (!state->begun) {
        ONR_TRY(onr_source_peek(below, 2, &window, err));
        onr_source_skip(below, 2);
        state->begun = true;
    }
    ONR_TRY(onr_source_peek(below, UTF16_WINDOW, &window, err));
    const bool last = window.len < UTF16_WINDOW;
    while (at < window.len && (last || window.len - at >= 4)) {
        char bytes[ONR_UTF8_MAX];
        const size_t size =
            onr_utf8_write(utf16_read(window, at, state->big, &width), bytes);
        if (size > room - *count) {
            break;
        }
        memcpy(out + *count, bytes, size);
        *count += size;
        at += width;
    }
    onr_source_skip(below, at);
    return ONR_OK;
}

static void
drop_utf16(void *data)
{
    onr_free(data);
}

onr_status
onr_charset_open_utf16(onr_source *below, onr_source **out, onr_error *err)
{
    onr_slice head;
    utf16 *const state = onr_malloc(sizeof(*state));
    onr_status status = state ? onr_source_peek(below, 2, &head, err)
                              : onr_error_set(err, ONR_NO_MEMORY, onr_source_name(below),
                                              0, 0, "out of memory");
    *out = NULL;
    if (status != ONR_OK) {
        onr_free(state);
        onr_source_close(below);
        return status;
    }
    *state = (utf16){.big = onr_slice_starts(head, ONR_LIT("\xFE"))};
    return onr_source_open_decoded(below, decode_utf16, state, drop_utf16, out, err);
}

static onr_slice
utf16_bytes(onr_arena *arena, onr_slice bytes)
{
    const bool big = onr_slice_starts(bytes, ONR_LIT("\xFE"));
    char *const out = onr_arena_array(arena, bytes.len, 2);
    size_t count = 0, width;
    for (size_t at = 2; at < bytes.len; at += width) {
        char one[ONR_UTF8_MAX];
        const size_t size = onr_utf8_write(utf16_read(bytes, at, big, &width), one);
        memcpy(out + count, one, size);
        count += size;
    }
    return (onr_slice){out, count};
}

/* -- declarations -- */

static bool
is_label(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           c == '-' || c == '_';
}

/* The label behind `key` in a text of small letters, with "=" and quotation marks between them. */
static onr_slice
label_behind(onr_slice text, onr_slice key)
{
    for (size_t at = 0; (at = onr_slice_find(text, key, at)) != SIZE_MAX;) {
        at += key.len;
        size_t begin = at;
        while (begin < text.len && strchr(" \t\r\n=\"'", text.ptr[begin])) {
            ++begin;
        }
        size_t end = begin;
        while (end < text.len && is_label(text.ptr[end])) {
            ++end;
        }
        if (end > begin && memchr(text.ptr + at, '=', begin - at)) {
            return onr_slice_part(text, begin, end);
        }
    }
    return (onr_slice){0};
}

/* Whether what stands before `at` is a tag that has been opened and not closed. */
static bool
in_meta(onr_slice page, size_t at)
{
    while (at > 0 && page.ptr[at - 1] != '<' && page.ptr[at - 1] != '>') {
        --at;
    }
    const onr_slice tag = onr_slice_part(page, at, at + 4);
    return onr_slice_equal_nocase(tag, ONR_LIT("meta")) ||
           onr_slice_equal_nocase(tag, ONR_LIT("?xml"));
}

onr_slice
onr_charset_in_page(onr_slice page)
{
    static const char *const keys[] = {"charset", "CHARSET", "Charset", "encoding"};
    const onr_slice head = onr_slice_part(page, 0, DECLARATION_WINDOW);
    for (size_t i = 0; i < ONR_COUNT(keys); ++i) {
        const onr_slice key = onr_slice_of(keys[i]);
        const onr_slice label = label_behind(head, key);
        if (label.len && in_meta(head, (size_t)(label.ptr - head.ptr))) {
            return label;
        }
    }
    return (onr_slice){0};
}

onr_slice
onr_charset_in_type(onr_slice content_type)
{
    const onr_slice found = label_behind(content_type, ONR_LIT("charset"));
    return found.len ? found : label_behind(content_type, ONR_LIT("CHARSET"));
}

/* -- decoding -- */

/* Whether bytes that are not UTF-8 as a whole have a character of UTF-8 of more than one byte. */
static bool
has_utf8(onr_slice bytes)
{
    size_t width;
    for (size_t at = 0; at < bytes.len; at += width) {
        (void)onr_utf8_read(bytes, at, &width);
        if (width > 1) {
            return true;
        }
    }
    return false;
}

bool
onr_charset_is_single_byte(onr_slice text)
{
    for (size_t i = 0; i < text.len; ++i) {
        const uint8_t c = (uint8_t)text.ptr[i];
        if (c == 0x7F || (c < ' ' && (c == 0 || !strchr("\t\n\v\f\r", c)))) {
            return false;
        }
    }
    return !has_utf8(text);
}

onr_slice
onr_charset_mend(onr_arena *arena, onr_slice bytes)
{
    if (onr_utf8_check(bytes) == SIZE_MAX) {
        return onr_slice_copy(arena, bytes);
    }
    char *const out = onr_arena_array(arena, bytes.len + 1, 3);
    size_t count = 0, width;
    for (size_t at = 0; at < bytes.len; at += width) {
        const uint32_t c = onr_utf8_read(bytes, at, &width);
        const bool bad = c == 0xFFFD && width == 1;
        const char *const from = bad ? replacement : bytes.ptr + at;
        const size_t size = bad ? sizeof(replacement) - 1 : width;
        memcpy(out + count, from, size);
        count += size;
    }
    return (onr_slice){out, count};
}

static const char *
iconv_name(onr_slice label)
{
    for (size_t i = 0; i < ONR_COUNT(labels); ++i) {
        if (onr_slice_equal_nocase(label, onr_slice_of(labels[i].label))) {
            return labels[i].iconv;
        }
    }
    return "CP1252";
}

static void
close_iconv(void *data)
{
    const iconv_t state = *(iconv_t *)data;
    if (state) {
        iconv_close(state);
    }
}

/* Through iconv; no character of these encodings makes more than three bytes of UTF-8 of one of its own. */
static onr_slice
convert(onr_arena *arena, onr_slice bytes, const char *name)
{
    iconv_t *const state = onr_arena_alloc(arena, sizeof(*state));
    onr_arena_defer(arena, close_iconv, state);
    *state = iconv_open("UTF-8", name);
    if ((intptr_t)*state == -1) {
        *state = NULL;
        return onr_charset_mend(arena, bytes);
    }
    char *in = onr_arena_copy(arena, bytes.ptr, bytes.len);
    char *const buffer = onr_arena_array(arena, bytes.len + 1, 4), *out = buffer;
    size_t left = bytes.len, room = (bytes.len + 1) * 4;
    while (left > 0 && iconv(*state, &in, &left, &out, &room) == (size_t)-1) {
        if (room < sizeof(replacement) || errno == E2BIG) {
            break;
        }
        memcpy(out, replacement, sizeof(replacement) - 1);
        out += sizeof(replacement) - 1;
        room -= sizeof(replacement) - 1;
        ++in;
        --left;
    }
    return (onr_slice){buffer, (size_t)(out - buffer)};
}

onr_slice
onr_charset_decode(onr_arena *arena, onr_slice bytes, onr_slice declared)
{
    if (onr_charset_is_utf16(bytes)) {
        return utf16_bytes(arena, bytes);
    }
    const bool marked = onr_slice_starts(bytes, ONR_LIT("\xEF\xBB\xBF"));
    const onr_slice text = onr_slice_part(bytes, marked ? 3 : 0, bytes.len);
    if (onr_utf8_check(text) == SIZE_MAX) {
        return text;
    }
    const bool utf8 = onr_slice_equal_nocase(declared, ONR_LIT("utf-8")) ||
                      onr_slice_equal_nocase(declared, ONR_LIT("utf8"));
    if (marked || ((utf8 || !declared.len) && has_utf8(text))) {
        return onr_charset_mend(arena, text);
    }
    return convert(arena, text, iconv_name(declared));
}
