/* SPDX-License-Identifier: Apache-2.0 */
#include "serve/accept.h"

/** A weight of "q=0.8" in thousandths; 1000 if there is none, 0 if it is broken. */
static int
weight_of(onr_slice parameters)
{
    onr_slice one;
    while (onr_slice_split(&parameters, ';', &one)) {
        one = onr_slice_trim(one);
        if (one.len < 3 || (one.ptr[0] != 'q' && one.ptr[0] != 'Q') ||
            one.ptr[1] != '=') {
            continue;
        }
        int weight = one.ptr[2] == '1' ? 1000 : 0;
        const int places[] = {100, 10, 1};
        for (size_t i = 0; i < ONR_COUNT(places) && weight < 1000 && i + 4 < one.len;
             ++i) {
            const char c = one.ptr[i + 4];
            weight += c >= '0' && c <= '9' ? (c - '0') * places[i] : 0;
        }
        return weight;
    }
    return 1000;
}

/** How well a range fits a type: 3 for the type itself, 2 for its family, 1 for all, 0 if not. */
static int
fit_of(onr_slice range, onr_slice type)
{
    const size_t slash = onr_slice_find(type, ONR_LIT("/"), 0);
    if (onr_slice_equal_nocase(range, type)) {
        return 3;
    }
    if (onr_slice_equal(range, ONR_LIT("*/*"))) {
        return 1;
    }
    return range.len == slash + 2 && onr_slice_ends(range, ONR_LIT("/*")) &&
                   onr_slice_equal_nocase(onr_slice_part(range, 0, slash),
                                          onr_slice_part(type, 0, slash))
               ? 2
               : 0;
}

/** The weight of a type: that of the range that fits it best. */
static int
liking(onr_slice accept, onr_slice type)
{
    int best = 0, weight = 0;
    onr_slice one;
    while (onr_slice_split(&accept, ',', &one)) {
        const size_t cut = onr_slice_find(one, ONR_LIT(";"), 0);
        const onr_slice range =
            onr_slice_trim(onr_slice_part(one, 0, cut == SIZE_MAX ? one.len : cut));
        const int fit = fit_of(range, type);
        if (fit > best) {
            best = fit;
            weight =
                cut == SIZE_MAX ? 1000 : weight_of(onr_slice_part(one, cut + 1, one.len));
        }
    }
    return weight;
}

size_t
onr_accept_choose(onr_slice accept, const char *const *types, size_t count)
{
    size_t chosen = count;
    int most = 0;
    if (onr_slice_trim(accept).len == 0) {
        return 0;
    }
    for (size_t i = 0; i < count; ++i) {
        const int weight = liking(accept, onr_slice_of(types[i]));
        if (weight > most) {
            most = weight;
            chosen = i;
        }
    }
    return chosen;
}
