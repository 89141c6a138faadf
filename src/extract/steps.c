/* SPDX-License-Identifier: Apache-2.0 */
/* Where the functions of a rule lead: "who", "whom", "from", "who of file". */
#include "extract/grammar.h"

static const onr_token *
at(const onr_grammar *grammar, uint32_t token)
{
    return &grammar->reading->tokens.items[token];
}

static bool
is_verb(const onr_grammar *grammar, uint32_t token)
{
    return at(grammar, token)->upos == ONR_UPOS_VERB;
}

/* Add the phrases of a relation that a preposition introduces; a null preposition takes any. */
static void
add_marked(const onr_grammar *grammar, uint32_t head, onr_symbol preposition,
           uint32_t after, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[head]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        const uint8_t relation = syntax->universal[c];
        const bool phrase = relation == ONR_DEPREL_OBL || relation == ONR_DEPREL_NMOD ||
                            relation == ONR_DEPREL_ADVCL || relation == ONR_DEPREL_ACL ||
                            relation == ONR_DEPREL_XCOMP ||
                            relation == ONR_DEPREL_CCOMP ||
                            relation == ONR_DEPREL_ADVMOD || relation == ONR_DEPREL_DEP;
        if (phrase && (after == ONR_NONE || c > after) &&
            onr_syntax_has_marker(syntax, c, preposition)) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
}

/* -- prepositions by the order of words -- */

/* Words before the head of a phrase. */
static bool
is_modifier(const onr_grammar *grammar, uint32_t token)
{
    switch (grammar->syntax.universal[token]) {
    case ONR_DEPREL_DET:
    case ONR_DEPREL_AMOD:
    case ONR_DEPREL_ADVMOD:
    case ONR_DEPREL_COMPOUND:
    case ONR_DEPREL_NUMMOD:
    case ONR_DEPREL_PUNCT:
    case ONR_DEPREL_CASE:
        return true;
    case ONR_DEPREL_NMOD:
        return at(grammar, token)->deprel != ONR_DEPREL_NMOD;
    default:
        return false;
    }
}

/* Where the phrase behind a preposition begins in earnest: "of Orr's van", "of his van" lead to the van. */
static uint32_t
phrase_start(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    const uint32_t i = token < end ? grammar->phrase_at[token] : ONR_NONE;
    if (i == ONR_NONE || grammar->reading->mentions.items[i].last >= end) {
        return token;
    }
    const onr_mention *const mention = &grammar->reading->mentions.items[i];
    if (at(grammar, mention->last)->xpos == ONR_XPOS_POS) {
        return mention->last + 1;
    }
    return at(grammar, mention->head)->xpos == ONR_XPOS_PRPS ? mention->last : token;
}

/* Head of the phrase that begins behind a preposition: as far up as modifiers lead.  What comes further on in
   a sentence may be parsed amiss, its next words hardly are. */
static uint32_t
phrase_behind(const onr_grammar *grammar, uint32_t preposition, uint32_t end)
{
    const uint32_t start = phrase_start(grammar, preposition + 1, end);
    uint32_t token = start;
    for (int i = 0; i < ONR_SYNTAX_DEPTH_MAX && token < end; ++i) {
        const uint32_t head = at(grammar, token)->head;
        if (head == ONR_NONE || head <= token || head >= end ||
            !is_modifier(grammar, token)) {
            break;
        }
        token = head;
    }
    if (token >= end) {
        return ONR_NONE;
    }
    const uint32_t mention = grammar->phrase_at[start];
    return grammar->mention_at[token] == ONR_NONE && mention != ONR_NONE
               ? grammar->reading->mentions.items[mention].head
               : token;
}

/* A word that may stand between a trigger and its preposition. */
static bool
may_intervene(const onr_grammar *grammar, uint32_t token)
{
    const onr_token *const t = at(grammar, token);
    return t->upos == ONR_UPOS_ADV || t->xpos == ONR_XPOS_RP ||
           grammar->time_at[token] != ONR_NONE;
}

/* "charged Monday with battery", "the trial of Orr": the preposition stands right behind its word.
   There the order of words is surer than a tree that has lost its way further on. */
