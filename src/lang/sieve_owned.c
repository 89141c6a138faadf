/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

enum { CLIMB = 12 };

static const onr_token *
token_at(const onr_clusters *clusters, uint32_t token)
{
    return &clusters->reading->tokens.items[token];
}

/* Who "whose" stands for: the noun that the relative clause describes. */
static uint32_t
antecedent(const onr_clusters *clusters, uint32_t token)
{
    for (int i = 0; i < CLIMB && token != ONR_NONE; i++) {
        if (token_at(clusters, token)->deprel == ONR_DEPREL_ACL_RELCL) {
            return token_at(clusters, token)->head;
        }
        token = token_at(clusters, token)->head;
    }
    return ONR_NONE;
}

/* The mention that owns a phrase: "her", "Doe's", "whose", or the name in "the Doe family". */
static uint32_t
owner_of(const onr_clusters *clusters, uint32_t mention)
{
    uint32_t token = clusters->traits[mention].owner;
    const uint32_t head = clusters->reading->mentions.items[mention].head;
    if (token != ONR_NONE && token_at(clusters, token)->xpos == ONR_XPOS_WPS) {
        token = antecedent(clusters, head);
    }
    if (token == ONR_NONE) {
        token = onr_tree_child(clusters->tree, head, ONR_DEPREL_COMPOUND, ONR_NONE);
        const uint32_t name = token == ONR_NONE ? ONR_NONE : clusters->mention_at[token];
        return name != ONR_NONE && clusters->items[name].named &&
                       clusters->traits[name].kind == ONR_ENTITY_PERSON
                   ? name
                   : ONR_NONE;
    }
    return token == ONR_NONE ? ONR_NONE : clusters->mention_at[token];
}

static bool
same_owner(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    const uint32_t x = owner_of(clusters, a), y = owner_of(clusters, b);
    return x != ONR_NONE && y != ONR_NONE &&
           onr_clusters_leader(clusters, x) == onr_clusters_leader(clusters, y);
}

void
onr_sieve_owned(onr_clusters *clusters)
{
    for (uint32_t m = 0; m < clusters->count; m++) {
        const onr_mention_traits *const traits = &clusters->traits[m];
        if (traits->row == NULL || traits->kind == ONR_ENTITY_AGENCY ||
            owner_of(clusters, m) == ONR_NONE) {
            continue;
        }
        for (uint32_t c = m; c-- > 0;) {
            if (clusters->traits[c].row == traits->row &&
                onr_clusters_fit(clusters, c, m) && same_owner(clusters, c, m)) {
                onr_clusters_join(clusters, c, m);
                break;
            }
        }
    }
}
