/* SPDX-License-Identifier: Apache-2.0 */
#include "graph/vocabulary.h"

typedef struct {
    onr_slice iri, local;
    bool is_class;
    onr_iri above;
} entry;

#define X(constant, iri, local, is_class, above)                                         \
    {{"" iri, sizeof(iri) - 1}, {"" local, sizeof(local) - 1}, is_class, above},
static const entry terms[] = {ONR_VOCAB(X)};
#undef X

#define X(name, iri) {{"" name, sizeof(name) - 1}, {"" iri, sizeof(iri) - 1}},
static const onr_prefix prefixes[] = {ONR_VOCAB_PREFIXES(X)};
#undef X

onr_slice
onr_vocabulary_iri(onr_iri term)
{
    return terms[term].iri;
}

onr_slice
onr_vocabulary_local(onr_iri term)
{
    return terms[term].local;
}

bool
onr_vocabulary_is_class(onr_iri term)
{
    return terms[term].is_class;
}

onr_iri
onr_vocabulary_above(onr_iri term)
{
    return terms[term].above;
}

bool
onr_vocabulary_is_below(onr_iri term, onr_iri above)
{
    while (term != above && term != ONR_IRI_COUNT) {
        term = terms[term].above;
    }
    return term == above;
}

onr_iri
onr_vocabulary_find(onr_slice local)
{
    for (size_t i = 0; local.len > 0 && i < ONR_COUNT(terms); ++i) {
        if (onr_slice_equal(terms[i].local, local)) {
            return (onr_iri)i;
        }
    }
    return ONR_IRI_COUNT;
}

const onr_prefix *
onr_vocabulary_prefixes(size_t *count)
{
    *count = ONR_COUNT(prefixes);
    return prefixes;
}
