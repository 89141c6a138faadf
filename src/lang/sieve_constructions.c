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

/* The first word of the name in ", 16-year-old Dana Orr" whose comma is `token`, or ONR_NONE. */
static uint32_t
name_behind_age(const onr_clusters *clusters, uint32_t token, uint32_t end)
{
    const bool aged = token + 6 < end && is_mark(clusters, token, ",") &&
                      token_at(clusters, token + 1)->upos == ONR_UPOS_NUM &&
                      is_mark(clusters, token + 2, "-") &&
                      onr_symbol_is(token_at(clusters, token + 3)->lower, "year") &&
                      is_mark(clusters, token + 4, "-") &&
                      onr_symbol_is(token_at(clusters, token + 5)->lower, "old");
    return aged ? token + 6 : ONR_NONE;
}

/* "A passenger in the car, 16-year-old Drew Hale, was hurt." */
static void
join_aged(onr_clusters *clusters, uint32_t mention)
{
    enum { REACH = 9 };
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const onr_mention *const phrase = &mentions[mention];
    const uint32_t end =
        clusters->reading->sentences.items[token_at(clusters, phrase->head)->sentence]
            .last;
    if (phrase->kind != ONR_MENTION_NOMINAL ||
        clusters->traits[mention].kind != ONR_ENTITY_PERSON ||
        clusters->traits[mention].plural != ONR_PLURAL_NO) {
        return;
    }
    uint32_t t = phrase->last;
    while (t < end && t < phrase->last + REACH &&
           token_at(clusters, t)->upos != ONR_UPOS_VERB &&
           token_at(clusters, t)->upos != ONR_UPOS_AUX &&
           token_at(clusters, t)->upos != ONR_UPOS_PUNCT) {
        t++;
    }
    const uint32_t first = name_behind_age(clusters, t, end);
    for (uint32_t m = mention + 1;
         first != ONR_NONE && m < clusters->count && mentions[m].first <= first; m++) {
        if (mentions[m].kind == ONR_MENTION_NAME && mentions[m].first == first &&
            onr_clusters_fit(clusters, mention, m)) {
            onr_clusters_join(clusters, mention, m);
            return;
        }
    }
}

static bool
is_word(const onr_clusters *clusters, uint32_t token, const char *word)
{
    return onr_symbol_is(token_at(clusters, token)->lower, word);
}

/* The name in "as Dana Orr", "as 33-year-old Officer Dana Orr" whose "as" is `token`: its mention, or ONR_NONE. */
static uint32_t
name_behind_as(const onr_clusters *clusters, uint32_t token, uint32_t end)
{
    enum { REACH = 8 };
    for (uint32_t t = token + 1; t < end && t < token + REACH; t++) {
        const uint32_t m = clusters->mention_at[t];
        const uint8_t upos = token_at(clusters, t)->upos;
        if (m != ONR_NONE &&
            clusters->reading->mentions.items[m].kind == ONR_MENTION_NAME) {
            const uint32_t last = clusters->reading->mentions.items[m].last;
            const bool owns =
                last < end && token_at(clusters, last)->xpos == ONR_XPOS_POS;
            return owns || clusters->traits[m].kind != ONR_ENTITY_PERSON ? ONR_NONE : m;
        }
        if (upos == ONR_UPOS_DET || upos == ONR_UPOS_VERB || upos == ONR_UPOS_ADP ||
            upos == ONR_UPOS_PRON) {
            return ONR_NONE;
        }
    }
    return ONR_NONE;
}

/* The "as" behind "identified", which tells by whom or whom in between; ONR_NONE if there is none. */
static uint32_t
as_behind(const onr_clusters *clusters, uint32_t token, uint32_t end)
{
    enum { REACH = 9 };
    for (uint32_t t = token + 1; t < end && t < token + REACH; t++) {
        const uint8_t upos = token_at(clusters, t)->upos;
        if (is_word(clusters, t, "as")) {
            return t;
        }
        const bool participle = token_at(clusters, t)->xpos == ONR_XPOS_VBN;
        if ((upos == ONR_UPOS_VERB && !participle) || upos == ONR_UPOS_AUX ||
            upos == ONR_UPOS_PUNCT) {
            return ONR_NONE;
        }
    }
    return ONR_NONE;
}

/* Who is identified: the phrase right behind the verb, or, where none stands there, the one before "was", "who was" or a
   comma; ONR_NONE if it is nobody described. */
static uint32_t
who_is_identified(const onr_clusters *clusters, uint32_t verb, uint32_t as)
{
    const onr_mention *const mentions = clusters->reading->mentions.items;
    const uint32_t first =
        clusters->reading->sentences.items[token_at(clusters, verb)->sentence].first;
    uint32_t end = verb;
    while (end > first && (token_at(clusters, end - 1)->upos == ONR_UPOS_AUX ||
                           token_at(clusters, end - 1)->upos == ONR_UPOS_ADV ||
                           token_at(clusters, end - 1)->xpos == ONR_XPOS_WP ||
                           token_at(clusters, end - 1)->xpos == ONR_XPOS_COMMA)) {
        end--;
    }
    for (uint32_t m = 0; m < clusters->count && mentions[m].first < as; m++) {
        const bool behind = mentions[m].first == verb + 1 && mentions[m].last <= as;
        const bool before = mentions[m].last == end && end < verb;
        if ((behind || before) && mentions[m].kind == ONR_MENTION_NOMINAL &&
            clusters->traits[m].plural == ONR_PLURAL_NO) {
            return m;
        }
    }
    return ONR_NONE;
}

/* "The man was identified as Drew Hale", "police identified the man as Drew Hale". */
static void
join_identified(onr_clusters *clusters, const onr_sentence *sentence)
{
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const uint32_t as = is_word(clusters, t, "identified")
                                ? as_behind(clusters, t, sentence->last)
                                : ONR_NONE;
        const uint32_t name =
            as == ONR_NONE ? ONR_NONE : name_behind_as(clusters, as, sentence->last);
        const uint32_t who =
            name == ONR_NONE ? ONR_NONE : who_is_identified(clusters, t, as);
        if (who != ONR_NONE && onr_clusters_fit(clusters, who, name)) {
            onr_clusters_join(clusters, who, name);
        }
    }
}

void
onr_sieve_constructions(onr_clusters *clusters)
{
    for (uint32_t m = 0; m < clusters->count; m++) {
        join_noun_before_name(clusters, m);
        join_between_commas(clusters, m);
        join_after_comma(clusters, m);
        join_aged(clusters, m);
    }
    for (size_t i = 0; i < clusters->reading->sentences.count; i++) {
        join_identified(clusters, &clusters->reading->sentences.items[i]);
    }
    for (uint32_t m = 0; m < clusters->count && clusters->tree != NULL; m++) {
        if (clusters->reading->mentions.items[m].kind != ONR_MENTION_PRONOUN) {
            join_appositions(clusters, m);
            join_copulas(clusters, m);
        }
    }
}
