/* SPDX-License-Identifier: Apache-2.0 */
/* Where the functions of a rule lead: "who", "whom", "from", "who of file". */
#include "extract/steps.h"

#include "extract/word_order.h"

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
    onr_order_adjacent(grammar, preposition->text, trigger, out);
    if (!out->count) {
        follow_with_tree(grammar, preposition, trigger, out);
    }
    if (!out->count && is_verb(grammar, trigger)) {
        onr_order_scan(grammar, preposition->text, trigger, out);
    }
}

/* "by" may hang on the verb or, parsed amiss, on a word after it. */
static void
follow_by(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    onr_found_tokens all = {0};
    onr_order_adjacent(grammar, "by", trigger, &all);
    for (uint32_t c = syntax->links.first[trigger]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        const uint32_t marker = onr_syntax_marker(syntax, c);
        if (marker != ONR_NONE && onr_symbol_is(at(grammar, marker)->lower, "by")) {
            onr_syntax_add_all(syntax, c, &all);
        }
    }
    const uint32_t next = onr_syntax_child(syntax, trigger, ONR_DEPREL_CONJ);
    if (!all.count && next != ONR_NONE && is_verb(grammar, next)) {
        onr_order_adjacent(grammar, "by", next, &all); // "was shot and killed by police"
    }
    if (!all.count && is_verb(grammar, trigger)) {
        onr_order_scan(grammar, "by", trigger, &all);
    }
    for (size_t i = 0; i < all.count; ++i) {
        if (!is_verb(grammar, all.items[i]) &&
            grammar->time_at[all.items[i]] == ONR_NONE) {
            out->items[out->count++] = all.items[i];
        }
    }
}

void
onr_step_of(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    const onr_syntax *const syntax = &grammar->syntax;
    onr_order_adjacent(grammar, "of", noun, out);
    for (uint32_t c = syntax->links.first[noun]; c != ONR_NONE && !out->count;
         c = syntax->links.next[c]) {
        const uint32_t marker = onr_syntax_marker(syntax, c);
        /* The "of" inside a name, "the Bureau of Prisons", brings nobody. */
        if (marker != ONR_NONE && syntax->universal[c] == ONR_DEPREL_NMOD &&
            grammar->name_at[marker] == ONR_NONE &&
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

/* "The felony charges surprised her", with the felony as what is charges. */
static bool
is_taken_for_subject(const onr_grammar *grammar, uint32_t token, uint32_t noun)
{
    return token + 1 == noun && at(grammar, noun)->upos == ONR_UPOS_NOUN &&
           at(grammar, token)->upos == ONR_UPOS_NOUN &&
           at(grammar, token)->deprel == ONR_DEPREL_NSUBJ;
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
             at(grammar, c)->deprel != ONR_DEPREL_NMOD_POSS) ||
            is_taken_for_subject(grammar, c, noun)) {
            onr_syntax_add_all(syntax, c, out);
        }
    }
}

static void
who_of_noun(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    onr_found_tokens of = {0};
    follow_by(grammar, noun, out);
    onr_step_of(grammar, noun, &of);
    if (!out->count && of.count) {
        follow_relation(grammar, noun, ONR_DEPREL_NMOD_POSS, out);
    }
}

static void
whom_of_noun(const onr_grammar *grammar, uint32_t noun, onr_found_tokens *out)
{
    onr_step_of(grammar, noun, out);
    if (!out->count) {
        follow_relation(grammar, noun, ONR_DEPREL_NMOD_POSS, out);
    }
}

/* A name that cannot act is hardly the subject: "Dana Orr, 18, of Mt. Pleasant was charged". */
static bool
is_misplaced(const onr_grammar *grammar, uint32_t token)
{
    const uint8_t upos = at(grammar, token)->upos;
    return (upos == ONR_UPOS_PROPN || upos == ONR_UPOS_NUM) &&
           !grammar->syntax.acts[token];
}

/* "A man involved in a shooting and a robbery was sentenced", parsed as if the robbery were sentenced and the man
   involved in it: whom the participle describes that the verb is joined to. */
static uint32_t
described_before(const onr_grammar *grammar, uint32_t verb)
{
    const onr_token *const token = at(grammar, verb);
    if (token->deprel != ONR_DEPREL_CONJ || token->head == ONR_NONE) {
        return ONR_NONE;
    }
    const onr_token *const first = at(grammar, token->head);
    const uint32_t noun = first->deprel == ONR_DEPREL_ACL ? first->head : token->head;
    return noun != ONR_NONE && noun < verb && grammar->syntax.acts[noun] ? noun
                                                                         : ONR_NONE;
}

