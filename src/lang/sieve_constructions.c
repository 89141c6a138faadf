/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/sieves.h"

static const onr_token *
token_at(const onr_clusters *clusters, uint32_t token)
{
    return &clusters->reading->tokens.items[token];
}

/* What grammar equates agrees in kind and number; what it says of gender and age holds for both. */
static bool
may_equate(const onr_clusters *clusters, uint32_t a, uint32_t b)
{
    if (a == ONR_NONE || b == ONR_NONE) {
        return false;
    }
    const onr_mention *const x = &clusters->reading->mentions.items[a],
                             *const y = &clusters->reading->mentions.items[b];
    const bool names = x->kind == ONR_MENTION_NAME && y->kind == ONR_MENTION_NAME;
    const bool nested = x->first < y->last && y->first < x->last;
    return !names && !nested && onr_clusters_fit(clusters, a, b);
}

/* "Devon Jacob and Ben Crump, the family's attorneys", "his parents, Fe and Tom Ray": the plural is the people listed. */
static bool
list_people(onr_clusters *clusters, uint32_t plural, uint32_t first)
{
    if (clusters->traits[plural].plural != ONR_PLURAL_YES ||
        clusters->traits[plural].kind != ONR_ENTITY_GROUP ||
        clusters->traits[first].kind != ONR_ENTITY_PERSON) {
        return false;
    }
    onr_cluster *const group = onr_clusters_of(clusters, plural);
    const uint32_t head = clusters->reading->mentions.items[first].head;
    if (group->members.count > 0 ||
        onr_tree_child(clusters->tree, head, ONR_DEPREL_CONJ, ONR_NONE) == ONR_NONE) {
        return false;
    }
    *ONR_PUSH(clusters->arena, &group->members) = first;
    uint32_t other = ONR_NONE;
    while ((other = onr_tree_child(clusters->tree, head, ONR_DEPREL_CONJ, other)) !=
           ONR_NONE) {
        const uint32_t mention = clusters->mention_at[other];
        if (mention != ONR_NONE && clusters->traits[mention].kind == ONR_ENTITY_PERSON &&
            mention != plural) {
            *ONR_PUSH(clusters->arena, &group->members) = mention;
        }
    }
    const uint32_t told = clusters->traits[plural].count;
    if (group->members.count < 2 || (told > 0 && told != group->members.count)) {
        group->members.count = 0;
        return false;
    }
    return true;
}

/* "Miriam Kessler, Orr's attorney" and "his father, Tom Ray". */
static void
join_appositions(onr_clusters *clusters, uint32_t mention)
{
    const uint32_t head = clusters->reading->mentions.items[mention].head;
    uint32_t other = ONR_NONE;
    while ((other = onr_tree_child(clusters->tree, head, ONR_DEPREL_APPOS, other)) !=
           ONR_NONE) {
        const uint32_t second = clusters->mention_at[other];
        if (may_equate(clusters, mention, second)) {
            onr_clusters_join(clusters, mention, second);
        } else if (second != ONR_NONE && !list_people(clusters, second, mention)) {
            (void)list_people(clusters, mention, second);
        }
    }
}

static bool
is_negated(const onr_clusters *clusters, uint32_t predicate)
{
    return onr_tree_has(clusters->tree, predicate, ONR_DEPREL_ADVMOD, "not") ||
           onr_tree_has(clusters->tree, predicate, ONR_DEPREL_ADVMOD, "n't") ||
           onr_tree_has(clusters->tree, predicate, ONR_DEPREL_ADVMOD, "never") ||
           onr_tree_has(clusters->tree, predicate, ONR_DEPREL_DET, "no");
}

/* "Kessler is Orr's attorney", "who was a passenger": but not "may be" or "is not". */
static void
join_copulas(onr_clusters *clusters, uint32_t mention)
{
    const onr_tree *const tree = clusters->tree;
    const uint32_t head = clusters->reading->mentions.items[mention].head;
    if (onr_tree_child(tree, head, ONR_DEPREL_COP, ONR_NONE) == ONR_NONE ||
        onr_tree_child(tree, head, ONR_DEPREL_CASE, ONR_NONE) != ONR_NONE ||
        is_negated(clusters, head)) {
        return;
    }
    const uint32_t aux = onr_tree_child(tree, head, ONR_DEPREL_AUX, ONR_NONE);
    if (aux != ONR_NONE && token_at(clusters, aux)->xpos == ONR_XPOS_MD) {
        return;
    }
    uint32_t subject = onr_tree_child(tree, head, ONR_DEPREL_NSUBJ, ONR_NONE);
    if (subject != ONR_NONE && token_at(clusters, head)->deprel == ONR_DEPREL_ACL_RELCL &&
        clusters->mention_at[subject] == ONR_NONE) {
        subject = token_at(clusters, head)->head;
    }
    const uint32_t first = subject == ONR_NONE ? ONR_NONE : clusters->mention_at[subject];
    if (first == ONR_NONE || subject == head) {
        return;
    }
    if (may_equate(clusters, first, mention)) {
        onr_clusters_join(clusters, first, mention);
    } else {
        (void)list_people(clusters, mention, first);
    }
}

