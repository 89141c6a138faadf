/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/address.h"

#include "base/sha256.h"
#include "base/utf8.h"

enum { HASH_DIGITS = 20 };

/* Names of pages that stand for no node; the site's other files have a dot in theirs. */
static const char *const taken[] = {
    "index",  "people", "agencies", "events",      "places",   "articles",
    "search", "data",   "ontology", "corrections", "about",    "404",
    "sparql", "dumps",  "overview", "context",     "onrecord", "shapes",
    "site",   "void",   "sitemap",  "robots",      "dataset",  "license",
};

static bool
is_plain(onr_slice name)
{
    size_t width;
    for (size_t at = 0; at < name.len; at += width) {
        const uint32_t c = onr_utf8_read(name, at, &width);
        const bool plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                           (c == '-' && at > 0) || (c >= 0xC0 && onr_utf8_is_alpha(c));
        if (!plain) {
            return false;
        }
    }
    return name.len > 0 && name.len <= ONR_ADDRESS_MAX;
}

bool
onr_address_is_own(onr_slice base, onr_slice iri)
{
    const onr_slice name = onr_slice_part(iri, base.len, iri.len);
    if (base.len == 0 || !onr_slice_starts(iri, base) || !is_plain(name) ||
        onr_slice_starts(name, ONR_LIT("x-"))) {
        return false;
    }
    for (size_t i = 0; i < ONR_COUNT(taken); ++i) {
        if (onr_slice_equal(name, onr_slice_of(taken[i]))) {
            return false;
        }
    }
    return true;
}

onr_slice
onr_address_page(onr_arena *arena, onr_slice base, onr_slice iri)
{
    if (onr_address_is_own(base, iri)) {
        return onr_slice_part(iri, base.len, iri.len);
    }
    char digits[ONR_SHA256_TEXT_SIZE];
    onr_sha256_text(iri, digits);
    return onr_slice_of(onr_arena_printf(arena, "x-%.*s", HASH_DIGITS, digits));
}

onr_slice
onr_address_encode(onr_arena *arena, onr_slice name)
{
    char *const out = onr_arena_array(arena, name.len + 1, 3);
    return (onr_slice){out, onr_percent_encode(name, out)};
}

/** Without "http://" or "https://"; empty if it begins otherwise. */
static onr_slice
behind_scheme(onr_slice url)
{
    static const char *const schemes[] = {"http://", "https://"};
    for (size_t i = 0; i < ONR_COUNT(schemes); ++i) {
        const onr_slice scheme = onr_slice_of(schemes[i]);
        if (url.len > scheme.len &&
            onr_slice_equal_nocase(onr_slice_part(url, 0, scheme.len), scheme)) {
            return onr_slice_part(url, scheme.len, url.len);
        }
    }
    return (onr_slice){"", 0};
}

bool
onr_address_is_web(onr_slice url)
{
    for (size_t i = 0; i < url.len; ++i) {
        const unsigned char c = (unsigned char)url.ptr[i];
        if (c <= 0x20 || c == 0x7F || strchr("\"'<>\\^`{|}", c)) {
            return false;
        }
    }
    return behind_scheme(url).len > 0;
}

onr_slice
onr_address_host(onr_slice url)
{
    onr_slice host = behind_scheme(url);
    size_t end = 0;
    while (end < host.len && !strchr("/?#", host.ptr[end])) {
        ++end;
    }
    host.len = end;
    return onr_slice_starts(host, ONR_LIT("www."))
               ? onr_slice_part(host, sizeof("www.") - 1, host.len)
               : host;
}
