/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/syntax.h"

static const onr_token *
at(const onr_syntax *syntax, uint32_t token)
{
    return &syntax->reading->tokens.items[token];
}

static onr_deprel
relation_of(const onr_syntax *syntax, uint32_t token)
{
    return (onr_deprel)at(syntax, token)->deprel;
}

void
onr_syntax_init(onr_syntax *out, onr_arena *arena, const onr_reading *reading)
{
    const size_t count = reading->tokens.count;
    uint8_t universal[ONR_DEPREL_COUNT];
    for (size_t i = 0; i < ONR_DEPREL_COUNT; ++i) {
        universal[i] = (uint8_t)onr_deprel_universal((onr_deprel)i);
    }
    out->reading = reading;
    onr_tree_init(&out->links, arena, reading);
    out->universal = onr_arena_array(arena, count, sizeof(*out->universal));
    out->acts = onr_arena_array(arena, count, sizeof(*out->acts));
    for (size_t i = 0; i < count; ++i) {
        out->universal[i] = universal[reading->tokens.items[i].deprel % ONR_DEPREL_COUNT];
    }
}

uint32_t
onr_syntax_child(const onr_syntax *syntax, uint32_t token, onr_deprel relation)
{
    uint32_t child = syntax->links.first[token];
    while (child != ONR_NONE && relation_of(syntax, child) != relation &&
           syntax->universal[child] != relation) {
        child = syntax->links.next[child];
    }
    return child;
}

static bool
is_participle(const onr_syntax *syntax, uint32_t token)
{
    return at(syntax, token)->xpos == ONR_XPOS_VBN ||
           at(syntax, token)->xpos == ONR_XPOS_VBD;
}

/* An auxiliary of the perfect: "has fired". */
static bool
has_have(const onr_syntax *syntax, uint32_t verb)
{
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (relation_of(syntax, c) == ONR_DEPREL_AUX && at(syntax, c)->lemma &&
            onr_symbol_is(at(syntax, c)->lemma, "have")) {
            return true;
        }
    }
    return false;
}

static bool
has_own_subject(const onr_syntax *syntax, uint32_t verb)
{
    return onr_syntax_child(syntax, verb, ONR_DEPREL_NSUBJ) != ONR_NONE ||
           onr_syntax_child(syntax, verb, ONR_DEPREL_CSUBJ) != ONR_NONE;
}

static bool is_passive(const onr_syntax *syntax, uint32_t verb, int depth);

/* The first word of a subtree's left edge. */
static uint32_t
left_edge(const onr_syntax *syntax, uint32_t token)
{
    for (int depth = 0; depth < ONR_SYNTAX_DEPTH_MAX; ++depth) {
        const uint32_t c = syntax->links.first[token];
        if (c == ONR_NONE || c > token) {
            break;
        }
        token = c;
    }
    return token;
}

/* "disciplined Sgt. Orr", with the sergeant as an oblique: a party right behind the verb, without a preposition. */
static uint32_t
hidden_object(const onr_syntax *syntax, uint32_t verb)
{
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (syntax->universal[c] == ONR_DEPREL_OBL && c > verb && syntax->acts[c] &&
            onr_syntax_marker(syntax, c) == ONR_NONE &&
            left_edge(syntax, c) == verb + 1) {
            return c;
        }
    }
    return ONR_NONE;
}

/* "suspended Orr and then demoted him", with Orr as who demoted: a party right behind the first verb, before the
   conjunction. */
static uint32_t
stolen_object(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t next = onr_syntax_child(syntax, verb, ONR_DEPREL_CONJ);
    if (next == ONR_NONE || next < verb) {
        return ONR_NONE;
    }
    const uint32_t party = onr_syntax_child(syntax, next, ONR_DEPREL_NSUBJ),
                   joint = onr_syntax_child(syntax, next, ONR_DEPREL_CC);
    return party != ONR_NONE && joint != ONR_NONE && party > verb && party < joint &&
                   syntax->acts[party] && left_edge(syntax, party) == verb + 1
               ? party
               : ONR_NONE;
}

