/* SPDX-License-Identifier: Apache-2.0 */
/* Pronouns go to the most salient set that fits: Lappin and Leass, "An Algorithm for Pronominal Anaphora Resolution"
   (Computational Linguistics 20(4), 1994).  The salience of a set is

       S = sum over sentences s of  max over its mentions m in s of  w(role of m) / 2^d(s)

   with d the number of sentences between s and the pronoun's.  Roles weigh subject > object > oblique > embedded; a
   candidate of the pronoun's own role and the subject of the pronoun's clause get a bonus.  Grammar rules out that a verb's two
   arguments are one, unless the pronoun is reflexive, and that a phrase contains itself. */
#include "lang/binding.h"
#include "lang/sieves.h"

enum {
    WINDOW = 4, /* Sentences looked back, the pronoun's own counted */
    WEIGHT_RECENT = 100,
    WEIGHT_SUBJECT = 80,
    WEIGHT_OBJECT = 50,
    WEIGHT_OBLIQUE = 40,
    WEIGHT_HEAD = 80, /* Not inside another noun phrase */
    WEIGHT_PARALLEL = 35,
    WEIGHT_OWN_SUBJECT = 60,
    WEIGHT_NAMED = 20,
    CLIMB = 24,
};

typedef struct {
    onr_clusters *clusters;
    const onr_mention *mentions;
    const onr_token *tokens;
    int32_t *weight; /* [mentions] Of its role in its sentence */
    bool *
        together; /* [mentions] Whether it is told together with others, as "he" is not */
    int32_t
        *sum; /* [mentions] Salience of the set that the mention leads, for one pronoun */
    int32_t *best;  /* [mentions] Largest weight of the set in the sentence at hand */
    uint32_t *seen; /* [seen_count] Leaders with a sum */
    size_t seen_count;
} resolver;

/* The deprel that a mention plays, that of the first for coordinated ones and of the noun for appositions. */
static onr_deprel
role_of(const resolver *r, uint32_t token)
{
    for (int i = 0; i < CLIMB && r->tokens[token].head != ONR_NONE; i++) {
        const onr_deprel deprel = (onr_deprel)r->tokens[token].deprel;
        if (deprel != ONR_DEPREL_CONJ && deprel != ONR_DEPREL_APPOS &&
            deprel != ONR_DEPREL_FLAT) {
            break;
        }
        token = r->tokens[token].head;
    }
    return (onr_deprel)r->tokens[token].deprel;
}

static int32_t
weight_of(onr_deprel role)
{
    switch (onr_deprel_universal(role)) {
    case ONR_DEPREL_NSUBJ:
        return WEIGHT_RECENT + WEIGHT_SUBJECT + WEIGHT_HEAD;
    case ONR_DEPREL_OBJ:
    case ONR_DEPREL_IOBJ:
        return WEIGHT_RECENT + WEIGHT_OBJECT + WEIGHT_HEAD;
    case ONR_DEPREL_OBL:
        return WEIGHT_RECENT + WEIGHT_OBLIQUE + WEIGHT_HEAD;
    case ONR_DEPREL_ROOT:
        return WEIGHT_RECENT + WEIGHT_OBJECT + WEIGHT_HEAD;
    default:
        return WEIGHT_RECENT;
    }
}

static bool
is_third_person(const resolver *r, uint32_t mention)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(r->clusters->lexicon, "pronouns"),
                       onr_symbol_slice(r->tokens[r->mentions[mention].head].lower));
    return onr_slice_equal(onr_row_field(row, 1), ONR_LIT("3"));
}

/* Kinds that a pronoun may take up, with the share of salience that they keep, in tenths; 0 for never. */
static int32_t
kind_share(const resolver *r, uint32_t pronoun, const onr_cluster *known)
{
    const onr_mention_traits *const traits = &r->clusters->traits[pronoun];
    if (traits->gender == ONR_GENDER_NEUTER) {
        return known->kind == ONR_ENTITY_AGENCY && known->plural != ONR_PLURAL_YES ? 10
                                                                                   : 0;
    }
    if (traits->plural == ONR_PLURAL_NO) {
        const bool gender =
            known->gender == ONR_GENDER_UNKNOWN || known->gender == traits->gender;
        return known->kind == ONR_ENTITY_PERSON && gender &&
                       known->plural != ONR_PLURAL_YES
                   ? (known->gender == traits->gender ? 10 : 8)
                   : 0;
    }
    switch (known->kind) {
    case ONR_ENTITY_GROUP:
        return 10;
    case ONR_ENTITY_AGENCY:
        return 6;
    case ONR_ENTITY_PERSON:
        return known->named ? 0 : 3;
    default:
        return 0;
    }
}