static void
follow_adjacent(const onr_grammar *grammar, const char *preposition, uint32_t trigger,
                onr_found_tokens *out)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, trigger)->sentence].last;
    uint32_t next = trigger + 1;
    while (next < end && next < trigger + 4 && may_intervene(grammar, next) &&
           !onr_symbol_is(at(grammar, next)->lower, preposition)) {
        ++next;
    }
    if (next + 1 < end && onr_symbol_is(at(grammar, next)->lower, preposition)) {
        onr_syntax_add_all(&grammar->syntax, phrase_behind(grammar, next, end), out);
    }
}

/* A preposition further on in the clause, where the tree knows of none. */
static void
follow_scan(const onr_grammar *grammar, const char *preposition, uint32_t trigger,
            onr_found_tokens *out)
{
    enum { REACH = 9 };
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, trigger)->sentence].last;
    for (uint32_t i = trigger + 1; i + 1 < end && i < trigger + REACH; ++i) {
        const onr_token *const t = at(grammar, i);
        if (onr_symbol_is(t->lower, preposition)) {
            onr_syntax_add_all(&grammar->syntax, phrase_behind(grammar, i, end), out);
            return;
        }
        if (t->upos == ONR_UPOS_VERB || t->upos == ONR_UPOS_AUX ||
            t->upos == ONR_UPOS_SCONJ || t->upos == ONR_UPOS_CCONJ ||
            (t->upos == ONR_UPOS_PUNCT && t->xpos != ONR_XPOS_COMMA)) {
            return;
        }
    }
}

/* -- prepositions by the tree -- */

/* On the word itself, on its object, or on the verb that the noun is an object or subject of, since
   the parser attaches them to either. */
static void
follow_with_tree(const onr_grammar *grammar, onr_symbol preposition, uint32_t trigger,
                 onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    add_marked(grammar, trigger, preposition, ONR_NONE, out);
    if (out->count) {
        return;
    }
    static const onr_deprel below[] = {ONR_DEPREL_OBJ, ONR_DEPREL_XCOMP, ONR_DEPREL_NMOD};
    for (size_t i = 0; i < sizeof(below) / sizeof(*below) && !out->count; ++i) {
        const uint32_t child = onr_syntax_child(syntax, trigger, below[i]);
        if (child != ONR_NONE && child > trigger) {
            add_marked(grammar, child, preposition, child, out);
        }
    }
    const onr_token *const token = at(grammar, trigger);
    const uint8_t relation = syntax->universal[trigger];
    if (!out->count && token->head != ONR_NONE && !is_verb(grammar, trigger) &&
        !onr_symbol_is(preposition, "by") && // That of a verb is who does it
        (relation == ONR_DEPREL_OBJ || relation == ONR_DEPREL_NSUBJ ||
         relation == ONR_DEPREL_OBL || relation == ONR_DEPREL_CONJ ||
         relation == ONR_DEPREL_XCOMP)) {
        add_marked(grammar, token->head, preposition, trigger, out);
    }
}

static void
follow_with(const onr_grammar *grammar, onr_symbol preposition, uint32_t trigger,
            onr_found_tokens *out)
{
    follow_adjacent(grammar, preposition->text, trigger, out);
    if (!out->count) {
        follow_with_tree(grammar, preposition, trigger, out);
    }
    if (!out->count && is_verb(grammar, trigger)) {
        follow_scan(grammar, preposition->text, trigger, out);
    }
}

/* "by" may hang on the verb or, parsed amiss, on a word after it. */
static void
follow_by(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    onr_found_tokens all = {0};
    follow_adjacent(grammar, "by", trigger, &all);
    for (uint32_t c = syntax->links.first[trigger]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        const uint32_t marker = onr_syntax_marker(syntax, c);
        if (marker != ONR_NONE && onr_symbol_is(at(grammar, marker)->lower, "by")) {
            onr_syntax_add_all(syntax, c, &all);
        }
    }
    if (!all.count && is_verb(grammar, trigger)) {
        follow_scan(grammar, "by", trigger, &all);
    }
    for (size_t i = 0; i < all.count; ++i) {
        if (!is_verb(grammar, all.items[i]) &&
            grammar->time_at[all.items[i]] == ONR_NONE) {
            out->items[out->count++] = all.items[i];
        }
    }
}