/* Of two subjects that the parser has found, the one that can act. */
static uint32_t
acting_subject(const onr_grammar *grammar, uint32_t verb, bool *shared)
{
    const onr_syntax *const syntax = &grammar->syntax;
    const uint32_t found = onr_syntax_subject(syntax, verb, shared);
    if (found == ONR_NONE || at(grammar, found)->head != verb || syntax->acts[found]) {
        return found;
    }
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE && c + 1 < found;
         c = syntax->links.next[c]) {
        if (syntax->universal[c] == ONR_DEPREL_NSUBJ && syntax->acts[c]) {
            return c;
        }
    }
    const uint32_t described = described_before(grammar, verb);
    return described != ONR_NONE ? described : found;
}

/* "A sergeant who has been in the news before is taking action", parsed as if no verb spoke of the sergeant: the party
   that a sentence is all about, for a finite verb without a subject. */
static uint32_t
lone_root(const onr_grammar *grammar, uint32_t verb)
{
    const onr_syntax *const syntax = &grammar->syntax;
    const uint32_t root =
        grammar->reading->sentences.items[at(grammar, verb)->sentence].root;
    const bool finite = onr_syntax_child(syntax, verb, ONR_DEPREL_AUX) != ONR_NONE ||
                        at(grammar, verb)->xpos == ONR_XPOS_VBD ||
                        at(grammar, verb)->xpos == ONR_XPOS_VBZ;
    return finite && root != ONR_NONE && root < verb && syntax->acts[root] &&
                   !onr_syntax_is_predicate(syntax, root)
               ? root
               : ONR_NONE;
}

static void
follow_subject(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    onr_syntax_add_all(&grammar->syntax, acting_subject(grammar, verb, &out->shared),
                       out);
    if (!out->count || is_misplaced(grammar, out->items[0])) {
        onr_found_tokens left = {0};
        onr_order_left(grammar, verb, &left);
        *out = left.count ? left : *out;
    }
    if (!out->count) {
        onr_syntax_add_all(&grammar->syntax, lone_root(grammar, verb), out);
    }
}

/* "is out on bond", where the tree says of "out" who is: the adverb that the noun's preposition follows. */
static uint32_t
adverb_of(const onr_grammar *grammar, uint32_t noun)
{
    const uint32_t head = at(grammar, noun)->head;
    return head != ONR_NONE && head + 2 == noun &&
                   at(grammar, head)->upos == ONR_UPOS_ADV &&
                   onr_syntax_child(&grammar->syntax, head, ONR_DEPREL_COP) != ONR_NONE
               ? head
               : ONR_NONE;
}

static void
follow_who(const onr_grammar *grammar, uint32_t trigger, onr_found_tokens *out)
{
    const uint32_t adverb = adverb_of(grammar, trigger);
    if (adverb != ONR_NONE) {
        follow_subject(grammar, adverb, out);
    } else if (!is_verb(grammar, trigger) &&
               onr_syntax_child(&grammar->syntax, trigger, ONR_DEPREL_COP) == ONR_NONE) {
        who_of_noun(grammar, trigger, out);
    } else if (onr_syntax_is_passive(&grammar->syntax, trigger)) {
        follow_by(grammar, trigger, out);
    } else {
        follow_subject(grammar, trigger, out);
    }
}

static void
follow_object(const onr_grammar *grammar, uint32_t verb, onr_found_tokens *out)
{
    const uint32_t end =
        grammar->reading->sentences.items[at(grammar, verb)->sentence].last;
    const uint32_t object = onr_order_is_object(grammar, verb + 1, end)
                                ? verb + 1
                                : onr_syntax_object(&grammar->syntax, verb);
    onr_syntax_add_all(&grammar->syntax, object, out);
    if (!out->count) {
        onr_syntax_add_all(&grammar->syntax, onr_order_described(grammar, verb, end),
                           out);
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
uint32_t
onr_step_governor(const onr_grammar *grammar, const onr_path *path, uint32_t trigger)
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

void
onr_step_follow(const onr_grammar *grammar, const onr_path *path, uint32_t trigger,
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
        onr_syntax_add_all(&grammar->syntax,
                           onr_syntax_recipient(&grammar->syntax, trigger), out);
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
