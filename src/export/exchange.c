/* SPDX-License-Identifier: Apache-2.0 */
#include "export/exchange.h"

static const onr_exchange *const forms[] = {
    &onr_exchange_csv, &onr_exchange_cypher,  &onr_exchange_dot,
    &onr_exchange_ftm, &onr_exchange_graphml, &onr_exchange_neo4j,
};

const onr_exchange *
onr_exchange_at(size_t i)
{
    return i < ONR_COUNT(forms) ? forms[i] : NULL;
}

const onr_exchange *
onr_exchange_find(onr_slice name)
{
    for (size_t i = 0; i < ONR_COUNT(forms); ++i) {
        if (onr_slice_equal(name, onr_slice_of(forms[i]->name)) ||
            onr_slice_equal(name, onr_slice_of(forms[i]->suffix))) {
            return forms[i];
        }
    }
    return NULL;
}
