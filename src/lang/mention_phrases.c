/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/mention_finder.h"

enum {
    NOUN_WORDS = 4,  /* Most tokens of a noun of the tables */
    NOUN_BYTES = 64, /* Most bytes of one */
    AGE_MAX = 120,
};

typedef onr_mention_finder finder;

/* How the last token of a noun is looked up; its stem serves where the tagger has missed a plural ("Supervisors"). */
typedef enum { BY_FORM, BY_LEMMA, BY_STEM, READINGS } reading_of;

/* The tokens [first, last] as a key of a table. */
static onr_slice
noun_key(const finder *f, uint32_t first, uint32_t last, reading_of form,
         char buffer[NOUN_BYTES])
{
    size_t len = 0;
    for (uint32_t t = first; t <= last; t++) {
        const onr_token *const token = onr_finder_token_at(f, t);
        const bool lemma = form == BY_LEMMA && t == last && token->lemma != NULL;
        onr_slice word = onr_symbol_slice(lemma ? token->lemma : token->lower);
        if (form == BY_STEM && t == last) {
            word.len -= word.len > 1 && onr_slice_ends(word, ONR_LIT("s"));
        }
        if (len + word.len + 1 > NOUN_BYTES) {
            return ONR_LIT("");
        }
        for (size_t i = 0; i < word.len; i++) {
            const char c = word.ptr[i];
            buffer[len++] = c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
        }
        if (t < last) {
            buffer[len++] = ' ';
        }
    }
    return (onr_slice){buffer, len};
}

/* The longest noun of a table that ends at a token. */
static const onr_row *
find_noun(const finder *f, const onr_table *table, uint32_t token, uint32_t *first)
{
    const uint32_t begin = onr_finder_sentence_first(f, token);
    char buffer[NOUN_BYTES];
    for (uint32_t words = NOUN_WORDS; words-- > 0;) {
        if (token < begin + words || f->name_at[token - words] != ONR_NONE) {
            continue;
        }
        for (reading_of form = BY_FORM; form < READINGS; form++) {
            const onr_slice key = noun_key(f, token - words, token, form, buffer);
            const onr_row *const row = key.len > 0 ? onr_table_find(table, key) : NULL;
            if (row != NULL) {
                *first = token - words;
                return row;
            }
        }
    }
    return NULL;
}

/* Whether a dependent that stands before its noun belongs to the minimal phrase. */
static bool
is_before_noun(onr_deprel deprel)
{
    switch (onr_deprel_universal(deprel)) {
    case ONR_DEPREL_DET:
    case ONR_DEPREL_AMOD:
    case ONR_DEPREL_NUMMOD:
    case ONR_DEPREL_COMPOUND:
    case ONR_DEPREL_NMOD:
    case ONR_DEPREL_FLAT:
        return true;
    default:
        return false;
    }
}

static uint32_t
phrase_first(const finder *f, uint32_t head, uint32_t first)
{
    const onr_tree *const tree = f->tree;
    for (uint32_t c = tree->first[head]; c != ONR_NONE && c < head; c = tree->next[c]) {
        if (is_before_noun((onr_deprel)onr_finder_token_at(f, c)->deprel) &&
            f->time_at[c] == 0 && tree->low[c] < first) {
            first = tree->low[c];
        }
    }
    const uint32_t begin = onr_finder_sentence_first(f, head);
    return first < begin ? begin : first;
}

static onr_article
article_named(onr_slice name)
{
    return onr_slice_equal(name, ONR_LIT("definite"))     ? ONR_ARTICLE_DEFINITE
           : onr_slice_equal(name, ONR_LIT("indefinite")) ? ONR_ARTICLE_INDEFINITE
                                                          : ONR_ARTICLE_OTHER;
}

/* "Ashby's police chief", "the city's mayor": of such there is one, as if "the" stood there. */
static bool
is_place_owner(const finder *f, uint32_t token)
{
    const uint32_t name = f->name_at[token];
    if (name != ONR_NONE) {
        const onr_name_kind kind = (onr_name_kind)f->reading->names.items[name].kind;
        return kind == ONR_NAME_LOC || kind == ONR_NAME_ORG;
    }
    return onr_table_find(onr_lexicon_table(f->lexicon, "governments"),
                          onr_finder_lower_of(f, token)) != NULL;
}