static void
follow_of(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    follow_adjacent(grammar, "of", noun, out);
    for (uint32_t c = syntax->links.first[noun]; c != ONR_NONE && !out->count;
         c = syntax->links.next[c]) {
        const uint32_t marker = onr_syntax_marker(syntax, c);
        if (marker != ONR_NONE && syntax->universal[c] == ONR_DEPREL_NMOD &&
            onr_symbol_is(at(grammar, marker)->lower, "of")) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
}

static void
follow_relation(const onr_grammar *grammar, uint32_t token, onr_deprel relation,
                onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[token]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (at(grammar, c)->deprel == relation || syntax->universal[c] == relation) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
}

/* "police shooting", "federal investigation": words before the noun. */
static void
follow_compound(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[noun]; c != ONR_NONE && c < noun;
         c = syntax->links.next[c]) {
        const uint8_t relation = syntax->universal[c];
        if (relation == ONR_DEPREL_COMPOUND || relation == ONR_DEPREL_AMOD ||
            (relation == ONR_DEPREL_NMOD &&
             at(grammar, c)->deprel != ONR_DEPREL_NMOD_POSS)) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
}

static void
who_of_noun(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    onr_found_tokens of = {0};
    follow_by(grammar, noun, out);
    follow_of(grammar, noun, &of);
    if (!out->count && of.count) {
        follow_relation(grammar, noun, ONR_DEPREL_NMOD_POSS, out);
    }
}

static void
whom_of_noun(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    follow_of(grammar, noun, out);
    if (!out->count) {
        follow_relation(grammar, noun, ONR_DEPREL_NMOD_POSS, out);
    }
}

/* A verb that the tree leaves without a subject has the party that ends right before it: "Judge Ruiz
   denied", "Orr was fired". */
static void
follow_left(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    const uint32_t first =
        grammar->reading->sentences.items[at(grammar, verb)->sentence].first;
    uint32_t token = verb;
    const uint8_t xpos = at(grammar, verb)->xpos;
    bool finite = xpos == ONR_XPOS_VBD || xpos == ONR_XPOS_VBZ || xpos == ONR_XPOS_VBP;
    while (token > first &&
           (at(grammar, token - 1)->upos == ONR_UPOS_AUX ||
            at(grammar, token - 1)->upos == ONR_UPOS_ADV ||
            at(grammar, token - 1)->upos == ONR_UPOS_PART) &&
           grammar->ends_at[token - 1] == ONR_NONE) {
        finite = finite || at(grammar, token - 1)->upos == ONR_UPOS_AUX;
        --token;
    }
    const uint32_t mention =
        finite && token > first ? grammar->ends_at[token - 1] : ONR_NONE;
    if (mention == ONR_NONE) {
        return;
    }
    const uint32_t begin = grammar->reading->mentions.items[mention].first;
    if (begin == first || at(grammar, begin - 1)->upos != ONR_UPOS_ADP) {
        onr_syntax_add_all(&grammar->syntax,
                           grammar->reading->mentions.items[mention].head, out);
    }
}

static void
follow_subject(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    onr_syntax_add_all(&grammar->syntax,
                       onr_syntax_subject(&grammar->syntax, verb, &out->shared), out);
    if (!out->count) {
        follow_left(grammar, verb, out);
    }
}

static void
follow_who(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    if (!is_verb(grammar, trigger) &&
        onr_syntax_child(&grammar->syntax, trigger, ONR_DEPREL_COP) == ONR_NONE) {
        who_of_noun(grammar, trigger, out);
    } else if (onr_syntax_is_passive(&grammar->syntax, trigger)) {
        follow_by(grammar, trigger, out);
    } else {
        follow_subject(grammar, trigger, out);
    }
}

static bool
is_word(const onr_grammar *grammar, uint32_t token, const char *const *words)
{
    for (; *words; ++words) {
        if (onr_symbol_is(at(grammar, token)->lower, *words)) {
            return true;
        }
    }
    return false;
}

/* "suspended her without pay": a pronoun right behind the verb is its object, also where the tree takes it for the
   possessive of a later word. */
static bool
is_pronoun_object(const onr_grammar *grammar, uint32_t token, uint32_t end)
{
    if (token >= end || at(grammar, token)->upos != ONR_UPOS_PRON) {
        return false;
    }
    return at(grammar, token)->xpos == ONR_XPOS_PRP ||
           (at(grammar, token)->xpos == ONR_XPOS_PRPS && token + 1 < end &&
            at(grammar, token + 1)->upos == ONR_UPOS_ADP);
}

/* "a man wanted in another county": a participle right behind a party, taken for a past tense. */
static uint32_t
reduced_subject(const onr_grammar *grammar, uint32_t verb, uint32_t end)
{
    static const char *const prepositions[] = {"of",   "in",    "for",    "by",
                                               "with", "after", "during", NULL};
    const uint8_t xpos = at(grammar, verb)->xpos;
    const bool participle = xpos == ONR_XPOS_VBD || xpos == ONR_XPOS_VBN;
    if (!participle || verb == 0 || verb + 1 >= end ||
        !is_word(grammar, verb + 1, prepositions) ||
        onr_syntax_child(&grammar->syntax, verb, ONR_DEPREL_AUX) != ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t mention = grammar->ends_at[verb - 1];
    return mention == ONR_NONE ||
                   at(grammar, verb - 1)->sentence != at(grammar, verb)->sentence
               ? ONR_NONE
               : grammar->reading->mentions.items[mention].head;
}

static void
follow_object(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, verb)->sentence].last;
    const uint32_t object = is_pronoun_object(grammar, verb + 1, end)
                                ? verb + 1
                                : onr_syntax_object(&grammar->syntax, verb);
    onr_syntax_add_all(&grammar->syntax, object, out);
    if (!out->count) {
        onr_syntax_add_all(&grammar->syntax, reduced_subject(grammar, verb, end), out);
    }
}