/* Nobody "says the department": what is said is a clause, of which the parser has made a noun and a participle. */
static bool
is_said(const onr_syntax *syntax, uint32_t noun)
{
    const onr_token *const token = at(syntax, noun);
    return (token->deprel == ONR_DEPREL_OBJ ||
            (token->deprel == ONR_DEPREL_NSUBJ && token->head != ONR_NONE &&
             onr_syntax_child(syntax, token->head, ONR_DEPREL_NSUBJ) != noun)) &&
           syntax->acts[noun] && token->head != ONR_NONE && token->head < noun &&
           at(syntax, token->head)->lemma &&
           onr_symbol_is(at(syntax, token->head)->lemma, "say");
}

/* "Orr, convicted of theft, was released", with "Orr" taken for the participle's own subject. */
static bool
is_torn(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t subject = onr_syntax_child(syntax, verb, ONR_DEPREL_NSUBJ);
    return relation_of(syntax, verb) == ONR_DEPREL_ADVCL && subject != ONR_NONE &&
           subject < verb && at(syntax, verb - 1)->xpos == ONR_XPOS_COMMA &&
           onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ) == ONR_NONE &&
           onr_syntax_child(syntax, verb, ONR_DEPREL_AUX) == ONR_NONE;
}

/* A participle without auxiliaries of its own takes its voice from where it stands. */
static bool
is_passive_bare(const onr_syntax *syntax, uint32_t verb, int depth)
{
    const onr_token *const token = at(syntax, verb);
    if (token->head == ONR_NONE || has_have(syntax, verb)) {
        return false;
    }
    if (has_own_subject(syntax, verb)) {
        return is_torn(syntax, verb);
    }
    switch (token->deprel) {
    case ONR_DEPREL_ACL:
        /* With an object or "that" it is a past tense that the parser took for a participle. */
        return onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ) == ONR_NONE &&
               onr_syntax_child(syntax, verb, ONR_DEPREL_CCOMP) == ONR_NONE &&
               hidden_object(syntax, verb) == ONR_NONE && !is_said(syntax, token->head);
    case ONR_DEPREL_AMOD:
        return token->xpos == ONR_XPOS_VBN;
    case ONR_DEPREL_ADVCL:
    case ONR_DEPREL_XCOMP:
    case ONR_DEPREL_DEP:
        return token->xpos == ONR_XPOS_VBN &&
               onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ) == ONR_NONE;
    case ONR_DEPREL_CONJ:
        return is_participle(syntax, token->head) &&
               (token->xpos == ONR_XPOS_VBN ||
                at(syntax, token->head)->xpos == ONR_XPOS_VBD) &&
               onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ) == ONR_NONE &&
               is_passive(syntax, token->head, depth + 1);
    default:
        return false;
    }
}

/* A passive subject, and none of the active: of two subjects the parser has made one too many. */
static bool
has_passive_subject(const onr_syntax *syntax, uint32_t verb)
{
    bool found = false;
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (relation_of(syntax, c) == ONR_DEPREL_NSUBJ) {
            return false;
        }
        found = found || relation_of(syntax, c) == ONR_DEPREL_NSUBJ_PASS;
    }
    return found;
}

static bool
is_passive(const onr_syntax *syntax, uint32_t verb, int depth)
{
    return has_passive_subject(syntax, verb) ||
           onr_syntax_child(syntax, verb, ONR_DEPREL_AUX_PASS) != ONR_NONE ||
           (at(syntax, verb)->xpos == ONR_XPOS_VBN && // "he is arrested", as "he is ill"
            onr_syntax_child(syntax, verb, ONR_DEPREL_COP) != ONR_NONE) ||
           (depth < ONR_SYNTAX_DEPTH_MAX && is_participle(syntax, verb) &&
            is_passive_bare(syntax, verb, depth));
}

bool
onr_syntax_is_passive(const onr_syntax *syntax, uint32_t verb)
{
    return is_passive(syntax, verb, 0);
}

