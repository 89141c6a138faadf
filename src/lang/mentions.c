/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/mentions.h"

enum {
    NOUN_WORDS = 4,  /* Most tokens of a noun of the tables */
    NOUN_BYTES = 64, /* Most bytes of one */
    AGE_MAX = 120,
};

/* What the steps of one call share. */
typedef struct {
    onr_arena *arena;
    const onr_lexicon *lexicon;
    const onr_table *people, *agencies, *pronouns, *articles, *numbers, *given;
    const onr_tree *tree;
    onr_reading *reading;
    onr_mention_traits_list *traits;
    uint8_t *
        time_at; // [tokens] Whether a token is part of a time expression other than an age
    uint32_t *name_at; // [tokens] Name or title of a name that a token is part of
} finder;

static const onr_token *
token_at(const finder *f, uint32_t token)
{
    return &f->reading->tokens.items[token];
}

static uint32_t
sentence_first(const finder *f, uint32_t token)
{
    return f->reading->sentences.items[token_at(f, token)->sentence].first;
}

static uint32_t
sentence_last(const finder *f, uint32_t token)
{
    return f->reading->sentences.items[token_at(f, token)->sentence].last;
}

static onr_slice
lower_of(const finder *f, uint32_t token)
{
    return onr_symbol_slice(token_at(f, token)->lower);
}

/* A whole number in figures, or in words by the table; 0 if it is none. */
static uint32_t
read_count(const finder *f, uint32_t token)
{
    const onr_slice word = lower_of(f, token);
    uint32_t value = 0;
    for (size_t i = 0; i < word.len && word.len <= 6; i++) {
        if (word.ptr[i] < '0' || word.ptr[i] > '9') {
            value = 0;
            break;
        }
        value = value * 10 + (uint32_t)(word.ptr[i] - '0');
    }
    const onr_slice field = onr_row_field(onr_table_find(f->numbers, word), 1);
    for (size_t i = 0; value == 0 && i < field.len && i < 6; i++) {
        if (field.ptr[i] < '0' || field.ptr[i] > '9') {
            return 0;
        }
        value = value * 10 + (uint32_t)(field.ptr[i] - '0');
    }
    return value;
}

static onr_mention_traits *
add_mention(finder *f, onr_mention_kind kind, uint32_t first, uint32_t last,
            uint32_t head)
{
    *ONR_PUSH(f->arena, &f->reading->mentions) = (onr_mention){
        .span = {token_at(f, first)->span.begin, token_at(f, last - 1)->span.end},
        .first = first,
        .last = last,
        .head = head,
        .kind = kind,
        .name = ONR_NONE,
        .entity = ONR_NONE,
    };
    onr_mention_traits *const traits = ONR_PUSH(f->arena, f->traits);
    *traits = (onr_mention_traits){.owner = ONR_NONE, .quote = ONR_NONE};
    return traits;
}

/* Names. */

static onr_entity_kind
kind_of_name(onr_name_kind kind)
{
    switch (kind) {
    case ONR_NAME_PER:
        return ONR_ENTITY_PERSON;
    case ONR_NAME_ORG:
        return ONR_ENTITY_AGENCY;
    case ONR_NAME_LOC:
        return ONR_ENTITY_PLACE;
    case ONR_NAME_MISC:
        break;
    }
    return ONR_ENTITY_OTHER;
}

/* The token of a name that hangs on none of the others. */
static uint32_t
head_of(const finder *f, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; f->tree && t < last; t++) {
        const uint32_t head = token_at(f, t)->head;
        if (head == ONR_NONE || head < first || head >= last) {
            return t;
        }
    }
    return last - 1;
}

