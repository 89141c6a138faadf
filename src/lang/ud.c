/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/ud.h"

#define X(name, text) text,
static const char *const upos_names[] = {ONR_UPOS_LIST(X)};
static const char *const xpos_names[] = {ONR_XPOS_LIST(X)};
static const char *const deprel_names[] = {ONR_DEPREL_LIST(X)};
#undef X

static size_t
index_of(const char *const *names, size_t count, onr_slice name)
{
    for (size_t i = 0; i < count; ++i) {
        if (onr_slice_equal(onr_slice_of(names[i]), name)) {
            return i;
        }
    }
    return 0;
}

const char *
onr_upos_name(onr_upos upos)
{
    return (size_t)upos < ONR_UPOS_COUNT ? upos_names[upos] : "_";
}

const char *
onr_xpos_name(onr_xpos xpos)
{
    return (size_t)xpos < ONR_XPOS_COUNT ? xpos_names[xpos] : "_";
}

const char *
onr_deprel_name(onr_deprel deprel)
{
    return (size_t)deprel < ONR_DEPREL_COUNT ? deprel_names[deprel] : "_";
}

onr_upos
onr_upos_of(onr_slice name)
{
    return (onr_upos)index_of(upos_names, ONR_UPOS_COUNT, name);
}

onr_xpos
onr_xpos_of(onr_slice name)
{
    return (onr_xpos)index_of(xpos_names, ONR_XPOS_COUNT, name);
}

onr_deprel
onr_deprel_of(onr_slice name)
{
    return (onr_deprel)index_of(deprel_names, ONR_DEPREL_COUNT, name);
}

onr_deprel
onr_deprel_universal(onr_deprel deprel)
{
    const onr_slice name = onr_slice_of(onr_deprel_name(deprel));
    const size_t colon = onr_slice_find(name, ONR_LIT(":"), 0);
    return colon == SIZE_MAX ? deprel : onr_deprel_of(onr_slice_part(name, 0, colon));
}