uint32_t
onr_syntax_antecedent(const onr_syntax *syntax, uint32_t token)
{
    const onr_token *const pronoun = at(syntax, token);
    if (pronoun->xpos != ONR_XPOS_WP && pronoun->xpos != ONR_XPOS_WDT &&
        pronoun->xpos != ONR_XPOS_WPS) {
        return token;
    }
    uint32_t up = token;
    for (int depth = 0; depth < ONR_SYNTAX_DEPTH_MAX && up != ONR_NONE; ++depth) {
        if (relation_of(syntax, up) == ONR_DEPREL_ACL_RELCL &&
            at(syntax, up)->head != ONR_NONE) {
            return at(syntax, up)->head;
        }
        up = at(syntax, up)->head;
    }
    return token;
}

uint32_t
onr_syntax_marker(const onr_syntax *syntax, uint32_t token)
{
    for (uint32_t c = syntax->links.first[token]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        const onr_deprel relation = relation_of(syntax, c);
        if (relation == ONR_DEPREL_CASE || relation == ONR_DEPREL_MARK) {
            return c;
        }
    }
    return ONR_NONE;
}

bool
onr_syntax_has_marker(const onr_syntax *syntax, uint32_t token, onr_symbol preposition)
{
    for (uint32_t c = syntax->links.first[token]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        const onr_deprel relation = relation_of(syntax, c);
        if ((relation == ONR_DEPREL_CASE || relation == ONR_DEPREL_MARK) &&
            at(syntax, c)->lower == preposition) {
            return true;
        }
    }
    return false;
}

static bool
marker_is(const onr_syntax *syntax, uint32_t token, const char *const *words)
{
    const uint32_t marker = onr_syntax_marker(syntax, token);
    for (; marker != ONR_NONE && *words; ++words) {
        if (onr_symbol_is(at(syntax, marker)->lower, *words)) {
            return true;
        }
    }
    return false;
}

static uint32_t subject(const onr_syntax *syntax, uint32_t verb, bool *shared, int depth);

/* "found Orr guilty", parsed as if the guilty were Orr's: an owner without its mark. */
static uint32_t
unmarked_owner(const onr_syntax *syntax, uint32_t noun)
{
    const uint32_t owner = onr_syntax_child(syntax, noun, ONR_DEPREL_NMOD_POSS);
    return owner != ONR_NONE && at(syntax, owner)->upos == ONR_UPOS_PROPN &&
                   at(syntax, noun - 1)->xpos != ONR_XPOS_POS &&
                   onr_syntax_marker(syntax, owner) == ONR_NONE && syntax->acts[owner]
               ? owner
               : ONR_NONE;
}

/* "awarded the family $2 million", with the money beside the family. */
static uint32_t
sum_beside(const onr_syntax *syntax, uint32_t noun)
{
    const uint32_t beside = onr_syntax_child(syntax, noun, ONR_DEPREL_APPOS);
    return beside != ONR_NONE && beside == noun + 1 &&
                   at(syntax, beside)->upos == ONR_UPOS_SYM
               ? beside
               : ONR_NONE;
}

/* The object, or the lone indirect object of "allowed them to leave". */
static uint32_t
own_object(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t object = onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ);
    if (object == ONR_NONE) {
        const uint32_t recipient = onr_syntax_child(syntax, verb, ONR_DEPREL_IOBJ);
        const uint32_t hidden = hidden_object(syntax, verb);
        return recipient != ONR_NONE ? recipient
               : hidden != ONR_NONE  ? hidden
                                     : stolen_object(syntax, verb);
    }
    const uint32_t owner = unmarked_owner(syntax, object),
                   sum = sum_beside(syntax, object);
    return owner != ONR_NONE ? owner : sum != ONR_NONE ? sum : object;
}

uint32_t
onr_syntax_recipient(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t object = onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ);
    return object != ONR_NONE && sum_beside(syntax, object) != ONR_NONE
               ? object
               : onr_syntax_child(syntax, verb, ONR_DEPREL_IOBJ);
}

/* In "The man who stabbed Orr was arrested" the relative clause may lose its object to the verb behind it: that object, a
   second subject of the verb; ONR_NONE if there is none. */
