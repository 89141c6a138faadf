/* SPDX-License-Identifier: Apache-2.0 */
#include "mutations.h"

enum {
    MOST_CHANGES = 12,
    MOST_BYTES = 64,   // Of one change, as a rule
    MOST_COPIES = 512, // Of one piece behind each other
    LONGEST = 1 << 20,
};

/* What readers look for, and what they may not expect. */
static const char *const pieces[] = {"<",
                                     ">",
                                     "</",
                                     "<p>",
                                     "<div>",
                                     "</div>",
                                     "<table>",
                                     "<td>",
                                     "<b>",
                                     "<a href=\"x\">",
                                     "<script>",
                                     "<!--",
                                     "-->",
                                     "<![CDATA[",
                                     "]]>",
                                     "&amp;",
                                     "&#x110000;",
                                     "&lt;",
                                     "<svg>",
                                     "<math>",
                                     "<template>",
                                     "<select>",
                                     "<form>",
                                     "<item>",
                                     "</item>",
                                     "<entry>",
                                     "<!DOCTYPE a [<!ENTITY b \"c\">]>",
                                     "<?xml",
                                     "\"",
                                     "'",
                                     "\\",
                                     "\\u0000",
                                     "\\ud800",
                                     "{",
                                     "}",
                                     "[",
                                     "]",
                                     ",",
                                     ":",
                                     "null",
                                     "\r\n",
                                     "\r\n\r\n",
                                     "WARC/1.0\r\n",
                                     "Content-Length: 99999999\r\n",
                                     "HTTP/1.1 200 OK\r\n",
                                     "\x1F\x8B\x08",
                                     "\xEF\xBB\xBF",
                                     "\xFF\xFE",
                                     "\xED\xA0\x80",
                                     "\xC0\x80",
                                     "\xF4\x90\x80\x80",
                                     "99999999999999999999",
                                     "-1"};

/* splitmix64 */
static uint64_t
random_next(uint64_t *state)
{
    uint64_t z = (*state += 0x9E3779B97F4A7C15U);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
    return z ^ (z >> 31);
}

static size_t
random_below(uint64_t *state, size_t limit)
{
    return limit ? (size_t)(random_next(state) % limit) : 0;
}

/* `text` with [begin, end) replaced. */
static onr_slice
replace(onr_arena *arena, onr_slice text, size_t begin, size_t end, onr_slice by)
{
    const onr_slice head = onr_slice_part(text, 0, begin);
    const onr_slice tail = onr_slice_part(text, end, text.len);
    return onr_slice_join(arena, onr_slice_join(arena, head, by), tail);
}

static onr_slice
repeat(onr_arena *arena, onr_slice piece, size_t times)
{
    char *const out = onr_arena_array(arena, times, piece.len);
    for (size_t i = 0; i < times; ++i) {
        memcpy(out + i * piece.len, piece.ptr, piece.len);
    }
    return (onr_slice){out, times * piece.len};
}

static onr_slice
change(onr_arena *arena, const onr_seed_list *seeds, onr_slice text, uint64_t *state)
{
    const size_t at = random_below(state, text.len + 1);
    const size_t length = 1 + random_below(state, MOST_BYTES);
    const size_t end = at + length < text.len ? at + length : text.len;
    const onr_slice other = seeds->items[random_below(state, seeds->count)];
    const size_t from = random_below(state, other.len + 1);
    const onr_slice piece = onr_slice_of(pieces[random_below(state, ONR_COUNT(pieces))]);
    const char byte = (char)random_below(state, 256);
    switch (random_below(state, 8)) {
    case 0:
        return replace(arena, text, at, at + 1, (onr_slice){&byte, 1});
    case 1:
        return replace(arena, text, at, end, (onr_slice){"", 0});
    case 2:
        return replace(arena, text, at, at, onr_slice_part(text, at, end));
    case 3:
        return replace(arena, text, at, end, onr_slice_part(other, from, from + length));
    case 4:
        return replace(arena, text, at, at, piece);
    case 5:
        return replace(arena, text, at, at,
                       repeat(arena, piece, 1 + random_below(state, MOST_COPIES)));
    case 6: // All from here on is cut off, or comes from another seed
        return replace(arena, text, at, text.len,
                       random_below(state, 2) ? onr_slice_part(other, from, other.len)
                                              : (onr_slice){"", 0});
    default:
        return replace(arena, text, at, at, repeat(arena, (onr_slice){&byte, 1}, length));
    }
}

onr_slice
onr_mutate(onr_arena *arena, const onr_seed_list *seeds, uint64_t number)
{
    uint64_t state = number;
    onr_slice text = seeds->items[number % seeds->count];
    const size_t changes = 1 + random_below(&state, MOST_CHANGES);
    for (size_t i = 0; i < changes && text.len < LONGEST; ++i) {
        text = change(arena, seeds, text, &state);
    }
    return text;
}
