/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/lead_acts.h"

/* How the mention stands to the verb. */
typedef enum { WAY_ACTIVE, WAY_PASSIVE, WAY_OBJECT } way;

static onr_slice
lemma_of(const onr_token *token)
{
    return onr_symbol_slice(token->lemma != NULL ? token->lemma : token->lower);
}

static onr_slice
kind_by(const onr_clusters *clusters, uint32_t token, way how)
{
    static const char *const names[] = {"active", "passive", "object"};
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(clusters->lexicon, "lead-acts"),
                       lemma_of(&clusters->reading->tokens.items[token]));
    onr_slice rest = onr_row_field(row, 2), one;
    while (rest.len > 0 && onr_slice_split(&rest, ',', &one)) {
        if (onr_slice_equal(one, onr_slice_of(names[how]))) {
            return onr_row_field(row, 1);
        }
    }
    return ONR_LIT("");
}

/* What a verb says of its subject or, if `how` is passive, of whom it is done to. */
static onr_slice
kind_by_verb(const onr_clusters *clusters, uint32_t verb, way how)
{
    const onr_slice own = kind_by(clusters, verb, how);
    if (own.len > 0 || how != WAY_ACTIVE) {
        return own;
    }
    const uint32_t object =
        onr_tree_child(clusters->tree, verb, ONR_DEPREL_OBJ, ONR_NONE);
    return object == ONR_NONE ? ONR_LIT("") : kind_by(clusters, object, WAY_OBJECT);
}

/* Whether a verb is in the passive by its own auxiliary, as verbs joined to another may be or not. */
static way
own_way(const onr_clusters *clusters, uint32_t verb, way before)
{
    const bool participle = clusters->reading->tokens.items[verb].xpos == ONR_XPOS_VBN;
    const bool auxiliary =
        onr_tree_child(clusters->tree, verb, ONR_DEPREL_AUX_PASS, ONR_NONE) != ONR_NONE;
    return auxiliary || (participle && before == WAY_PASSIVE) ? WAY_PASSIVE : WAY_ACTIVE;
}

/* "Was stopped and arrested". */
static onr_slice
kind_by_joined(const onr_clusters *clusters, uint32_t verb, way how)
{
    uint32_t joined = ONR_NONE;
    while ((joined = onr_tree_child(clusters->tree, verb, ONR_DEPREL_CONJ, joined)) !=
           ONR_NONE) {
        const bool subject = onr_tree_child(clusters->tree, joined, ONR_DEPREL_NSUBJ,
                                            ONR_NONE) != ONR_NONE ||
                             onr_tree_child(clusters->tree, joined, ONR_DEPREL_NSUBJ_PASS,
                                            ONR_NONE) != ONR_NONE;
        const onr_slice kind =
            subject ? ONR_LIT("")
                    : kind_by_verb(clusters, joined, own_way(clusters, joined, how));
        if (kind.len > 0) {
            return kind;
        }
    }
    return ONR_LIT("");
}

/* "A man accused of", "the woman killed in". */
static onr_slice
kind_by_participle(const onr_clusters *clusters, uint32_t head)
{
    uint32_t verb = ONR_NONE;
    while ((verb = onr_tree_child(clusters->tree, head, ONR_DEPREL_ACL, verb)) !=
           ONR_NONE) {
        if (clusters->reading->tokens.items[verb].xpos == ONR_XPOS_VBN) {
            const onr_slice kind = kind_by_verb(clusters, verb, WAY_PASSIVE);
            if (kind.len > 0) {
                return kind;
            }
        }
    }
    return ONR_LIT("");
}

onr_slice
onr_lead_act_of(const onr_clusters *clusters, uint32_t mention)
{
    const uint32_t head = clusters->reading->mentions.items[mention].head;
    const onr_token *const token = &clusters->reading->tokens.items[head];
    const onr_deprel deprel = (onr_deprel)token->deprel;
    const bool done_to = deprel == ONR_DEPREL_NSUBJ_PASS || deprel == ONR_DEPREL_OBJ;
    if (token->head != ONR_NONE && (done_to || deprel == ONR_DEPREL_NSUBJ)) {
        const way how = done_to ? WAY_PASSIVE : WAY_ACTIVE;
        onr_slice kind = kind_by_verb(clusters, token->head, how);
        kind = kind.len > 0 || deprel == ONR_DEPREL_OBJ
                   ? kind
                   : kind_by_joined(clusters, token->head, how);
        if (kind.len > 0) {
            return kind;
        }
    }
    return kind_by_participle(clusters, head);
}