/* Who says the words around a pronoun is not meant by "he" in them. */
static uint32_t
speaker_of(const resolver *r, uint32_t pronoun)
{
    const uint32_t q = r->clusters->traits[pronoun].quote;
    if (q == ONR_NONE || r->clusters->reading->quotes.items[q].cue == ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t cue = r->clusters->reading->quotes.items[q].cue;
    const uint32_t subject = onr_binding_subject(r->clusters, cue);
    const uint32_t mention =
        subject == ONR_NONE ? ONR_NONE : r->clusters->mention_at[subject];
    return mention == ONR_NONE ? ONR_NONE : onr_clusters_leader(r->clusters, mention);
}

static void
add_weight(resolver *r, uint32_t leader, int32_t weight)
{
    if (r->sum[leader] == 0 && r->best[leader] == 0) {
        r->seen[r->seen_count++] = leader;
    }
    r->best[leader] = weight > r->best[leader] ? weight : r->best[leader];
}

static int32_t
bonus(const resolver *r, uint32_t pronoun, uint32_t mention)
{
    const uint32_t p = r->mentions[pronoun].head, c = r->mentions[mention].head;
    int32_t sum = 0;
    const onr_deprel own = role_of(r, p), other = role_of(r, c);
    if (onr_deprel_universal(own) == onr_deprel_universal(other)) {
        sum += WEIGHT_PARALLEL;
    }
    if (r->tokens[p].sentence == r->tokens[c].sentence &&
        onr_binding_subject(r->clusters, onr_tree_clause(r->clusters->tree, p)) == c) {
        sum += WEIGHT_OWN_SUBJECT;
    }
    return sum;
}

/* Close a sentence: its largest weights are added, halved for each sentence between. */
static void
settle(resolver *r, uint32_t distance)
{
    for (size_t i = 0; i < r->seen_count; i++) {
        r->sum[r->seen[i]] += r->best[r->seen[i]] >> distance;
        r->best[r->seen[i]] = 0;
    }
}

/* "When he was arrested, Orr said": the subject of the main clause may come after. */
static uint32_t
subject_ahead(const resolver *r, uint32_t pronoun)
{
    const uint32_t clause = onr_tree_clause(r->clusters->tree, r->mentions[pronoun].head);
    if (r->tokens[clause].deprel != ONR_DEPREL_ADVCL) {
        return ONR_NONE;
    }
    const uint32_t subject = onr_binding_subject(r->clusters, r->tokens[clause].head);
    return subject != ONR_NONE && subject > r->mentions[pronoun].head
               ? r->clusters->mention_at[subject]
               : ONR_NONE;
}

static void
weigh_candidates(resolver *r, uint32_t pronoun)
{
    const uint32_t sentence = r->tokens[r->mentions[pronoun].head].sentence;
    uint32_t at = sentence;
    const uint32_t ahead = subject_ahead(r, pronoun);
    r->seen_count = 0;
    if (ahead != ONR_NONE && r->mentions[ahead].kind == ONR_MENTION_NAME) {
        add_weight(r, onr_clusters_leader(r->clusters, ahead),
                   r->weight[ahead] + WEIGHT_PARALLEL);
    }
    for (uint32_t m = pronoun; m-- > 0;) {
        const uint32_t own = r->tokens[r->mentions[m].head].sentence;
        if (own + WINDOW <= sentence) {
            break;
        }
        if (own != at) {
            settle(r, sentence - at);
            at = own;
        }
        if (!onr_binding_excludes(r->clusters, pronoun, m)) {
            const int32_t extra =
                own == sentence || own + 1 == sentence ? bonus(r, pronoun, m) : 0;
            const bool shared =
                r->together[m] && r->clusters->traits[pronoun].plural == ONR_PLURAL_NO;
            const int32_t weight = r->weight[m] + extra;
            add_weight(r, onr_clusters_leader(r->clusters, m),
                       shared ? weight / 2 : weight);
        }
    }
    settle(r, sentence - at);
}

/* Sets with an argument of the pronoun's own verb are out as a whole. */
static bool
is_co_argument(const resolver *r, uint32_t pronoun, const onr_cluster *known)
{
    for (size_t i = 0; i < known->mentions.count; i++) {
        const uint32_t m = known->mentions.items[i];
        if (r->tokens[r->mentions[m].head].sentence ==
                r->tokens[r->mentions[pronoun].head].sentence &&
            onr_binding_excludes(r->clusters, pronoun, m)) {
            return true;
        }
    }
    return false;
}

static uint32_t
choose(resolver *r, uint32_t pronoun, int32_t *value)
{
    const uint32_t speaker = speaker_of(r, pronoun);
    uint32_t choice = ONR_NONE;
    *value = 0;
    for (size_t i = 0; i < r->seen_count; i++) {
        const uint32_t leader = r->seen[i];
        const onr_cluster *const known = &r->clusters->items[leader];
        int32_t sum = r->sum[leader] + (known->named ? WEIGHT_NAMED : 0);
        sum = sum * kind_share(r, pronoun, known) / 10;
        r->sum[leader] = 0;
        if (leader != speaker && leader != onr_clusters_leader(r->clusters, pronoun) &&
            sum > *value && !is_co_argument(r, pronoun, known)) {
            *value = sum;
            choice = leader;
        }
    }
    return choice;
}

/* The nearest people named together before a plural; `count` 0 takes any number of them. */
static onr_couple *
couple_before(resolver *r, uint32_t mention, size_t count, int32_t *value)
{
    const uint32_t sentence = r->tokens[r->mentions[mention].head].sentence;
    onr_couple *choice = NULL;
    *value = 0;
    for (size_t i = 0; i < r->clusters->couples.count; i++) {
        onr_couple *const couple = &r->clusters->couples.items[i];
        const uint32_t own = r->tokens[r->mentions[couple->items[0]].head].sentence;
        if (couple->items[couple->count - 1] >= mention || own + WINDOW <= sentence ||
            (count > 0 && couple->count != count)) {
            continue;
        }
        const int32_t weight =
            (r->weight[couple->items[0]] + bonus(r, mention, couple->items[0])) >>
            (sentence - own);
        if (weight >= *value) {
            *value = weight;
            choice = couple;
        }
    }
    return choice;
}

/* The reflexive is the subject of its clause. */
static uint32_t
reflexive_antecedent(const resolver *r, uint32_t pronoun)
{
    const uint32_t subject = onr_binding_subject(
        r->clusters, onr_tree_clause(r->clusters->tree, r->mentions[pronoun].head));
    return subject == ONR_NONE ? ONR_NONE : r->clusters->mention_at[subject];
}

/* "It" is mostly an event or a thing; an organisation only as owner or where it does what organisations do. */
static bool
may_be_agency(const resolver *r, uint32_t pronoun)
{
    const onr_token *const token = &r->tokens[r->mentions[pronoun].head];
    if (r->clusters->traits[pronoun].gender != ONR_GENDER_NEUTER) {
        return true;
    }
    if (token->deprel == ONR_DEPREL_NMOD_POSS) {
        return true;
    }
    const onr_row *const row =
        token->head == ONR_NONE
            ? NULL
            : onr_table_find(onr_lexicon_table(r->clusters->lexicon, "acting"),
                             onr_symbol_slice(r->tokens[token->head].lemma));
    return token->deprel == ONR_DEPREL_NSUBJ &&
           onr_slice_equal(onr_row_field(row, 1), ONR_LIT("verb")) &&
           r->clusters->traits[pronoun].quote == ONR_NONE;
}

static void
resolve(resolver *r, uint32_t pronoun)
{
    int32_t value, together_value = 0;
    if (onr_binding_is_reflexive(r->clusters, pronoun)) {
        const uint32_t subject = reflexive_antecedent(r, pronoun);
        if (subject != ONR_NONE && subject != pronoun) {
            onr_clusters_join(r->clusters, subject, pronoun);
            return;
        }
    }
    if (!may_be_agency(r, pronoun)) {
        return;
    }
    weigh_candidates(r, pronoun);
    const uint32_t choice = choose(r, pronoun, &value);
    onr_couple *couple = NULL;
    if (r->clusters->traits[pronoun].plural == ONR_PLURAL_YES) {
        couple = couple_before(r, pronoun, 0, &together_value);
    }
    if (couple != NULL && together_value >= value) {
        onr_couple_join(r->clusters, couple, pronoun);
    } else if (choice != ONR_NONE) {
        onr_clusters_join(r->clusters, choice, pronoun);
    }
}

void
onr_sieve_pronouns(onr_clusters *clusters)
{
    const size_t count = clusters->count;
    resolver r = {
        .clusters = clusters,
        .mentions = clusters->reading->mentions.items,
        .tokens = clusters->reading->tokens.items,
        .weight = onr_arena_array(clusters->arena, count, sizeof(*r.weight)),
        .together = onr_arena_array(clusters->arena, count, sizeof(*r.together)),
        .sum = onr_arena_array(clusters->arena, count, sizeof(*r.sum)),
        .best = onr_arena_array(clusters->arena, count, sizeof(*r.best)),
        .seen = onr_arena_array(clusters->arena, count + 1, sizeof(*r.seen)),
    };
    for (uint32_t m = 0; m < count; m++) {
        r.weight[m] = weight_of(role_of(&r, r.mentions[m].head));
    }
    for (size_t i = 0; i < clusters->couples.count; i++) {
        for (size_t j = 0; j < clusters->couples.items[i].count; j++) {
            r.together[clusters->couples.items[i].items[j]] = true;
        }
    }
    for (uint32_t m = 0; m < count; m++) {
        if (r.mentions[m].kind == ONR_MENTION_PRONOUN && is_third_person(&r, m)) {
            resolve(&r, m);
        } else if (clusters->traits[m].count > 1 && clusters->traits[m].noun.len == 0) {
            int32_t value;
            onr_couple *const couple =
                couple_before(&r, m, clusters->traits[m].count, &value);
            if (couple != NULL) {
                onr_couple_join(clusters, couple, m);
            }
        }
    }
}
