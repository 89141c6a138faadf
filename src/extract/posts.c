/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/posts.h"

enum { CLIMB = 6 /* Coordinated nouns that a search climbs */ };

typedef struct {
    const onr_story *story;
    const onr_tree *tree;
    const onr_token *tokens;
    onr_post_holders out;
} search;

static onr_deprel
deprel_of(const search *s, uint32_t token)
{
    return (onr_deprel)s->tokens[token].deprel;
}

/* Whether a token stands for a person, or several. */
static bool
is_people(const search *s, uint32_t token)
{
    const uint32_t mention = s->story->mention_at[token];
    const uint32_t entity = mention == ONR_NONE
                                ? ONR_NONE
                                : s->story->reading->mentions.items[mention].entity;
    if (entity == ONR_NONE) {
        return false;
    }
    const onr_entity_kind kind = s->story->reading->entities.items[entity].kind;
    return kind == ONR_ENTITY_PERSON || kind == ONR_ENTITY_GROUP;
}

static void
add(search *s, uint32_t token)
{
    if (s->out.count < ONR_POST_HOLDERS_MAX && is_people(s, token)) {
        s->out.mentions[s->out.count++] = s->story->mention_at[token];
    }
}

/* The name of a person that a token belongs to, else null. */
static const onr_name *
person_at(const search *s, uint32_t token)
{
    const uint32_t index = s->story->name_at[token];
    const onr_name *const name =
        index == ONR_NONE ? NULL : &s->story->reading->names.items[index];
    return name && name->kind == ONR_NAME_PER ? name : NULL;
}

/* The token of a name that stands for the person. */
static void
add_name(search *s, const onr_name *name)
{
    const size_t count = s->out.count;
    for (uint32_t u = name->first; u < name->last && s->out.count == count; u++) {
        if (s->story->mention_at[u] != ONR_NONE) {
            add(s, u);
        }
    }
}

/* "Doe and Roe, the family's attorneys", where the tree joins the noun to neither: the names before the comma. */
static void
from_names_before(search *s, uint32_t noun, bool plural)
{
    const onr_sentence *const sentence =
        &s->story->reading->sentences.items[s->tokens[noun].sentence];
    uint32_t low = s->tree->low[noun];
    low += s->tokens[low].xpos == ONR_XPOS_COMMA;
    if (low < sentence->first + 2 || noun + 1 >= sentence->last ||
        onr_deprel_universal(deprel_of(s, noun)) != ONR_DEPREL_OBL ||
        s->tokens[low - 1].xpos != ONR_XPOS_COMMA ||
        s->tokens[noun + 1].upos != ONR_UPOS_PUNCT ||
        onr_tree_child(s->tree, noun, ONR_DEPREL_CASE, ONR_NONE) != ONR_NONE) {
        return;
    }
    const onr_name *name = person_at(s, low - 2);
    while (name) {
        add_name(s, name);
        const uint32_t first = name->first;
        const bool joined = plural && first >= sentence->first + 2 &&
                            s->tokens[first - 1].xpos == ONR_XPOS_CC;
        name = joined ? person_at(s, first - 2) : NULL;
    }
    s->out.state = s->out.count > 0 ? ONR_POST_HELD : ONR_POST_NONE;
}

/* The name that "and" joins to one before it, where the tree does not. */
static void
add_joined(search *s, const onr_name *name)
{
    const uint32_t next = name->last + 1;
    const onr_token *const joint = &s->tokens[name->last];
    if (next < s->story->reading->sentences.items[s->tokens[name->first].sentence].last &&
        joint->xpos == ONR_XPOS_CC) {
        const onr_name *const other = person_at(s, next);
        if (other && other->first == next) {
            add_name(s, other);
        }
    }
}

/* A token and, for a noun in the plural, those coordinated with it. */
static void
add_all(search *s, uint32_t token, bool plural)
{
    add(s, token);
    const size_t one = s->out.count;
    uint32_t other = ONR_NONE;
    while (plural &&
           (other = onr_tree_child(s->tree, token, ONR_DEPREL_CONJ, other)) != ONR_NONE) {
        if (s->tokens[other].upos == ONR_UPOS_PROPN) {
            add(s, other);
        }
    }
    const onr_name *const name = plural ? person_at(s, token) : NULL;
    if (name && s->out.count == one) {
        add_joined(s, name);
    }
}

static bool
is_plural(const search *s, uint32_t token)
{
    const onr_token *const noun = &s->tokens[token];
    const onr_slice word = onr_symbol_slice(noun->lower);
    return noun->xpos == ONR_XPOS_NNS || noun->xpos == ONR_XPOS_NNPS ||
           ((noun->upos == ONR_UPOS_X || noun->upos == ONR_UPOS_PROPN) &&
            onr_slice_ends(word, ONR_LIT("s")) && !onr_slice_ends(word, ONR_LIT("ss")));
}