static void
follow_whom(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    if (!is_verb(grammar, trigger)) {
        whom_of_noun(grammar, trigger, out);
    } else if (onr_syntax_is_passive(syntax, trigger)) {
        follow_subject(grammar, trigger, out);
    } else {
        follow_object(grammar, trigger, out);
    }
}

static void
follow_complement(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    follow_relation(grammar, trigger, ONR_DEPREL_XCOMP, out);
    follow_relation(grammar, trigger, ONR_DEPREL_CCOMP, out);
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[trigger];
         !is_verb(grammar, trigger) && c != ONR_NONE; c = syntax->links.next[c]) {
        if (at(grammar, c)->deprel == ONR_DEPREL_ACL) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
    for (uint32_t c = syntax->links.first[trigger]; !out->count && c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (at(grammar, c)->deprel == ONR_DEPREL_ADVCL && c > trigger &&
            at(grammar, c)->xpos == ONR_XPOS_VB) {
            onr_syntax_add_all(syntax, c,
                               out); // "ordered him to pay", parsed as a purpose
        }
    }
}

static void
follow_head(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    const onr_token *const token = at(grammar, trigger);
    const uint8_t relation = grammar->syntax.universal[trigger];
    if (token->head != ONR_NONE &&
        (relation == ONR_DEPREL_AMOD || relation == ONR_DEPREL_ACL ||
         relation == ONR_DEPREL_COMPOUND || relation == ONR_DEPREL_APPOS)) {
        onr_syntax_add_all(&grammar->syntax, token->head, out);
    }
}

/* The nearest phrase of the wanted kinds on one side of the trigger in its sentence. */
static void
follow_nearest(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
               int step, onr_found_tokens *out)
{
    const onr_sentence *const sentence =
        &grammar->reading->sentences.items[at(grammar, trigger)->sentence];
    for (int64_t i = (int64_t)trigger + step; i >= sentence->first && i < sentence->last;
         i += step) {
        const uint32_t token = (uint32_t)i;
        const uint32_t mention = grammar->mention_at[token];
        const bool head = mention == ONR_NONE ||
                          grammar->reading->mentions.items[mention].head == token;
        if (head && onr_grammar_is(grammar, token, &path->types)) {
            onr_syntax_add_all(&grammar->syntax, token, out);
            return;
        }
    }
}