/* "Misty Flowers, 38," and "Misty Flowers (38)". */
static uint32_t
age_behind(const finder *f, uint32_t last)
{
    if (last + 2 >= sentence_last(f, last - 1)) {
        return 0;
    }
    const onr_slice mark = lower_of(f, last), end = lower_of(f, last + 2);
    const bool comma = onr_slice_equal(mark, ONR_LIT(","));
    const bool bracket = onr_slice_equal(mark, ONR_LIT("("));
    const bool closed =
        bracket
            ? onr_slice_equal(end, ONR_LIT(")"))
            : token_at(f, last + 2)->span.end - token_at(f, last + 2)->span.begin == 1 &&
                  strchr(",.;", end.ptr[0]) != NULL;
    const uint32_t age = read_count(f, last + 1);
    return (comma || bracket) && closed && age <= AGE_MAX &&
                   token_at(f, last + 1)->upos == ONR_UPOS_NUM
               ? age
               : 0;
}

onr_gender
onr_gender_of_letter(onr_slice letter)
{
    switch (letter.len == 1 ? letter.ptr[0] : '-') {
    case 'm':
        return ONR_GENDER_MALE;
    case 'f':
        return ONR_GENDER_FEMALE;
    case 'n':
        return ONR_GENDER_NEUTER;
    default:
        return ONR_GENDER_UNKNOWN;
    }
}

/* By a title such as "Mr.", else by the first given name. */
static onr_gender
gender_of_person(const finder *f, const onr_name *name, const onr_person_name *parts)
{
    for (uint32_t t = name->title_first; t < name->title_last; t++) {
        const onr_row *const row = onr_table_find(f->people, lower_of(f, t));
        const onr_gender gender = onr_gender_of_letter(onr_row_field(row, 2));
        if (gender != ONR_GENDER_UNKNOWN) {
            return gender;
        }
    }
    if (parts->count < 2) {
        return ONR_GENDER_UNKNOWN; // A surname may look like a given name
    }
    const size_t given = parts->words[0].len == 1 && parts->count > 2 ? 1 : 0;
    return onr_gender_of_letter(
        onr_row_field(onr_table_find(f->given, parts->words[given]), 1));
}

static bool
skips_in_key(const finder *f, const onr_name *name, uint32_t t)
{
    const onr_slice word = lower_of(f, t);
    return (t == name->first && onr_slice_equal(word, ONR_LIT("the"))) ||
           (t + 1 == name->last && onr_slice_equal(word, ONR_LIT("'s")));
}

/* The tokens of a name in small letters, parted as in the text. */
static onr_slice
key_of_name(const finder *f, const onr_name *name)
{
    onr_slice key = ONR_LIT("");
    for (uint32_t t = name->first; t < name->last; t++) {
        if (skips_in_key(f, name, t)) {
            continue;
        }
        const bool space = key.len > 0 && token_at(f, t - 1)->space_after;
        key = space ? onr_slice_join(f->arena, key, ONR_LIT(" ")) : key;
        key = onr_slice_join(f->arena, key, lower_of(f, t));
    }
    return key;
}

static const onr_agency_name *
agency_name(const finder *f, uint32_t first, uint32_t last)
{
    onr_agency_name *const name = onr_arena_alloc(f->arena, sizeof(*name));
    *name = onr_agency_name_parse(f->lexicon, f->arena, f->reading, first, last);
    return name;
}

/* "Dallas County Grand Jury" is people. */
static void
fill_organisation(const finder *f, const onr_name *name, onr_mention_traits *traits)
{
    const onr_row *const row = onr_table_find(f->people, lower_of(f, name->last - 1));
    if (onr_slice_equal(onr_row_field(row, 1), ONR_LIT("group"))) {
        traits->kind = ONR_ENTITY_GROUP;
        traits->row = row;
        traits->noun = onr_row_field(row, 0);
        traits->plural = ONR_PLURAL_UNKNOWN;
        traits->gender = ONR_GENDER_UNKNOWN;
    } else {
        traits->agency = agency_name(f, name->first, name->last);
    }
}