/* "A former officer and prosecutor": the second noun is said of whom the first is. */
static uint32_t
first_of_list(const search *s, uint32_t token)
{
    for (int i = 0; i < CLIMB && deprel_of(s, token) == ONR_DEPREL_CONJ; i++) {
        const uint32_t head = s->tokens[token].head;
        if (s->tokens[head].upos != ONR_UPOS_NOUN) {
            break;
        }
        token = head;
    }
    return token;
}

/* "One of Doe's attorneys": the word that stands where the noun would. */
static uint32_t
anchor_of(const search *s, uint32_t noun)
{
    const uint32_t head = s->tokens[noun].head;
    return deprel_of(s, noun) == ONR_DEPREL_NMOD && head != ONR_NONE &&
                   onr_symbol_is(s->tokens[head].lower, "one")
               ? head
               : noun;
}

static uint32_t
subject_of(const search *s, uint32_t predicate)
{
    uint32_t subject = onr_tree_child(s->tree, predicate, ONR_DEPREL_NSUBJ, ONR_NONE);
    if (subject == ONR_NONE) {
        subject = onr_tree_child(s->tree, predicate, ONR_DEPREL_NSUBJ_PASS, ONR_NONE);
    }
    const onr_deprel deprel = deprel_of(s, predicate);
    if ((subject == ONR_NONE || !is_people(s, subject)) &&
        (deprel == ONR_DEPREL_ACL_RELCL || deprel == ONR_DEPREL_ACL)) {
        subject = s->tokens[predicate].head;
    }
    if (subject == ONR_NONE && deprel == ONR_DEPREL_CONJ) {
        return onr_tree_child(s->tree, s->tokens[predicate].head, ONR_DEPREL_NSUBJ,
                              ONR_NONE);
    }
    return subject;
}

static bool
is_past(const search *s, uint32_t verb)
{
    return s->tokens[verb].xpos == ONR_XPOS_VBD || s->tokens[verb].xpos == ONR_XPOS_VBN;
}

static bool
has_aux(const search *s, uint32_t verb, const char *lemma)
{
    return onr_tree_has(s->tree, verb, ONR_DEPREL_AUX, lemma);
}

static bool
is_denied(const search *s, uint32_t predicate)
{
    return onr_tree_has(s->tree, predicate, ONR_DEPREL_ADVMOD, "not") ||
           onr_tree_has(s->tree, predicate, ONR_DEPREL_ADVMOD, "n't") ||
           onr_tree_has(s->tree, predicate, ONR_DEPREL_ADVMOD, "never");
}

/* "Doe, the chief" and "the chief, Doe". */
static void
from_apposition(search *s, uint32_t anchor, bool plural)
{
    const uint32_t head = s->tokens[anchor].head;
    // A list without "and" before its last noun is no list: "Doe and Roe, the family's attorneys"
    const bool list =
        plural && deprel_of(s, anchor) == ONR_DEPREL_CONJ &&
        onr_tree_child(s->tree, anchor, ONR_DEPREL_CC, ONR_NONE) == ONR_NONE;
    if (deprel_of(s, anchor) == ONR_DEPREL_APPOS || list) {
        add_all(s, head, plural);
    }
    uint32_t other = ONR_NONE;
    while ((other = onr_tree_child(s->tree, anchor, ONR_DEPREL_APPOS, other)) !=
           ONR_NONE) {
        add_all(s, other, plural);
    }
    s->out.state = s->out.count > 0 ? ONR_POST_HELD : ONR_POST_NONE;
}

/* "Doe is the chief", "Doe, who was a member". */
static void
from_copula(search *s, uint32_t anchor)
{
    const uint32_t copula = onr_tree_child(s->tree, anchor, ONR_DEPREL_COP, ONR_NONE);
    const uint32_t subject = subject_of(s, anchor);
    if (copula == ONR_NONE || subject == ONR_NONE || is_denied(s, anchor)) {
        return;
    }
    add(s, subject);
    s->out.state =
        has_aux(s, anchor, "will") ? ONR_POST_COMING
        : s->tokens[copula].xpos == ONR_XPOS_VBD || s->tokens[copula].xpos == ONR_XPOS_VBN
            ? ONR_POST_PAST
            : ONR_POST_HELD;
}

/* "Served as mayor", "became mayor", "was appointed mayor", "the board named Doe mayor". */
static void
from_verb(search *s, uint32_t anchor)
{
    const uint32_t verb = s->tokens[anchor].head;
    const onr_table *const serving =
        onr_lexicon_table(s->story->lexicon, "serving-verbs");
    const onr_slice form = onr_row_field(
        onr_table_find(serving, onr_symbol_slice(s->tokens[verb].lemma)), 1);
    const onr_deprel deprel = deprel_of(s, anchor);
    const bool as = deprel == ONR_DEPREL_OBL &&
                    onr_tree_has(s->tree, anchor, ONR_DEPREL_CASE, "as") &&
                    onr_slice_equal(form, ONR_LIT("as"));
    const bool is = (deprel == ONR_DEPREL_XCOMP || deprel == ONR_DEPREL_OBJ) &&
                    onr_slice_equal(form, ONR_LIT("is"));
    if ((!as && !is) || is_denied(s, verb)) {
        return;
    }
    const uint32_t object = onr_tree_child(s->tree, verb, ONR_DEPREL_OBJ, ONR_NONE);
    const uint32_t subject =
        object != ONR_NONE && object != anchor ? object : subject_of(s, verb);
    if (subject != ONR_NONE && subject != anchor) {
        add(s, subject);
    }
    s->out.state = has_aux(s, verb, "will")                             ? ONR_POST_COMING
                   : as && is_past(s, verb) && !has_aux(s, verb, "has") ? ONR_POST_PAST
                                                                        : ONR_POST_HELD;
}