static uint32_t
lost_object(const onr_syntax *syntax, uint32_t clause)
{
    const uint32_t noun = relation_of(syntax, clause) == ONR_DEPREL_ACL_RELCL
                              ? at(syntax, clause)->head
                              : ONR_NONE;
    if (noun == ONR_NONE || syntax->universal[noun] != ONR_DEPREL_NSUBJ ||
        own_object(syntax, clause) != ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t verb = at(syntax, noun)->head;
    for (uint32_t c = verb == ONR_NONE ? ONR_NONE : syntax->links.first[verb];
         c != ONR_NONE && c < verb; c = syntax->links.next[c]) {
        if (syntax->universal[c] == ONR_DEPREL_NSUBJ && c > clause &&
            syntax->links.low[c] == clause + 1) {
            return c;
        }
    }
    return ONR_NONE;
}

/* Whether a relative clause of another subject has lost its object to the verb, and it is this one. */
static bool
is_lost_object(const onr_syntax *syntax, uint32_t token)
{
    const uint32_t before = syntax->links.low[token];
    return before > 0 && lost_object(syntax, before - 1) == token;
}

/* "The city of Ashby fired him", with Ashby as a second subject. */
static bool
follows_preposition(const onr_syntax *syntax, uint32_t token)
{
    const uint32_t edge = left_edge(syntax, token);
    return edge > 0 && at(syntax, edge - 1)->upos == ONR_UPOS_ADP &&
           at(syntax, edge - 1)->sentence == at(syntax, token)->sentence;
}

/* Own subject: where the parser has found two, the one next to the verb ("that charge was dropped"
   with "that" as a pronoun) that no preposition stands before. */
static uint32_t
own_subject(const onr_syntax *syntax, uint32_t verb)
{
    uint32_t found = ONR_NONE;
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE;
         c = syntax->links.next[c]) {
        if (syntax->universal[c] == ONR_DEPREL_NSUBJ && !is_lost_object(syntax, c) &&
            (found == ONR_NONE || (c < verb && !follows_preposition(syntax, c)))) {
            found = c;
        }
    }
    const onr_token *const token = at(syntax, verb);
    const bool stolen = found != ONR_NONE && token->deprel == ONR_DEPREL_CONJ &&
                        token->head != ONR_NONE &&
                        found == stolen_object(syntax, token->head);
    return stolen ? ONR_NONE : found;
}

/* Who acts in a noun's infinitive is its owner, "the chief's decision to fire him", or whoever
   does something with the noun: "the chief made a decision to fire him". */
static uint32_t
owner_of(const onr_syntax *syntax, uint32_t noun, bool *shared, int depth)
{
    const uint32_t owner = onr_syntax_child(syntax, noun, ONR_DEPREL_NMOD_POSS);
    const onr_token *const token = at(syntax, noun);
    if (owner != ONR_NONE || token->head == ONR_NONE) {
        return owner;
    }
    if (syntax->acts[noun] && token->deprel == ONR_DEPREL_OBJ) {
        return noun; // "The mayor asked the chief to resign"
    }
    return token->deprel == ONR_DEPREL_OBJ || token->deprel == ONR_DEPREL_OBL
               ? subject(syntax, token->head, shared, depth)
               : ONR_NONE;
}

static bool
is_nominal(const onr_syntax *syntax, uint32_t token)
{
    const uint8_t upos = at(syntax, token)->upos;
    return upos == ONR_UPOS_NOUN || upos == ONR_UPOS_PROPN || upos == ONR_UPOS_PRON;
}

/* Whether a preposition that may also introduce a clause stands before the phrase. */
static bool
may_begin_clause(const onr_syntax *syntax, uint32_t token)
{
    static const char *const words[] = {"before", "after", "since", "until", "as",
                                        "while",  "when",  "for",   NULL};
    return marker_is(syntax, token, words);
}

/* Head of the phrase that ends right before `end`, as far up as nouns lead; ONR_NONE if no noun stands there. */
static uint32_t
nominal_before(const onr_syntax *syntax, uint32_t end)
{
    if (end == 0 || at(syntax, end)->sentence != at(syntax, end - 1)->sentence ||
        !is_nominal(syntax, end - 1)) {
        return ONR_NONE;
    }
    uint32_t token = end - 1;
    for (int depth = 0; depth < ONR_SYNTAX_DEPTH_MAX; ++depth) {
        const uint32_t head = at(syntax, token)->head;
        if (head == ONR_NONE || head >= end || !is_nominal(syntax, head) ||
            may_begin_clause(syntax, token)) {
            break;
        }
        token = head;
    }
    return token;
}