/* Article, owner, count and age, from the words before the noun. */
static void
read_phrase(finder *f, uint32_t head, onr_mention_traits *traits)
{
    const onr_tree *const tree = f->tree;
    for (uint32_t c = tree->first[head]; c != ONR_NONE && c < head; c = tree->next[c]) {
        const onr_token *const token = onr_finder_token_at(f, c);
        const onr_row *const row = onr_table_find(f->articles, onr_finder_lower_of(f, c));
        if (row != NULL && traits->article != ONR_ARTICLE_OTHER) {
            traits->article = article_named(onr_row_field(row, 1));
        }
        if (token->deprel == ONR_DEPREL_NMOD_POSS) {
            traits->owner = c;
            if (traits->article == ONR_ARTICLE_BARE) {
                traits->article =
                    is_place_owner(f, c) ? ONR_ARTICLE_DEFINITE : ONR_ARTICLE_OWNED;
            }
        } else if (token->deprel == ONR_DEPREL_NUMMOD) {
            traits->count = onr_mention_read_count(f, c);
            if (traits->article == ONR_ARTICLE_BARE) {
                traits->article = ONR_ARTICLE_INDEFINITE;
            }
        }
    }
}

/* "17" of "17-year-old", at the token "old"; 0 if it is none. */
static uint32_t
age_in_old(const finder *f, uint32_t token)
{
    if (token < onr_finder_sentence_first(f, token) + 3 ||
        !onr_symbol_is(onr_finder_token_at(f, token)->lower, "old")) {
        return 0;
    }
    uint32_t t = token - 1;
    t -= onr_symbol_is(onr_finder_token_at(f, t)->lower, "-");
    const bool year = onr_symbol_is(onr_finder_token_at(f, t)->lower, "year") ||
                      onr_symbol_is(onr_finder_token_at(f, t)->lower, "years");
    if (!year || t < onr_finder_sentence_first(f, token) + 1) {
        return 0;
    }
    t -= 1;
    t -= onr_symbol_is(onr_finder_token_at(f, t)->lower, "-") && t > 0;
    const uint32_t age = onr_mention_read_count(f, t);
    return age <= AGE_MAX ? age : 0;
}

static uint32_t
age_before(const finder *f, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        const uint32_t age = age_in_old(f, t);
        if (age > 0) {
            return age;
        }
    }
    return 0;
}

static bool
is_plural_noun(const onr_token *token)
{
    return token->xpos == ONR_XPOS_NNS || token->xpos == ONR_XPOS_NNPS;
}

/* A noun that only modifies another one stands for nobody: "police" in "police report". */
static bool
is_modifier(const finder *f, uint32_t token)
{
    const onr_token *const noun = onr_finder_token_at(f, token);
    const uint32_t head = noun->head;
    if (head == ONR_NONE || head <= token || f->name_at[head] != ONR_NONE) {
        return false;
    }
    return noun->deprel == ONR_DEPREL_COMPOUND || noun->deprel == ONR_DEPREL_NMOD_DESC ||
           noun->deprel == ONR_DEPREL_AMOD || noun->deprel == ONR_DEPREL_NUMMOD;
}

static void
fill_person(onr_mention_traits *traits, const onr_token *head)
{
    const bool group = onr_slice_equal(onr_row_field(traits->row, 1), ONR_LIT("group"));
    traits->plural = is_plural_noun(head) ? ONR_PLURAL_YES
                     : group              ? ONR_PLURAL_UNKNOWN
                                          : ONR_PLURAL_NO;
    traits->kind =
        group || traits->plural == ONR_PLURAL_YES ? ONR_ENTITY_GROUP : ONR_ENTITY_PERSON;
    traits->gender = onr_gender_of_letter(onr_row_field(traits->row, 2));
}