/* "Porn star Jane Roe", "his attorney John Doe": the noun hangs on the name, or stands right before it. */
static void
join_noun_before_name(onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const noun = &clusters->reading->mentions.items[mention];
    if (mention + 1 >= clusters->count || noun->kind != ONR_MENTION_NOMINAL) {
        return;
    }
    const onr_mention *const name = noun + 1;
    if (name->kind != ONR_MENTION_NAME ||
        clusters->traits[mention + 1].kind != ONR_ENTITY_PERSON) {
        return;
    }
    const onr_name *const parts = &clusters->reading->names.items[name->name];
    const uint32_t first =
        parts->title_first < parts->title_last ? parts->title_first : parts->first;
    if (first == noun->head + 1 && noun->head + 1 == noun->last &&
        token_at(clusters, noun->head)->space_after &&
        onr_clusters_fit(clusters, mention, mention + 1)) {
        onr_clusters_join(clusters, mention, mention + 1);
    }
}

static bool
is_mark(const onr_clusters *clusters, uint32_t token, const char *marks)
{
    const onr_slice form = onr_symbol_slice(token_at(clusters, token)->lower);
    return form.len == 1 && strchr(marks, form.ptr[0]) != NULL;
}

/* "Chris Hale, father of the boy, said": a noun without article after a name and a comma. */
static void
join_after_comma(onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const name = &clusters->reading->mentions.items[mention];
    if (mention + 1 >= clusters->count || name->kind != ONR_MENTION_NAME ||
        clusters->traits[mention].kind != ONR_ENTITY_PERSON) {
        return;
    }
    const onr_mention *const phrase = name + 1;
    const uint32_t end =
        clusters->reading->sentences.items[token_at(clusters, name->head)->sentence].last;
    if (phrase->kind != ONR_MENTION_NOMINAL || phrase->first != name->last + 1 ||
        clusters->traits[mention + 1].article != ONR_ARTICLE_BARE ||
        phrase->last >= end || !is_mark(clusters, name->last, ",") ||
        token_at(clusters, phrase->last)->upos != ONR_UPOS_ADP ||
        onr_deprel_universal((onr_deprel)token_at(clusters, phrase->head)->deprel) ==
            ONR_DEPREL_NSUBJ) {
        return;
    }
    if (onr_clusters_fit(clusters, mention, mention + 1)) {
        onr_clusters_join(clusters, mention, mention + 1);
    }
}

/* "His lawyer, Drew Hale, said": commas around the name tell it where the tree does not. */
static void
join_between_commas(onr_clusters *clusters, uint32_t mention)
{
    const onr_mention *const phrase = &clusters->reading->mentions.items[mention];
    const onr_article article = clusters->traits[mention].article;
    if (mention + 1 >= clusters->count || phrase->kind != ONR_MENTION_NOMINAL ||
        clusters->traits[mention].plural != ONR_PLURAL_NO ||
        (article != ONR_ARTICLE_DEFINITE && article != ONR_ARTICLE_OWNED)) {
        return;
    }
    const onr_mention *const name = phrase + 1;
    const uint32_t end =
        clusters->reading->sentences.items[token_at(clusters, phrase->head)->sentence]
            .last;
    if (name->kind != ONR_MENTION_NAME || name->first != phrase->last + 1 ||
        name->last >= end || !is_mark(clusters, phrase->last, ",") ||
        !is_mark(clusters, name->last, ",.;")) {
        return;
    }
    if (onr_clusters_fit(clusters, mention, mention + 1)) {
        onr_clusters_join(clusters, mention, mention + 1);
    }
}

void
onr_sieve_constructions(onr_clusters *clusters)
{
    for (uint32_t m = 0; m < clusters->count; m++) {
        join_noun_before_name(clusters, m);
        join_between_commas(clusters, m);
        join_after_comma(clusters, m);
    }
    for (uint32_t m = 0; m < clusters->count && clusters->tree != NULL; m++) {
        if (clusters->reading->mentions.items[m].kind != ONR_MENTION_PRONOUN) {
            join_appositions(clusters, m);
            join_copulas(clusters, m);
        }
    }
}
