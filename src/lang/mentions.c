/* SPDX-License-Identifier: Apache-2.0 */
#include "lang/mention_finder.h"

enum { AGE_MAX = 120 /* Years */ };

typedef onr_mention_finder finder;

/* A whole number in figures, or in words by the table; 0 if it is none. */
uint32_t
onr_mention_read_count(const finder *f, uint32_t token)
{
    const onr_slice word = onr_finder_lower_of(f, token);
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

onr_mention_traits *
onr_mention_add(finder *f, onr_mention_kind kind, uint32_t first, uint32_t last,
                uint32_t head)
{
    *ONR_PUSH(f->arena, &f->reading->mentions) = (onr_mention){
        .span = {onr_finder_token_at(f, first)->span.begin,
                 onr_finder_token_at(f, last - 1)->span.end},
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
        const uint32_t head = onr_finder_token_at(f, t)->head;
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
    if (last + 2 >= onr_finder_sentence_last(f, last - 1)) {
        return 0;
    }
    const onr_slice mark = onr_finder_lower_of(f, last),
                    end = onr_finder_lower_of(f, last + 2);
    const bool comma = onr_slice_equal(mark, ONR_LIT(","));
    const bool bracket = onr_slice_equal(mark, ONR_LIT("("));
    const bool closed = bracket
                            ? onr_slice_equal(end, ONR_LIT(")"))
                            : onr_finder_token_at(f, last + 2)->span.end -
                                          onr_finder_token_at(f, last + 2)->span.begin ==
                                      1 &&
                                  strchr(",.;", end.ptr[0]) != NULL;
    const uint32_t age = onr_mention_read_count(f, last + 1);
    return (comma || bracket) && closed && age <= AGE_MAX &&
                   onr_finder_token_at(f, last + 1)->upos == ONR_UPOS_NUM
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
        const onr_row *const row = onr_table_find(f->people, onr_finder_lower_of(f, t));
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
    const onr_slice word = onr_finder_lower_of(f, t);
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
        const bool space = key.len > 0 && onr_finder_token_at(f, t - 1)->space_after;
        key = space ? onr_slice_join(f->arena, key, ONR_LIT(" ")) : key;
        key = onr_slice_join(f->arena, key, onr_finder_lower_of(f, t));
    }
    return key;
}

const onr_agency_name *
onr_mention_agency_name(const finder *f, uint32_t first, uint32_t last)
{
    onr_agency_name *const name = onr_arena_alloc(f->arena, sizeof(*name));
    *name = onr_agency_name_parse(f->lexicon, f->arena, f->reading, first, last);
    return name;
}

/* "Dallas County Grand Jury" is people. */
static void
fill_organisation(const finder *f, const onr_name *name, onr_mention_traits *traits)
{
    const onr_row *const row =
        onr_table_find(f->people, onr_finder_lower_of(f, name->last - 1));
    if (onr_slice_equal(onr_row_field(row, 1), ONR_LIT("group"))) {
        traits->kind = ONR_ENTITY_GROUP;
        traits->row = row;
        traits->noun = onr_row_field(row, 0);
        traits->plural = ONR_PLURAL_UNKNOWN;
        traits->gender = ONR_GENDER_UNKNOWN;
    } else {
        traits->agency = onr_mention_agency_name(f, name->first, name->last);
    }
}

static void
add_name(finder *f, uint32_t index)
{
    const onr_name *const name = &f->reading->names.items[index];
    onr_mention_traits *const traits =
        onr_mention_add(f, ONR_MENTION_NAME, name->first, name->last,
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
    const onr_row *const row = onr_table_find(f->pronouns, onr_finder_lower_of(f, token));
    if (row == NULL || onr_finder_token_at(f, token)->upos != ONR_UPOS_PRON ||
        onr_finder_token_at(f, token)->deprel == ONR_DEPREL_EXPL) {
        return false;
    }
    onr_mention_traits *const traits =
        onr_mention_add(f, ONR_MENTION_PRONOUN, token, token + 1, token);
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
            (void)(add_pronoun(&f, t) || onr_mention_add_aged(&f, t) ||
                   onr_mention_add_counted(&f, t) || onr_mention_add_family(&f, t) ||
                   onr_mention_add_nominal(&f, t));
        }
    }
    index_quotes(&f);
}