/* "Minneapolis police", "the county's police department" with the county named: as good as a name. */
static void
fill_agency(finder *f, onr_mention_traits *traits, uint32_t first, uint32_t head)
{
    const bool several =
        is_plural_noun(onr_finder_token_at(f, head)) &&
        !onr_slice_ends(traits->noun, onr_finder_lower_of(f, head)); // "Municipalities"
    if (several || !onr_slice_equal(onr_row_field(traits->row, 2), ONR_LIT("local"))) {
        return;
    }
    for (uint32_t t = first; t < head; t++) {
        const uint32_t name = f->name_at[t];
        if (name != ONR_NONE && f->reading->names.items[name].kind != ONR_NAME_PER) {
            traits->agency = onr_mention_agency_name(f, t, head + 1);
            return;
        }
    }
}

/* "The head of the union" is somebody, "his head" is not. */
static bool
lacks_of(const finder *f, const onr_row *row, uint32_t token)
{
    if (!onr_slice_equal(onr_row_field(row, 1), ONR_LIT("head"))) {
        return false;
    }
    const uint32_t modifier = onr_tree_child(f->tree, token, ONR_DEPREL_NMOD, ONR_NONE);
    return modifier == ONR_NONE ||
           !onr_tree_has(f->tree, modifier, ONR_DEPREL_CASE, "of");
}

/* "The prosecution" is somebody, "possible prosecution" is not. */
static bool
lacks_the(const finder *f, const onr_row *row, uint32_t first)
{
    const onr_row *const article =
        onr_table_find(f->articles, onr_finder_lower_of(f, first));
    return onr_slice_equal(onr_row_field(row, 3), ONR_LIT("the")) &&
           !onr_slice_equal(onr_row_field(article, 1), ONR_LIT("definite"));
}

/* "From office", "in court", "out of school": no body is meant by a noun without an article behind a preposition, save those
   that need none ("told police") and "by" ("approved by council"). */
static bool
is_bare_adverbial(const finder *f, const onr_row *row, uint32_t token, uint32_t first)
{
    if (first != token || token == onr_finder_sentence_first(f, token) ||
        is_plural_noun(onr_finder_token_at(f, token)) ||
        onr_slice_equal(onr_row_field(row, 3), ONR_LIT("bare"))) {
        return false;
    }
    const onr_token *const before = onr_finder_token_at(f, token - 1);
    return before->upos == ONR_UPOS_ADP && !onr_symbol_is(before->lower, "by");
}

/* "A group of chemicals": of a body it is told who they are. */
static bool
is_of_things(const finder *f, const onr_row *row, uint32_t token)
{
    if (!onr_slice_equal(onr_row_field(row, 3), ONR_LIT("people"))) {
        return false;
    }
    const uint32_t of = onr_tree_child(f->tree, token, ONR_DEPREL_NMOD, ONR_NONE);
    uint32_t first;
    return of != ONR_NONE && onr_tree_has(f->tree, of, ONR_DEPREL_CASE, "of") &&
           f->name_at[of] == ONR_NONE && find_noun(f, f->people, of, &first) == NULL &&
           find_noun(f, f->agencies, of, &first) == NULL;
}

bool
onr_mention_add_nominal(finder *f, uint32_t token)
{
    const onr_token *const head = onr_finder_token_at(f, token);
    if ((head->upos != ONR_UPOS_NOUN && head->upos != ONR_UPOS_PROPN &&
         head->upos != ONR_UPOS_ADJ && head->upos != ONR_UPOS_PRON &&
         head->upos != ONR_UPOS_X) ||
        is_modifier(f, token)) {
        return false;
    }
    uint32_t first = token;
    const onr_row *const agency = find_noun(f, f->agencies, token, &first);
    uint32_t person_first = token;
    const onr_row *const person = find_noun(f, f->people, token, &person_first);
    const bool is_person = person != NULL && (agency == NULL || person_first < first);
    const onr_row *const row = is_person ? person : agency;
    if (row == NULL || lacks_of(f, row, token) ||
        (head->upos == ONR_UPOS_ADJ &&
         onr_tree_child(f->tree, token, ONR_DEPREL_DET, ONR_NONE) == ONR_NONE)) {
        return false;
    }
    first = phrase_first(f, token, is_person ? person_first : first);
    if (!is_person && (is_bare_adverbial(f, row, token, first) ||
                       lacks_the(f, row, first) || is_of_things(f, row, token))) {
        return false;
    }
    onr_mention_traits *const traits =
        onr_mention_add(f, ONR_MENTION_NOMINAL, first, token + 1, token);
    traits->row = row;
    traits->noun = onr_row_field(row, 0);
    traits->kind = ONR_ENTITY_AGENCY;
    traits->gender = ONR_GENDER_NEUTER;
    if (is_person) {
        fill_person(traits, head);
    } else {
        fill_agency(f, traits, first, token);
    }
    read_phrase(f, token, traits);
    if (head->upos == ONR_UPOS_PRON) {
        traits->article = ONR_ARTICLE_INDEFINITE; // "Somebody"
    }
    traits->age = age_before(f, first, token);
    return true;
}