/* The subject of `verb` that stands before `limit`, where the parser has found a later one, too. */
static uint32_t
earlier_subject(const onr_syntax *syntax, uint32_t verb, uint32_t limit)
{
    const uint32_t own = own_subject(syntax, verb);
    uint32_t found = ONR_NONE;
    for (uint32_t c = syntax->links.first[verb];
         own != ONR_NONE && own > limit && c != ONR_NONE && c < limit;
         c = syntax->links.next[c]) {
        found = syntax->universal[c] == ONR_DEPREL_NSUBJ ? c : found;
    }
    return found;
}

/* Who does what a clause without a subject says, by control of the verb that it hangs on:
   the object of "ordered him to resign" and "accused him of stealing", else the subject, as in
   "took the step of firing him". */
static uint32_t
controller(const onr_syntax *syntax, uint32_t verb, bool *shared, int depth)
{
    static const char *const of_object[] = {"of", "for", "from", "with", "into", NULL};
    const onr_token *const token = at(syntax, verb);
    const uint32_t object = own_object(syntax, token->head);
    if (object != ONR_NONE && object < verb &&
        !onr_syntax_is_passive(syntax, token->head) &&
        (token->deprel == ONR_DEPREL_XCOMP ||
         (token->deprel == ONR_DEPREL_CCOMP && nominal_before(syntax, verb) == object) ||
         (syntax->acts[object] && marker_is(syntax, verb, of_object)))) {
        return object;
    }
    const uint32_t earlier = earlier_subject(syntax, token->head, verb);
    return earlier != ONR_NONE ? onr_syntax_antecedent(syntax, earlier)
                               : subject(syntax, token->head, shared, depth);
}

/* "accused of robbing banks", parsed as if "robbing" described the banks: a preposition right before it and the
   noun behind. */
static bool
is_gerund(const onr_syntax *syntax, uint32_t verb)
{
    const onr_token *const token = at(syntax, verb);
    return token->xpos == ONR_XPOS_VBG && token->deprel == ONR_DEPREL_AMOD && verb > 0 &&
           token->head != ONR_NONE && token->head > verb &&
           at(syntax, verb - 1)->sentence == token->sentence &&
           (at(syntax, verb - 1)->upos == ONR_UPOS_ADP ||
            at(syntax, verb - 1)->upos == ONR_UPOS_SCONJ);
}

