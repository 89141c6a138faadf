/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/binding.h"

enum { CLIMB = 24 };

static const onr_token *
token_at(const onr_clusters *clusters, uint32_t token)
{
    return &clusters->reading->tokens.items[token];
}

bool
onr_binding_is_reflexive(const onr_clusters *clusters, uint32_t mention)
{
    const uint32_t head = clusters->reading->mentions.items[mention].head;
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(clusters->lexicon, "pronouns"),
                       onr_symbol_slice(token_at(clusters, head)->lower));
    return onr_slice_equal(onr_row_field(row, 4), ONR_LIT("r"));
}

uint32_t
onr_binding_subject(const onr_clusters *clusters, uint32_t predicate)
{
    const onr_tree *const tree = clusters->tree;
    const uint32_t subject = onr_tree_child(tree, predicate, ONR_DEPREL_NSUBJ, ONR_NONE);
    return subject != ONR_NONE
               ? subject
               : onr_tree_child(tree, predicate, ONR_DEPREL_NSUBJ_PASS, ONR_NONE);
}

/* The head of the mention that ends right before a relative pronoun and its comma. */
static uint32_t
noun_before(const onr_clusters *clusters, uint32_t pronoun)
{
    for (uint32_t t = pronoun; t > 0 && t + 4 > pronoun; t--) {
        const uint32_t index = clusters->mention_at[t - 1];
        const onr_mention *const mention =
            index == ONR_NONE ? NULL : &clusters->reading->mentions.items[index];
        if (mention != NULL && mention->last + 1 >= pronoun) {
            return mention->head;
        }
    }
    return ONR_NONE;
}

static bool
is_relative(const onr_token *token)
{
    return token->xpos == ONR_XPOS_WP || token->xpos == ONR_XPOS_WDT;
}

/* Who does what a verb says, also where another verb or a relative pronoun stands between: "Hale hit Ruiz and kicked
   him", "Ruiz, who hit him". */
static uint32_t
implied_subject(const onr_clusters *clusters, uint32_t verb)
{
    for (int i = 0; i < CLIMB && verb != ONR_NONE; i++) {
        const uint32_t subject = onr_binding_subject(clusters, verb);
        const onr_token *const token = token_at(clusters, verb);
        if (subject != ONR_NONE && is_relative(token_at(clusters, subject))) {
            return token->deprel == ONR_DEPREL_ACL_RELCL ? token->head
                                                         : noun_before(clusters, subject);
        }
        if (subject != ONR_NONE ||
            (token->deprel != ONR_DEPREL_XCOMP && token->deprel != ONR_DEPREL_CONJ &&
             token->deprel != ONR_DEPREL_ADVCL)) {
            return subject;
        }
        verb = token->head;
    }
    return ONR_NONE;
}

/* "Pointed a gun at him": nobody does it to himself unless the words say so. */
static bool
is_object(const onr_clusters *clusters, uint32_t pronoun)
{
    static const char *const aimed[] = {"at", "against", "to", "from", "on", "by"};
    const onr_token *const p = token_at(clusters, pronoun);
    bool object = p->deprel == ONR_DEPREL_OBJ || p->deprel == ONR_DEPREL_IOBJ;
    for (size_t i = 0; i < ONR_COUNT(aimed) && p->deprel == ONR_DEPREL_OBL; i++) {
        object =
            object || onr_tree_has(clusters->tree, pronoun, ONR_DEPREL_CASE, aimed[i]);
    }
    return object;
}

bool
onr_binding_excludes(const onr_clusters *clusters, uint32_t pronoun, uint32_t mention)
{
    const onr_mention *const other = &clusters->reading->mentions.items[mention];
    const uint32_t own = clusters->reading->mentions.items[pronoun].head;
    const onr_token *const p = token_at(clusters, own), *const c = token_at(clusters,
                                                                            other->head);
    if (other->first <= own && own < other->last) {
        return true;
    }
    if (p->deprel == ONR_DEPREL_NMOD_POSS) {
        return p->head == other->head;
    }
    if (p->head == ONR_NONE || onr_binding_is_reflexive(clusters, pronoun) ||
        c->deprel == ONR_DEPREL_NMOD_POSS) {
        return false;
    }
    return p->head == c->head || (is_object(clusters, own) &&
                                  implied_subject(clusters, p->head) == other->head);
}