/* "The 6-year-old" without a noun. */
bool
onr_mention_add_aged(finder *f, uint32_t token)
{
    const onr_token *const old = onr_finder_token_at(f, token);
    const uint32_t age = age_in_old(f, token);
    const onr_token *const head =
        old->head == ONR_NONE ? old : onr_finder_token_at(f, old->head);
    const bool narrows = old->deprel == ONR_DEPREL_AMOD && old->head > token &&
                         (head->upos == ONR_UPOS_NOUN || head->upos == ONR_UPOS_PROPN);
    if (age == 0 || narrows || is_modifier(f, token) ||
        onr_tree_child(f->tree, token, ONR_DEPREL_COP, ONR_NONE) != ONR_NONE) {
        return false;
    }
    const uint32_t first = phrase_first(f, token, token);
    onr_mention_traits *const traits =
        onr_mention_add(f, ONR_MENTION_NOMINAL, first, token + 1, token);
    traits->kind = ONR_ENTITY_PERSON;
    traits->plural = ONR_PLURAL_NO;
    traits->age = age;
    read_phrase(f, token, traits);
    return true;
}

/* "The two", "the three": people told before, by their number. */
bool
onr_mention_add_counted(finder *f, uint32_t token)
{
    const onr_token *const number = onr_finder_token_at(f, token);
    const uint32_t det = onr_tree_child(f->tree, token, ONR_DEPREL_DET, ONR_NONE);
    if (number->upos != ONR_UPOS_NUM || det == ONR_NONE || number->head == ONR_NONE ||
        number->deprel == ONR_DEPREL_NUMMOD || number->deprel == ONR_DEPREL_COMPOUND) {
        return false;
    }
    const uint32_t count = onr_mention_read_count(f, token);
    if (count < 2 || count > AGE_MAX) {
        return false;
    }
    onr_mention_traits *const traits =
        onr_mention_add(f, ONR_MENTION_NOMINAL, det, token + 1, token);
    traits->kind = ONR_ENTITY_GROUP;
    traits->plural = ONR_PLURAL_YES;
    traits->article = ONR_ARTICLE_DEFINITE;
    traits->count = count;
    return true;
}

/* "The Turpins" where a Turpin has been named. */
bool
onr_mention_add_family(finder *f, uint32_t token)
{
    const onr_token *const name = onr_finder_token_at(f, token);
    const onr_slice word = onr_symbol_slice(name->lower);
    if (token == onr_finder_sentence_first(f, token) || name->form == name->lower ||
        !onr_symbol_is(onr_finder_token_at(f, token - 1)->lower, "the") ||
        !onr_slice_ends(word, ONR_LIT("s"))) {
        return false;
    }
    const onr_slice surname = onr_slice_part(word, 0, word.len - 1);
    for (size_t i = 0; i < f->reading->names.count; i++) {
        const onr_name *const known = &f->reading->names.items[i];
        if (known->kind == ONR_NAME_PER && known->last > known->first + 1 &&
            onr_slice_equal(onr_finder_lower_of(f, known->last - 1), surname)) {
            onr_mention_traits *const traits =
                onr_mention_add(f, ONR_MENTION_NOMINAL, token - 1, token + 1, token);
            traits->kind = ONR_ENTITY_GROUP;
            traits->plural = ONR_PLURAL_YES;
            traits->article = ONR_ARTICLE_DEFINITE;
            traits->family = surname;
            return true;
        }
    }
    return false;
}