static uint32_t
subject_of_gerund(const onr_syntax *syntax, uint32_t verb, bool *shared, int depth)
{
    const uint32_t parent = at(syntax, at(syntax, verb)->head)->head;
    if (parent == ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t object = own_object(syntax, parent);
    if (object != ONR_NONE && object < verb && syntax->acts[object] &&
        !onr_syntax_is_passive(syntax, parent)) {
        return object;
    }
    return subject(syntax, parent, shared, depth);
}

static uint32_t
subject_from_above(const onr_syntax *syntax, uint32_t verb, bool *shared, int depth)
{
    const onr_token *const token = at(syntax, verb);
    const bool finite = token->xpos == ONR_XPOS_VBD || token->xpos == ONR_XPOS_VBZ ||
                        token->xpos == ONR_XPOS_VBP;
    const bool infinitive = token->xpos == ONR_XPOS_VB;
    switch (token->deprel) {
    case ONR_DEPREL_CONJ:
        return subject(syntax, token->head, shared, depth);
    case ONR_DEPREL_PARATAXIS:
    case ONR_DEPREL_DEP:
        if (token->head < verb && syntax->acts[token->head] &&
            !onr_syntax_is_predicate(syntax, token->head)) {
            // "Orr, who is 40, shot him", with "Orr" for a sentence
            const uint32_t name = onr_syntax_child(syntax, token->head, ONR_DEPREL_APPOS);
            return name != ONR_NONE && name < verb && syntax->acts[name] ? name
                                                                         : token->head;
        }
        return controller(syntax, verb, shared, depth);
    case ONR_DEPREL_XCOMP:
    case ONR_DEPREL_ADVCL:
        return controller(syntax, verb, shared, depth);
    case ONR_DEPREL_CCOMP:
        return finite ? ONR_NONE : controller(syntax, verb, shared, depth);
    case ONR_DEPREL_OBL:
    case ONR_DEPREL_NMOD:
        return token->xpos == ONR_XPOS_VBG ? controller(syntax, verb, shared, depth)
                                           : ONR_NONE;
    case ONR_DEPREL_ACL:
        return infinitive || onr_syntax_marker(syntax, verb) != ONR_NONE
                   ? owner_of(syntax, token->head, shared, depth)
                   : token->head;
    case ONR_DEPREL_AMOD:
        return is_gerund(syntax, verb) ? subject_of_gerund(syntax, verb, shared, depth)
                                       : token->head;
    case ONR_DEPREL_ACL_RELCL:
        return token->head;
    default:
        return ONR_NONE;
    }
}

/* In "shots were fired" the subject stands right before the auxiliary, whatever the tree says; so it does before a past
   tense with an object, "saying an officer hit her". */
static uint32_t
subject_before(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t aux = onr_syntax_child(syntax, verb, ONR_DEPREL_AUX);
    const uint32_t object = onr_syntax_child(syntax, verb, ONR_DEPREL_OBJ);
    if (aux != ONR_NONE && aux < verb) {
        return nominal_before(syntax, aux);
    }
    const uint8_t xpos = at(syntax, verb)->xpos;
    const bool finite =
        xpos == ONR_XPOS_VBD || xpos == ONR_XPOS_VBZ || xpos == ONR_XPOS_VBP;
    if (!finite || object == ONR_NONE || object < verb) {
        return ONR_NONE;
    }
    uint32_t end = verb;
    while (end > 0 && at(syntax, end - 1)->upos == ONR_UPOS_ADV &&
           at(syntax, end - 1)->sentence == at(syntax, verb)->sentence) {
        --end;
    }
    return nominal_before(syntax, end);
}

/* Whether "that" or the like introduces the clause. */
static bool
marker_before(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t marker = onr_syntax_marker(syntax, verb);
    return marker != ONR_NONE && marker < verb;
}

/* "A deputy who shot a man has been cleared", read as if the man had been: the noun is left without a verb of its own. */
static uint32_t
described_root(const onr_syntax *syntax, uint32_t verb)
{
    const onr_token *const token = at(syntax, verb);
    const uint32_t clause = token->deprel == ONR_DEPREL_CCOMP ? token->head : ONR_NONE;
    if (clause == ONR_NONE || relation_of(syntax, clause) != ONR_DEPREL_ACL_RELCL ||
        own_object(syntax, clause) != ONR_NONE || marker_before(syntax, verb)) {
        return ONR_NONE;
    }
    const uint32_t noun = at(syntax, clause)->head;
    return noun != ONR_NONE && at(syntax, noun)->head == ONR_NONE &&
                   !onr_syntax_is_predicate(syntax, noun)
               ? noun
               : ONR_NONE;
}

/* The subject of "Orr, convicted of theft, was released" where it hangs on the participle. */
static uint32_t
torn_subject(const onr_syntax *syntax, uint32_t verb)
{
    for (uint32_t c = syntax->links.first[verb]; c != ONR_NONE && c < verb;
         c = syntax->links.next[c]) {
        if (at(syntax, c)->upos == ONR_UPOS_VERB && is_torn(syntax, c)) {
            return own_subject(syntax, c);
        }
    }
    return ONR_NONE;
}

static uint32_t
subject(const onr_syntax *syntax, uint32_t verb, bool *shared, int depth)
{
    const uint32_t root = described_root(syntax, verb);
    const uint32_t own = root != ONR_NONE ? root : own_subject(syntax, verb);
    if (own != ONR_NONE) {
        return onr_syntax_antecedent(syntax, own);
    }
    const uint32_t before = subject_before(syntax, verb);
    const uint32_t near = before != ONR_NONE ? before : torn_subject(syntax, verb);
    if (near != ONR_NONE) {
        return onr_syntax_antecedent(syntax, near);
    }
    if (at(syntax, verb)->head == ONR_NONE || depth == ONR_SYNTAX_DEPTH_MAX) {
        return ONR_NONE;
    }
    *shared = true;
    return subject_from_above(syntax, verb, shared, depth + 1);
}

uint32_t
onr_syntax_subject(const onr_syntax *syntax, uint32_t verb, bool *shared)
{
    return subject(syntax, verb, shared, 0);
}

/* A relative clause with a subject of its own lacks an object: "the officer they fired". */
static uint32_t
relative_object(const onr_syntax *syntax, uint32_t verb)
{
    const onr_token *const token = at(syntax, verb);
    if (token->deprel != ONR_DEPREL_ACL_RELCL || token->head == ONR_NONE) {
        return ONR_NONE;
    }
    const uint32_t own = onr_syntax_child(syntax, verb, ONR_DEPREL_NSUBJ);
    return own != ONR_NONE && onr_syntax_antecedent(syntax, own) == own ? token->head
                                                                        : ONR_NONE;
}

uint32_t
onr_syntax_object(const onr_syntax *syntax, uint32_t verb)
{
    const uint32_t own = own_object(syntax, verb);
    if (own != ONR_NONE) {
        return onr_syntax_antecedent(syntax, own);
    }
    if (is_gerund(syntax, verb)) {
        return at(syntax, verb)->head;
    }
    const uint32_t moved = relative_object(syntax, verb);
    if (moved != ONR_NONE) {
        return moved;
    }
    const uint32_t lost = lost_object(syntax, verb);
    if (lost != ONR_NONE) {
        return lost;
    }
    const uint32_t clause = onr_syntax_child(syntax, verb, ONR_DEPREL_CCOMP);
    if (clause != ONR_NONE && described_root(syntax, clause) != ONR_NONE) {
        return own_subject(syntax, clause);
    }
    /* "suspended and then demoted the captain": the last verb has the object of both. */
    const uint32_t next = onr_syntax_child(syntax, verb, ONR_DEPREL_CONJ);
    const uint32_t oblique = onr_syntax_child(syntax, verb, ONR_DEPREL_OBL);
    if (next != ONR_NONE && !onr_syntax_is_passive(syntax, next) &&
        (oblique == ONR_NONE || oblique > next) &&
        onr_syntax_child(syntax, next, ONR_DEPREL_NSUBJ) == ONR_NONE) {
        return onr_syntax_child(syntax, next, ONR_DEPREL_OBJ);
    }
    return ONR_NONE;
}

bool
onr_syntax_is_predicate(const onr_syntax *syntax, uint32_t token)
{
    return at(syntax, token)->upos == ONR_UPOS_VERB ||
           onr_syntax_child(syntax, token, ONR_DEPREL_COP) != ONR_NONE;
}

uint32_t
onr_syntax_clause(const onr_syntax *syntax, uint32_t token)
{
    for (int depth = 0; depth < ONR_SYNTAX_DEPTH_MAX; ++depth) {
        if (onr_syntax_is_predicate(syntax, token) &&
            relation_of(syntax, token) != ONR_DEPREL_AMOD) {
            return token;
        }
        if (at(syntax, token)->head == ONR_NONE) {
            break;
        }
        token = at(syntax, token)->head;
    }
    return token;
}

static void
add(onr_found_tokens *out, uint32_t token)
{
    for (size_t i = 0; i < out->count; ++i) {
        if (out->items[i] == token) {
            return;
        }
    }
    if (out->count < ONR_SYNTAX_FOUND_MAX) {
        out->items[out->count++] = token;
    }
}

void
onr_syntax_add_all(const onr_syntax *syntax, uint32_t token, onr_found_tokens *out)
{
    if (token == ONR_NONE) {
        return;
    }
    size_t next = out->count;
    add(out, token);
    for (; next < out->count; ++next) {
        uint32_t c = syntax->links.first[out->items[next]];
        for (; c != ONR_NONE; c = syntax->links.next[c]) {
            if (relation_of(syntax, c) == ONR_DEPREL_CONJ &&
                !onr_syntax_is_predicate(syntax, c)) {
                add(out, c);
            }
        }
    }
}