static bool
is_governor(const onr_grammar *grammar, const onr_path *path, uint32_t verb)
{
    for (size_t i = 0; i < path->governors.count; ++i) {
        if (at(grammar, verb)->lemma == path->governors.items[i] ||
            at(grammar, verb)->lower == path->governors.items[i]) {
            return true;
        }
    }
    return path->any_governor && is_verb(grammar, verb);
}

/* The verb that the trigger hangs on, or one that describes it: "the charges brought against him". */
static uint32_t
governor(const onr_grammar *grammar, const onr_path *path, uint32_t trigger)
{
    enum { CLIMBED = 4 };
    const onr_syntax *const syntax = &grammar->syntax;
    for (uint32_t c = syntax->links.first[trigger]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (syntax->universal[c] == ONR_DEPREL_ACL && is_governor(grammar, path, c)) {
            return c;
        }
    }
    uint32_t up = at(grammar, trigger)->head;
    for (int i = 0; i < CLIMBED && up != ONR_NONE; ++i) {
        if (is_governor(grammar, path, up)) {
            return up;
        }
        if (is_verb(grammar, up)) {
            break;
        }
        up = at(grammar, up)->head;
    }
    return ONR_NONE;
}

static void
follow_step(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
            onr_found_tokens *out)
{
    switch (path->step) {
    case ONR_STEP_WHO:
        follow_who(grammar, trigger, out);
        break;
    case ONR_STEP_WHOM:
        follow_whom(grammar, trigger, out);
        break;
    case ONR_STEP_RECIPIENT:
        follow_relation(grammar, trigger, ONR_DEPREL_IOBJ, out);
        break;
    case ONR_STEP_POSS:
        follow_relation(grammar, trigger, ONR_DEPREL_NMOD_POSS, out);
        break;
    case ONR_STEP_COMPOUND:
        follow_compound(grammar, trigger, out);
        break;
    case ONR_STEP_COMPLEMENT:
        follow_complement(grammar, trigger, out);
        break;
    case ONR_STEP_HEAD:
        follow_head(grammar, trigger, out);
        break;
    case ONR_STEP_WITH:
        if (onr_symbol_is(path->word, "by")) {
            follow_by(grammar, trigger, out);
        }
        follow_with(grammar, path->word, trigger, out);
        break;
    case ONR_STEP_BEFORE:
        follow_nearest(grammar, path, trigger, -1, out);
        break;
    case ONR_STEP_AFTER:
        follow_nearest(grammar, path, trigger, 1, out);
        break;
    case ONR_STEP_SELF:
        out->items[out->count++] = trigger;
        break;
    case ONR_STEP_CONSTANT:
        break;
    }
}

/* "Orr, who was promoted": the party before the pronoun, where the tree has lost the relative clause. */
static uint32_t
antecedent(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t found = onr_syntax_antecedent(&grammar->syntax, token);
    const uint8_t xpos = at(grammar, token)->xpos;
    if (found != token || token == 0 || (xpos != ONR_XPOS_WP && xpos != ONR_XPOS_WDT)) {
        return found;
    }
    const bool comma = token > 1 && at(grammar, token - 1)->xpos == ONR_XPOS_COMMA;
    const uint32_t mention = grammar->ends_at[token - 1 - comma];
    return mention == ONR_NONE || at(grammar, token - 1 - comma)->sentence !=
                                      at(grammar, token)->sentence
               ? found
               : grammar->reading->mentions.items[mention].head;
}

static const onr_mention *
mention_of(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t mention = grammar->mention_at[token];
    return mention == ONR_NONE ? NULL : &grammar->reading->mentions.items[mention];
}

/* "the winner, Ruiz": where the noun stands for nobody, the name beside it does; "officers Ruiz and Smith" are
   those two. */
static uint32_t
named_beside(const onr_grammar *grammar, uint32_t token)
{
    const uint32_t beside = onr_syntax_child(&grammar->syntax, token, ONR_DEPREL_APPOS);
    if (beside == ONR_NONE || grammar->mention_at[beside] == ONR_NONE) {
        return token;
    }
    const onr_mention *const noun = mention_of(grammar, token), *const name = mention_of(
                                                                    grammar, beside);
    const bool title = noun && noun->name == ONR_NONE && name->name != ONR_NONE &&
                       name->first == token + 1;
    return !noun || title ? beside : token;
}

