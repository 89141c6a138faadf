/* SPDX-License-Identifier: Apache-2.0 */
#include "resolve/slug.h"

#include "base/sha256.h"
#include "base/utf8.h"

/* Base letters of U+00C0 to U+017F, by their canonical decomposition, with the usual spelling of the letters that have
   none; a comma ends each. */
static const char latin[] =
    "a,a,a,a,a,a,ae,c,e,e,e,e,i,i,i,i,d,n,o,o,o,o,o,,o,u,u,u,u,y,th,ss,"
    "a,a,a,a,a,a,ae,c,e,e,e,e,i,i,i,i,d,n,o,o,o,o,o,,o,u,u,u,u,y,th,y,"
    "a,a,a,a,a,a,c,c,c,c,c,c,c,c,d,d,d,d,e,e,e,e,e,e,e,e,e,e,g,g,g,g,"
    "g,g,g,g,h,h,h,h,i,i,i,i,i,i,i,i,i,i,ij,ij,j,j,k,k,k,l,l,l,l,l,l,l,"
    "l,l,l,n,n,n,n,n,n,n,n,n,o,o,o,o,o,o,oe,oe,r,r,r,r,r,r,s,s,s,s,s,s,"
    "s,s,t,t,t,t,t,t,u,u,u,u,u,u,u,u,u,u,u,u,w,w,y,y,y,z,z,z,z,z,z,s,";

enum { LATIN_FIRST = 0xC0, LATIN_LAST = 0x17F };

static onr_slice
base_letters(uint32_t c)
{
    onr_slice rest = {latin, sizeof(latin) - 1}, field = {0};
    for (uint32_t i = LATIN_FIRST; i <= c; ++i) {
        onr_slice_split(&rest, ',', &field);
    }
    return field;
}

static bool
is_apostrophe(uint32_t c)
{
    return c == '\'' || c == 0x2018 || c == 0x2019 || c == 0x02BC;
}

/* Letters that may stand in an IRI and in a prefixed name of Turtle, and that have no Latin base. */
static bool
is_other_letter(uint32_t c)
{
    return (c >= 0x180 && c <= 0x2FF) || (c >= 0x370 && c <= 0x1FFF && c != 0x37E) ||
           (c >= 0x3001 && c <= 0xD7FF);
}

typedef struct {
    char *bytes;
    size_t len;
    bool gap; // A space is due before the next letter
} fold_state;

static void
put(fold_state *s, const char *bytes, size_t len)
{
    if (s->gap && s->len) {
        s->bytes[s->len++] = ' ';
    }
    s->gap = false;
    if (len) {
        memcpy(s->bytes + s->len, bytes, len);
    }
    s->len += len;
}

static void
put_point(fold_state *s, uint32_t c)
{
    if (c < 0x80) {
        const char lower = (char)onr_utf8_to_lower(c);
        if ((lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
            put(s, &lower, 1);
        } else if (c != '.') {
            s->gap = true;
        }
    } else if (c >= LATIN_FIRST && c <= LATIN_LAST) {
        const onr_slice base = base_letters(c);
        put(s, base.ptr, base.len);
    } else if (is_other_letter(c)) {
        char bytes[ONR_UTF8_MAX];
        put(s, bytes, onr_utf8_write(onr_utf8_to_lower(c), bytes));
    } else if (c < 0x300 || c > 0x36F) { // combining marks leave no gap
        s->gap = true;
    }
}

/* Whether a possessive ending ("'s" before the end of a word) stands at `at`. */
static bool
is_possessive(onr_slice text, size_t at)
{
    size_t width;
    const uint32_t s = onr_utf8_read(text, at, &width);
    return (s == 's' || s == 'S') &&
           !onr_utf8_is_alpha(onr_utf8_read(text, at + width, &width));
}

onr_slice
onr_slug_fold(onr_arena *arena, onr_slice text)
{
    /* No code point grows by more than one space. */
    fold_state s = {onr_arena_alloc(arena, 2 * text.len + 1), 0, false};
    size_t width;
    for (size_t at = 0; at < text.len; at += width) {
        const uint32_t c = onr_utf8_read(text, at, &width);
        if (is_apostrophe(c)) {
            width += is_possessive(text, at + width) ? 1 : 0;
        } else {
            put_point(&s, c);
        }
    }
    return (onr_slice){s.bytes, s.len};
}

onr_slice
onr_slug_hash(onr_arena *arena, onr_slice text)
{
    char digest[ONR_SHA256_TEXT_SIZE];
    onr_sha256_text(text, digest);
    return (onr_slice){onr_arena_copy(arena, digest, ONR_SLUG_HASH_SIZE),
                       ONR_SLUG_HASH_SIZE};
}

/* Cut a long slug between two words and end it in a hash. */
static onr_slice
shorten(onr_arena *arena, onr_slice slug)
{
    size_t len = ONR_SLUG_MAX - ONR_SLUG_HASH_SIZE - 1;
    while (len > ONR_SLUG_MAX / 2 && slug.ptr[len] != '-') {
        --len;
    }
    while (len > 0 && ((unsigned char)slug.ptr[len] & 0xC0) == 0x80) {
        --len;
    }
    const onr_slice hash = onr_slug_hash(arena, slug);
    char *const both =
        onr_arena_printf(arena, "%.*s-%.*s", (int)len, slug.ptr, ONR_ARG(hash));
    return onr_slice_of(both);
}

onr_slice
onr_slug(onr_arena *arena, onr_slice text)
{
    const onr_slice folded = onr_slug_fold(arena, text);
    if (!folded.len) {
        return onr_slice_join(arena, ONR_LIT("x"), onr_slug_hash(arena, text));
    }
    char *const bytes = onr_arena_copy(arena, folded.ptr, folded.len);
    for (size_t i = 0; i < folded.len; ++i) {
        bytes[i] = bytes[i] == ' ' ? '-' : bytes[i];
    }
    const onr_slice slug = {bytes, folded.len};
    return slug.len > ONR_SLUG_MAX ? shorten(arena, slug) : slug;
}

onr_slice
onr_slug_class(onr_arena *arena, onr_slice name)
{
    char *const out = onr_arena_alloc(arena, 2 * name.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < name.len; ++i) {
        const bool upper = name.ptr[i] >= 'A' && name.ptr[i] <= 'Z';
        if (upper && len) {
            out[len++] = '-';
        }
        out[len++] = upper ? (char)(name.ptr[i] - 'A' + 'a') : name.ptr[i];
    }
    return (onr_slice){out, len};
}

onr_slice
onr_slug_tail(onr_slice id)
{
    const size_t dash = onr_slice_find(id, ONR_LIT("-"), 0);
    return dash == SIZE_MAX ? id : onr_slice_part(id, dash + 1, id.len);
}