static void
add_name(finder *f, uint32_t index)
{
    const onr_name *const name = &f->reading->names.items[index];
    onr_mention_traits *const traits =
        add_mention(f, ONR_MENTION_NAME, name->first, name->last,
                    head_of(f, name->first, name->last));
    f->reading->mentions.items[f->reading->mentions.count - 1].name = index;
    traits->kind = kind_of_name(name->kind);
    traits->article = ONR_ARTICLE_DEFINITE;
    traits->key = key_of_name(f, name);
    if (name->kind == ONR_NAME_PER) {
        const onr_slice text = onr_slice_at(f->reading->document->text, name->span);
        traits->name = onr_person_name_parse(f->lexicon, f->arena, text);
        traits->gender = gender_of_person(f, name, &traits->name);
        traits->plural = ONR_PLURAL_NO;
        traits->age = age_behind(f, name->last);
    } else {
        traits->gender = ONR_GENDER_NEUTER;
    }
    if (name->kind == ONR_NAME_ORG) {
        fill_organisation(f, name, traits);
    }
}

/* Pronouns. */

static bool
add_pronoun(finder *f, uint32_t token)
{
    const onr_row *const row = onr_table_find(f->pronouns, lower_of(f, token));
    if (row == NULL || token_at(f, token)->upos != ONR_UPOS_PRON ||
        token_at(f, token)->deprel == ONR_DEPREL_EXPL) {
        return false;
    }
    onr_mention_traits *const traits =
        add_mention(f, ONR_MENTION_PRONOUN, token, token + 1, token);
    const bool plural = onr_slice_equal(onr_row_field(row, 2), ONR_LIT("p"));
    traits->gender = onr_gender_of_letter(onr_row_field(row, 3));
    traits->plural = plural ? ONR_PLURAL_YES : ONR_PLURAL_NO;
    traits->kind = traits->gender == ONR_GENDER_NEUTER ? ONR_ENTITY_AGENCY
                   : plural                            ? ONR_ENTITY_GROUP
                                                       : ONR_ENTITY_PERSON;
    traits->article = ONR_ARTICLE_DEFINITE;
    traits->row = NULL;
    return true;
}

/* Noun phrases. */

/* How the last token of a noun is looked up; its stem serves where the tagger has missed a plural ("Supervisors"). */
typedef enum { BY_FORM, BY_LEMMA, BY_STEM, READINGS } reading_of;

/* The tokens [first, last] as a key of a table. */
static onr_slice
noun_key(const finder *f, uint32_t first, uint32_t last, reading_of form,
         char buffer[NOUN_BYTES])
{
    size_t len = 0;
    for (uint32_t t = first; t <= last; t++) {
        const onr_token *const token = token_at(f, t);
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
    const uint32_t begin = sentence_first(f, token);
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
        if (is_before_noun((onr_deprel)token_at(f, c)->deprel) && f->time_at[c] == 0 &&
            tree->low[c] < first) {
            first = tree->low[c];
        }
    }
    const uint32_t begin = sentence_first(f, head);
    return first < begin ? begin : first;
}

static onr_article
article_named(onr_slice name)
{
    return onr_slice_equal(name, ONR_LIT("definite"))     ? ONR_ARTICLE_DEFINITE
           : onr_slice_equal(name, ONR_LIT("indefinite")) ? ONR_ARTICLE_INDEFINITE
                                                          : ONR_ARTICLE_OTHER;
}