/* "three of the officers": the phrase behind "of" where the number stands for nobody itself. */
static uint32_t
part_of(const onr_grammar *grammar, uint32_t token)
{
    const uint8_t upos = at(grammar, token)->upos;
    if (grammar->mention_at[token] != ONR_NONE ||
        (upos != ONR_UPOS_NUM && upos != ONR_UPOS_PRON && upos != ONR_UPOS_DET &&
         upos != ONR_UPOS_ADJ)) {
        return token;
    }
    onr_found_tokens of = {0};
    follow_of(grammar, token, &of);
    return of.count ? of.items[0] : token;
}

/* Take up what a step found if it is of a kind that the path asks for. */
static void
accept(const onr_grammar *grammar, const onr_path *path, uint32_t token,
       onr_found_tokens *out)
{
    if (!onr_grammar_is(grammar, token, &path->types)) {
        return;
    }
    for (size_t i = 0; i < out->count; ++i) {
        if (out->items[i] == token) {
            return;
        }
    }
    if (out->count < ONR_SYNTAX_FOUND_MAX) {
        out->items[out->count++] = token;
    }
}

/* The mention that "and" joins to one by the order of words, where the tree has not: "Ruiz, and officers ...". */
static const onr_mention *
joined(const onr_grammar *grammar, const onr_mention *mention)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, mention->head)->sentence].last;
    uint32_t next = mention->last;
    next += next < end && at(grammar, next)->xpos == ONR_XPOS_COMMA;
    if (next + 1 >= end || at(grammar, next)->xpos != ONR_XPOS_CC ||
        !onr_symbol_is(at(grammar, next)->lower, "and")) {
        return NULL;
    }
    const uint32_t other = grammar->phrase_at[next + 1];
    if (other == ONR_NONE) {
        return NULL;
    }
    const onr_mention *const found = &grammar->reading->mentions.items[other];
    const bool owner =
        found->last < end && at(grammar, found->last)->xpos == ONR_XPOS_POS;
    return owner || at(grammar, found->head)->xpos == ONR_XPOS_PRPS ||
                   grammar->syntax.universal[found->head] == ONR_DEPREL_NSUBJ
               ? NULL
               : found;
}

static void
accept_joined(const onr_grammar *grammar, const onr_path *path, onr_found_tokens *out)
{
    for (size_t i = 0; i < out->count; ++i) {
        const onr_mention *const mention = mention_of(grammar, out->items[i]);
        const onr_mention *const next = mention ? joined(grammar, mention) : NULL;
        if (next) {
            onr_found_tokens all = {0};
            onr_syntax_add_all(&grammar->syntax, named_beside(grammar, next->head), &all);
            for (size_t k = 0; k < all.count; ++k) {
                accept(grammar, path, all.items[k], out);
            }
        }
    }
}

/* One link of a path: the step, from the verb that it is taken from, and the kinds. */
static void
follow_link(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
            onr_found_tokens *out)
{
    onr_found_tokens all = {0};
    const bool moved = path->governors.count || path->any_governor;
    if (moved) {
        trigger = governor(grammar, path, trigger);
        if (trigger == ONR_NONE) {
            return;
        }
    }
    follow_step(grammar, path, trigger, &all);
    out->shared = out->shared || all.shared || moved;
    for (size_t i = 0; i < all.count; ++i) {
        const uint32_t token = part_of(grammar, antecedent(grammar, all.items[i]));
        onr_found_tokens named = {0};
        onr_syntax_add_all(&grammar->syntax, named_beside(grammar, token), &named);
        for (size_t k = 0; k < named.count; ++k) {
            accept(grammar, path, named.items[k], out);
        }
    }
    accept_joined(grammar, path, out);
}

void
onr_grammar_follow(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
                   onr_found_tokens *out)
{
    *out = (onr_found_tokens){0};
    follow_link(grammar, path, trigger, out);
    for (path = path->then; path; path = path->then) {
        const onr_found_tokens from = *out;
        *out = (onr_found_tokens){.shared = true};
        for (size_t i = 0; i < from.count; ++i) {
            follow_link(grammar, path, from.items[i], out);
        }
    }
}