/* "One of Doe's attorneys, Jane Roe, said" and "the lawyer, Jane Roe, said": commas tell what the tree may not. */
static void
from_commas(search *s, uint32_t noun, bool plural)
{
    const onr_reading *const reading = s->story->reading;
    const uint32_t begin = reading->sentences.items[s->tokens[noun].sentence].first;
    const uint32_t end = reading->sentences.items[s->tokens[noun].sentence].last;
    bool one = !plural;
    for (uint32_t t = s->tree->low[noun]; plural && t > begin + 1 && !one; t--) {
        one = onr_symbol_is(s->tokens[t - 1].lower, "of") &&
              onr_symbol_is(s->tokens[t - 2].lower, "one");
        if (t + 3 < s->tree->low[noun]) {
            break;
        }
    }
    if (!one || noun + 2 >= end || !onr_symbol_is(s->tokens[noun + 1].lower, ",")) {
        return;
    }
    const onr_name *const name = person_at(s, noun + 2);
    if (name == NULL || name->last >= end ||
        s->tokens[name->last].upos != ONR_UPOS_PUNCT) {
        return;
    }
    add_name(s, name);
    s->out.state = s->out.count > 0 ? ONR_POST_HELD : ONR_POST_NONE;
}

/* "A police officer who was fired was Rubiel Doe": the name is what is said of the noun. */
static void
from_name_predicate(search *s, uint32_t anchor)
{
    const uint32_t predicate = s->tokens[anchor].head;
    if (predicate == ONR_NONE || deprel_of(s, anchor) != ONR_DEPREL_NSUBJ ||
        s->story->name_at[predicate] == ONR_NONE ||
        onr_tree_child(s->tree, predicate, ONR_DEPREL_COP, ONR_NONE) == ONR_NONE) {
        return;
    }
    add(s, predicate);
    s->out.state = s->out.count > 0 ? ONR_POST_HELD : ONR_POST_NONE;
}

/* "Officers John Doe and Richard Roe": the noun stands right before the name and its titles. */
static void
from_name_behind(search *s, uint32_t noun, bool plural)
{
    const uint32_t next = noun + 1;
    const onr_reading *const reading = s->story->reading;
    if (next >= reading->tokens.count ||
        s->tokens[next].sentence != s->tokens[noun].sentence) {
        return;
    }
    for (uint32_t t = next; t < reading->tokens.count; t++) {
        const uint32_t index = s->story->name_at[t];
        if (index == ONR_NONE) {
            if (s->story->name_at[noun] == ONR_NONE && t > next + 3) {
                return;
            }
            continue;
        }
        const onr_name *const name = &reading->names.items[index];
        const uint32_t first =
            name->title_first < name->title_last ? name->title_first : name->first;
        if (name->kind == ONR_NAME_PER && first == next) {
            const uint32_t head = onr_story_name_head(s->story, name);
            if (head != ONR_NONE) {
                add_all(s, head, plural);
            }
            s->out.state = s->out.count > 0 ? ONR_POST_HELD : ONR_POST_NONE;
        }
        return;
    }
}

onr_post_holders
onr_post_holders_of(const onr_story *story, const onr_tree *tree, uint32_t noun)
{
    search s = {.story = story, .tree = tree, .tokens = story->reading->tokens.items};
    const uint32_t anchor = anchor_of(&s, first_of_list(&s, noun));
    const bool plural = is_plural(&s, anchor);
    from_apposition(&s, anchor, plural);
    if (s.out.count == 0) {
        from_copula(&s, anchor);
    }
    if (s.out.count == 0 && s.tokens[anchor].head != ONR_NONE) {
        from_verb(&s, anchor);
    }
    if (s.out.count == 0) {
        from_name_behind(&s, noun, plural);
    }
    if (s.out.count == 0) {
        from_names_before(&s, noun, plural);
    }
    if (plural && anchor == first_of_list(&s, noun) && s.out.count < 2) {
        s.out.count = 0; // One person is no plural, unless "one of"
        s.out.state = ONR_POST_NONE;
    }
    if (s.out.count == 0) {
        from_commas(&s, noun, plural);
    }
    if (s.out.count == 0) {
        from_name_predicate(&s, anchor);
    }
    return s.out;
}