/* Article, owner, count and age, from the words before the noun. */
static void
read_phrase(finder *f, uint32_t head, onr_mention_traits *traits)
{
    const onr_tree *const tree = f->tree;
    for (uint32_t c = tree->first[head]; c != ONR_NONE && c < head; c = tree->next[c]) {
        const onr_token *const token = token_at(f, c);
        const onr_row *const row = onr_table_find(f->articles, lower_of(f, c));
        if (row != NULL && traits->article != ONR_ARTICLE_OTHER) {
            traits->article = article_named(onr_row_field(row, 1));
        }
        if (token->deprel == ONR_DEPREL_NMOD_POSS) {
            traits->owner = c;
            if (traits->article == ONR_ARTICLE_BARE) {
                traits->article = ONR_ARTICLE_OWNED;
            }
        } else if (token->deprel == ONR_DEPREL_NUMMOD) {
            traits->count = read_count(f, c);
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
    if (token < sentence_first(f, token) + 3 ||
        !onr_symbol_is(token_at(f, token)->lower, "old")) {
        return 0;
    }
    uint32_t t = token - 1;
    t -= onr_symbol_is(token_at(f, t)->lower, "-");
    const bool year = onr_symbol_is(token_at(f, t)->lower, "year") ||
                      onr_symbol_is(token_at(f, t)->lower, "years");
    if (!year || t < sentence_first(f, token) + 1) {
        return 0;
    }
    t -= 1;
    t -= onr_symbol_is(token_at(f, t)->lower, "-") && t > 0;
    const uint32_t age = read_count(f, t);
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
    const onr_token *const noun = token_at(f, token);
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
        is_plural_noun(token_at(f, head)) &&
        !onr_slice_ends(traits->noun, lower_of(f, head)); // "Municipalities"
    if (several || !onr_slice_equal(onr_row_field(traits->row, 2), ONR_LIT("local"))) {
        return;
    }
    for (uint32_t t = first; t < head; t++) {
        const uint32_t name = f->name_at[t];
        if (name != ONR_NONE && f->reading->names.items[name].kind != ONR_NAME_PER) {
            traits->agency = agency_name(f, t, head + 1);
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

static bool
add_nominal(finder *f, uint32_t token)
{
    const onr_token *const head = token_at(f, token);
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
    onr_mention_traits *const traits =
        add_mention(f, ONR_MENTION_NOMINAL, first, token + 1, token);
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
static bool
add_aged(finder *f, uint32_t token)
{
    const onr_token *const old = token_at(f, token);
    const uint32_t age = age_in_old(f, token);
    if (age == 0 || old->deprel == ONR_DEPREL_AMOD || is_modifier(f, token) ||
        onr_tree_child(f->tree, token, ONR_DEPREL_COP, ONR_NONE) != ONR_NONE) {
        return false;
    }
    const uint32_t first = phrase_first(f, token, token);
    onr_mention_traits *const traits =
        add_mention(f, ONR_MENTION_NOMINAL, first, token + 1, token);
    traits->kind = ONR_ENTITY_PERSON;
    traits->plural = ONR_PLURAL_NO;
    traits->age = age;
    read_phrase(f, token, traits);
    return true;
}

/* "The two", "the three": people told before, by their number. */
static bool
add_counted(finder *f, uint32_t token)
{
    const onr_token *const number = token_at(f, token);
    const uint32_t det = onr_tree_child(f->tree, token, ONR_DEPREL_DET, ONR_NONE);
    if (number->upos != ONR_UPOS_NUM || det == ONR_NONE || number->head == ONR_NONE ||
        number->deprel == ONR_DEPREL_NUMMOD || number->deprel == ONR_DEPREL_COMPOUND) {
        return false;
    }
    const uint32_t count = read_count(f, token);
    if (count < 2 || count > AGE_MAX) {
        return false;
    }
    onr_mention_traits *const traits =
        add_mention(f, ONR_MENTION_NOMINAL, det, token + 1, token);
    traits->kind = ONR_ENTITY_GROUP;
    traits->plural = ONR_PLURAL_YES;
    traits->article = ONR_ARTICLE_DEFINITE;
    traits->count = count;
    return true;
}

/* "The Turpins" where a Turpin has been named. */
static bool
add_family(finder *f, uint32_t token)
{
    const onr_token *const name = token_at(f, token);
    const onr_slice word = onr_symbol_slice(name->lower);
    if (token == sentence_first(f, token) || name->form == name->lower ||
        !onr_symbol_is(token_at(f, token - 1)->lower, "the") ||
        !onr_slice_ends(word, ONR_LIT("s"))) {
        return false;
    }
    const onr_slice surname = onr_slice_part(word, 0, word.len - 1);
    for (size_t i = 0; i < f->reading->names.count; i++) {
        const onr_name *const known = &f->reading->names.items[i];
        if (known->kind == ONR_NAME_PER && known->last > known->first + 1 &&
            onr_slice_equal(lower_of(f, known->last - 1), surname)) {
            onr_mention_traits *const traits =
                add_mention(f, ONR_MENTION_NOMINAL, token - 1, token + 1, token);
            traits->kind = ONR_ENTITY_GROUP;
            traits->plural = ONR_PLURAL_YES;
            traits->article = ONR_ARTICLE_DEFINITE;
            traits->family = surname;
            return true;
        }
    }
    return false;
}

static void
index_names(finder *f)
{
    const size_t count = f->reading->tokens.count;
    f->name_at = onr_arena_array(f->arena, count, sizeof(*f->name_at));
    memset(f->name_at, 0xFF, count * sizeof(*f->name_at));
    for (size_t i = 0; i < f->reading->names.count; i++) {
        const onr_name *const name = &f->reading->names.items[i];
        for (uint32_t t = name->first; t < name->last; t++) {
            f->name_at[t] = (uint32_t)i;
        }
        for (uint32_t t = name->title_first; t < name->title_last; t++) {
            f->name_at[t] = (uint32_t)i;
        }
    }
}

/* "Last year state lawmakers" begins with a time; "the 17-year-old boy" does not. */
static void
index_times(finder *f)
{
    f->time_at = onr_arena_array(f->arena, f->reading->tokens.count, 1);
    for (size_t i = 0; i < f->reading->times.count; i++) {
        const onr_time *const time = &f->reading->times.items[i];
        if (time->kind != ONR_TIME_DURATION) {
            memset(f->time_at + time->first, 1, time->last - time->first);
        }
    }
}

static void
index_quotes(finder *f)
{
    size_t m = 0;
    for (size_t q = 0; q < f->reading->quotes.count; q++) {
        const onr_quote *const quote = &f->reading->quotes.items[q];
        while (m < f->reading->mentions.count &&
               f->reading->mentions.items[m].head < quote->first) {
            m++;
        }
        for (; !quote->scare && m < f->reading->mentions.count &&
               f->reading->mentions.items[m].head < quote->last;
             m++) {
            f->traits->items[m].quote = (uint32_t)q;
        }
    }
}

void
onr_mentions_find(const onr_lexicon *lexicon, onr_arena *arena, const onr_tree *tree,
                  onr_reading *reading, onr_mention_traits_list *traits)
{
    finder f = {
        .arena = arena,
        .lexicon = lexicon,
        .people = onr_lexicon_table(lexicon, "person-nouns"),
        .agencies = onr_lexicon_table(lexicon, "agency-nouns"),
        .pronouns = onr_lexicon_table(lexicon, "pronouns"),
        .articles = onr_lexicon_table(lexicon, "articles"),
        .numbers = onr_lexicon_table(lexicon, "numbers"),
        .given = onr_lexicon_table(lexicon, "given-names"),
        .tree = tree,
        .reading = reading,
        .traits = traits,
    };
    index_names(&f);
    index_times(&f);
    for (uint32_t t = 0; t < reading->tokens.count; t++) {
        const uint32_t name = f.name_at[t];
        if (name != ONR_NONE) {
            if (t == reading->names.items[name].first) {
                add_name(&f, name);
            }
        } else if (tree != NULL) {
            (void)(add_pronoun(&f, t) || add_aged(&f, t) || add_counted(&f, t) ||
                   add_family(&f, t) || add_nominal(&f, t));
        }
    }
    index_quotes(&f);
}
