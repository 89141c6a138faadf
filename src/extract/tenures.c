/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/tenures.h"

#include "base/utf8.h"
#include "extract/agencies.h"
#include "extract/offices.h"
#include "extract/parties.h"
#include "extract/posts.h"

enum { LOOK_BACK = 4 /* Tokens before a title that may tell its status */ };

typedef struct {
    onr_story *story;
    const onr_tree *tree;
    const onr_reading *reading;
    const onr_token *tokens;
    const onr_table *titles, *forms, *statuses, *people, *ranks, *articles;
} finder;

/* A title as it stands in the text. */
typedef struct {
    const onr_row *row; /* Of table `titles`; null for a job that is none of them */
    onr_slice text;     /* As it is exported */
    onr_slice status; /* By the verb that says it; empty to tell it by the words before */
    uint32_t first, last; /* Its tokens: [first, last) */
    uint32_t limit;       /* First token of the phrase that it stands in */
    uint32_t
        head; /* Noun whose phrases tell the agency ("chief of the ..."), or ONR_NONE */
} title;

static onr_slice
title_text(const finder *f, const onr_row *row)
{
    onr_slice full = onr_row_field(row, 1);
    const onr_row *const form = onr_table_find(f->forms, full);
    if (form != NULL) {
        return onr_row_field(form, 1);
    }
    const onr_slice one = onr_slice_part(full, 0, full.len - (full.len > 0));
    return onr_slice_ends(full, ONR_LIT("s")) && onr_table_find(f->titles, one) != NULL
               ? one
               : full;
}

/* Titles that people are, not hold: victims, relatives, marks of address. */
static bool
is_held(const onr_row *row)
{
    const onr_slice kind = onr_row_field(row, 2), field = onr_row_field(row, 3);
    return !onr_slice_equal(kind, ONR_LIT("honorific")) &&
           !onr_slice_equal(field, ONR_LIT("none"));
}

static bool
field_is(const title *t, const char *field)
{
    return t->row != NULL &&
           onr_slice_equal(onr_row_field(t->row, 3), onr_slice_of(field));
}

/* "In 2016, Gov. John Doe declared": who governed years before the story. */
static bool
is_of_earlier_year(const finder *f, const title *t)
{
    const int16_t published = f->reading->document->published.year;
    const onr_sentence *const sentence =
        &f->reading->sentences.items[f->tokens[t->first].sentence];
    if (!field_is(t, "executive") || published == 0) {
        return false;
    }
    for (size_t i = 0; i < f->reading->times.count; i++) {
        const onr_time *const time = &f->reading->times.items[i];
        if (time->first >= sentence->first && time->last <= sentence->last &&
            time->kind == ONR_TIME_DATE && time->date.year != 0 &&
            time->date.year + 1 < published) {
            return true;
        }
    }
    return false;
}

/* "Former", "interim", "then-": between the start of the phrase and the title, or right before the phrase. */
static onr_slice
status_of(const finder *f, const title *t)
{
    const uint32_t begin =
        f->reading->sentences.items[f->tokens[t->first].sentence].first;
    uint32_t from = t->limit > begin + 2 ? t->limit - 2 : begin;
    from = t->first > from + LOOK_BACK ? t->first - LOOK_BACK : from;
    for (uint32_t i = from; i < t->last; i++) {
        const onr_row *const row =
            onr_table_find(f->statuses, onr_symbol_slice(f->tokens[i].lower));
        if (row != NULL && (i >= t->limit || f->tokens[i + 1].upos != ONR_UPOS_PUNCT ||
                            onr_symbol_is(f->tokens[i + 1].lower, "-"))) {
            return onr_row_field(row, 1);
        }
    }
    return is_of_earlier_year(f, t) ? ONR_LIT("Former") : ONR_LIT("Current");
}

/* What the words around a title tell of whose it is. */
typedef struct {
    uint32_t party;  /* An organisation named with it */
    onr_slice place; /* A place, also one that is spoken of as its government */
} setting;

/* A town, county or state rather than a body of one. */
static bool
is_place(const finder *f, onr_slice name)
{
    return onr_place_kind(f->story->lexicon, f->story->arena, name).len > 0;
}

/* Take in what a token stands for; true if it is an organisation or a place. */
static bool
take(const finder *f, uint32_t token, setting *out)
{
    const uint32_t mention = f->story->mention_at[token];
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : f->reading->mentions.items[mention].entity;
    if (entity == ONR_NONE) {
        return false;
    }
    const onr_entity *const what = &f->reading->entities.items[entity];
    if (what->kind == ONR_ENTITY_PLACE ||
        (what->kind == ONR_ENTITY_AGENCY && is_place(f, what->label))) {
        const onr_slice name =
            onr_place_bare(f->story->lexicon, f->story->arena, what->label);
        out->place = out->place.len > 0 ? out->place : name;
        return true;
    }
    if (what->kind == ONR_ENTITY_AGENCY && out->party == ONR_NO_FACT) {
        out->party = onr_party_of_entity(f->story, entity);
        return out->party != ONR_NO_FACT;
    }
    return false;
}

/* "Chief of the Ashby police", "spokesman for the city", "professor at Iowa State". */
static void
look_behind(const finder *f, uint32_t head, setting *out)
{
    for (uint32_t c = head == ONR_NONE ? ONR_NONE : f->tree->first[head]; c != ONR_NONE;
         c = f->tree->next[c]) {
        const onr_deprel deprel = (onr_deprel)f->tokens[c].deprel;
        if (deprel == ONR_DEPREL_NMOD || deprel == ONR_DEPREL_OBL ||
            deprel == ONR_DEPREL_NMOD_POSS || deprel == ONR_DEPREL_COMPOUND) {
            (void)take(f, c, out);
        }
    }
}

/* An organisation or place whose name stands right before the title: "Ashby Police" Chief, "Ashby" Mayor. */
static void
look_before(const finder *f, uint32_t first, uint32_t limit, setting *out)
{
    for (uint32_t t = first; t-- > limit;) {
        const uint32_t index = f->story->name_at[t];
        if (index == ONR_NONE) {
            continue;
        }
        const onr_name *const name = &f->reading->names.items[index];
        for (uint32_t u = name->first; u < name->last; u++) {
            if (f->story->mention_at[u] != ONR_NONE && take(f, u, out)) {
                break;
            }
        }
        return;
    }
}

/* Whether the story speaks of a place by these words elsewhere. */
static bool
is_named_place(const finder *f, onr_slice words)
{
    for (size_t i = 0; i < f->reading->entities.count; i++) {
        const onr_entity *const entity = &f->reading->entities.items[i];
        if ((entity->kind == ONR_ENTITY_PLACE || entity->kind == ONR_ENTITY_AGENCY) &&
            onr_slice_starts(
                onr_place_bare(f->story->lexicon, f->story->arena, entity->label),
                words)) {
            return true;
        }
    }
    return false;
}

/* Words inside the title's own tokens that are no title: "Tarrant County" of "Tarrant County Judge". */
static onr_slice
words_before(const finder *f, const title *t)
{
    const onr_table *const people = onr_lexicon_table(f->story->lexicon, "person-nouns");
    for (uint32_t i = t->limit; i < t->first; i++) {
        const onr_slice word = onr_symbol_slice(f->tokens[i].lower);
        if (onr_table_find(people, word) != NULL ||
            onr_table_find(f->statuses, word) != NULL ||
            f->tokens[i].form == f->tokens[i].lower) {
            return ONR_LIT("");
        }
    }
    if (t->first == t->limit) {
        return ONR_LIT("");
    }
    const onr_slice words = onr_story_text(f->story, t->limit, t->first);
    return is_place(f, words) || is_named_place(f, words)
               ? onr_place_bare(f->story->lexicon, f->story->arena, words)
               : ONR_LIT("");
}

/* A lawyer's owner is the client, who is "for" or "of" whom; "counsel at the institute" serves it. */
static bool
is_client(const finder *f, uint32_t head)
{
    return head != ONR_NONE &&
           (onr_tree_child(f->tree, head, ONR_DEPREL_NMOD_POSS, ONR_NONE) != ONR_NONE ||
            !onr_slice_equal(onr_symbol_slice(f->tokens[head].lower),
                             ONR_LIT("counsel")));
}

static uint32_t
agency_of(const finder *f, const title *t, onr_slice inside)
{
    setting own = {ONR_NO_FACT, inside};
    if (field_is(t, "law")) {
        look_behind(f, t->head, &own);
        return own.party == ONR_NO_FACT || is_client(f, t->head) ? ONR_NO_FACT
                                                                 : own.party;
    }
    look_before(f, t->first, t->limit, &own);
    if (own.party == ONR_NO_FACT && own.place.len == 0) {
        look_behind(f, t->head, &own);
    }
    if (own.party != ONR_NO_FACT) {
        return own.party;
    }
    const uint32_t office =
        t->row == NULL
            ? ONR_NO_FACT
            : onr_agency_of_office(f->story, onr_row_field(t->row, 1),
                                   onr_row_field(t->row, 3), own.place, t->first);
    const bool serves = t->row == NULL || field_is(t, "executive");
    return office == ONR_NO_FACT && serves && own.place.len > 0
               ? onr_agency_of_place(f->story, own.place)
               : office;
}

/* "Chief" is the end of "police chief": one title told in full and in short. */
static bool
is_end_of(onr_slice longer, onr_slice shorter)
{
    return onr_slice_equal(longer, shorter) ||
           (longer.len > shorter.len && onr_slice_ends(longer, shorter) &&
            longer.ptr[longer.len - shorter.len - 1] == ' ');
}

static bool
is_rank_modified(const finder *f, onr_slice longer, onr_slice shorter)
{
    onr_slice front = onr_slice_part(longer, 0, longer.len - shorter.len), word;
    while (front.len > 0 && onr_slice_split(&front, ' ', &word)) {
        if (onr_table_find(f->ranks, word) != NULL) {
            return true; // The deputy chief is not the chief
        }
    }
    return false;
}

/* Whether a tenure that is known and a title are one post. */
static bool
is_same_post(const finder *f, const onr_tenure *known, onr_slice text, uint32_t agency)
{
    if (known->agency != agency && agency != ONR_NO_FACT &&
        known->agency != ONR_NO_FACT) {
        return false;
    }
    const bool longer = known->title.len >= text.len;
    const onr_slice a = longer ? known->title : text, b = longer ? text : known->title;
    return is_end_of(a, b) && !is_rank_modified(f, a, b);
}

static void
add_tenure(const finder *f, uint32_t holder, const title *t, uint32_t agency,
           onr_span evidence)
{
    onr_facts *const facts = f->story->facts;
    const onr_slice told = status_of(f, t);
    const bool plain = onr_slice_equal(told, ONR_LIT("Current"));
    const onr_slice status = plain && t->status.len > 0 ? t->status : told;
    for (size_t i = 0; i < facts->tenures.count; i++) {
        onr_tenure *const known = &facts->tenures.items[i];
        if (known->holder == holder && is_same_post(f, known, t->text, agency)) {
            known->agency = known->agency == ONR_NO_FACT ? agency : known->agency;
            if (t->text.len > known->title.len) {
                known->title = onr_slice_copy(f->story->arena, t->text);
            }
            if (!onr_slice_equal(status, ONR_LIT("Current"))) {
                known->status = status;
            }
            onr_evidence_add(f->story->arena, f->story->index, evidence,
                             &known->evidence);
            return;
        }
    }
    onr_tenure *const tenure = ONR_PUSH(f->story->arena, &facts->tenures);
    tenure->holder = holder;
    tenure->title = onr_slice_copy(f->story->arena, t->text);
    tenure->agency = agency;
    tenure->status = status;
    onr_evidence_add(f->story->arena, f->story->index, evidence, &tenure->evidence);
}

static bool
is_named_person(const finder *f, uint32_t entity)
{
    return entity != ONR_NONE && f->reading->entities.items[entity].named &&
           f->reading->entities.items[entity].kind == ONR_ENTITY_PERSON &&
           f->story->party_of[entity] != ONR_NO_FACT;
}

/* "Officers John Doe and Richard Roe": a title in the plural goes for all names coordinated. */
static void
add_for_list(const finder *f, const onr_mention *mention, const title *t, uint32_t agency,
             onr_span evidence)
{
    const onr_slice word = onr_symbol_slice(f->tokens[t->last - 1].lower);
    uint32_t other = ONR_NONE;
    if (!onr_slice_ends(word, ONR_LIT("s"))) {
        return;
    }
    while ((other = onr_tree_child(f->tree, mention->head, ONR_DEPREL_CONJ, other)) !=
           ONR_NONE) {
        const uint32_t second = f->story->mention_at[other];
        const uint32_t entity =
            second == ONR_NONE ? ONR_NONE : f->reading->mentions.items[second].entity;
        const bool name = second != ONR_NONE &&
                          f->reading->mentions.items[second].kind == ONR_MENTION_NAME;
        if (name && is_named_person(f, entity)) {
            add_tenure(f, f->story->party_of[entity], t, agency, evidence);
        }
    }
}

/* Words with capitals right before a title that are no name by themselves: "Marlow Falls" of "Marlow Falls Mayor". */
static uint32_t
capitals_before(const finder *f, uint32_t first)
{
    const onr_table *const demonyms = onr_lexicon_table(f->story->lexicon, "demonyms");
    const uint32_t begin = f->reading->sentences.items[f->tokens[first].sentence].first;
    uint32_t t = first;
    while (t > begin) {
        const onr_token *const word = &f->tokens[t - 1];
        const onr_slice lower = onr_symbol_slice(word->lower);
        size_t width;
        const bool hyphen = onr_symbol_is(word->lower, "-") && t < first;
        const bool capital =
            onr_utf8_is_upper(onr_utf8_read(onr_symbol_slice(word->form), 0, &width));
        if ((!capital && !hyphen) || onr_table_find(f->articles, lower) != NULL ||
            f->story->name_at[t - 1] != ONR_NONE ||
            onr_table_find(f->statuses, lower) != NULL ||
            onr_table_find(f->people, lower) != NULL ||
            onr_table_find(demonyms, lower) != NULL) {
            break;
        }
        t--;
    }
    return t == begin && first - t < 2 ? first : t;
}

/* The place that stands before a title, in its own tokens or before them; the title's phrase begins there. */
static onr_slice
look_left(const finder *f, title *t, uint32_t known)
{
    const onr_slice inside = words_before(f, t);
    const uint32_t begin =
        f->reading->sentences.items[f->tokens[t->first].sentence].first;
    if (known != ONR_NO_FACT || inside.len > 0 || t->first == begin) {
        return inside;
    }
    const uint32_t index = f->story->name_at[t->first - 1];
    if (index != ONR_NONE) {
        t->limit = f->reading->names.items[index].first;
        return inside;
    }
    const uint32_t run = capitals_before(f, t->first);
    t->limit = run < t->limit ? run : t->limit;
    return run < t->first ? onr_story_text(f->story, run, t->first) : inside;
}

/* Each title of "Police spokesman Sgt. John Doe"; what stands before the first may name the agency. */
static void
from_name(const finder *f, const onr_mention *mention)
{
    const onr_name *const name = &f->reading->names.items[mention->name];
    const uint32_t holder = f->story->party_of[mention->entity];
    const onr_span evidence = {f->tokens[name->title_first].span.begin, name->span.end};
    uint32_t agency = ONR_NO_FACT;
    for (uint32_t i = name->title_first; i < name->title_last;) {
        size_t length;
        const onr_row *const row =
            onr_table_match(f->titles, &f->tokens[i].lower, sizeof(*f->tokens),
                            name->title_last - i, &length);
        if (row == NULL) {
            i++;
            continue;
        }
        title t = {.row = row,
                   .text = title_text(f, row),
                   .first = i,
                   .last = i + (uint32_t)length,
                   .limit = name->title_first,
                   .head = ONR_NONE};
        const onr_slice inside = look_left(f, &t, agency);
        if (is_held(row)) {
            const uint32_t own =
                agency != ONR_NO_FACT ? agency : agency_of(f, &t, inside);
            agency = own;
            add_tenure(f, holder, &t, own, evidence);
            add_for_list(f, mention, &t, own, evidence);
        }
        i = t.last;
    }
}

/* The title that a noun is part of: "deputy chief of staff" around "chief". */
static const onr_row *
title_around(const finder *f, uint32_t first, uint32_t noun, uint32_t *begin,
             uint32_t *end)
{
    const uint32_t last = f->reading->sentences.items[f->tokens[noun].sentence].last;
    for (uint32_t t = first; t <= noun; t++) {
        size_t length;
        const onr_row *const row = onr_table_match(f->titles, &f->tokens[t].lower,
                                                   sizeof(*f->tokens), last - t, &length);
        if (row != NULL && t + length > noun) {
            *begin = t;
            *end = t + (uint32_t)length;
            return row;
        }
    }
    return NULL;
}

/* A noun in the singular, as table `person-nouns` has it where it does. */
static onr_slice
noun_text(const finder *f, uint32_t noun)
{
    const onr_slice lemma = onr_symbol_slice(f->tokens[noun].lemma),
                    lower = onr_symbol_slice(f->tokens[noun].lower);
    const onr_slice stem = onr_slice_part(lower, 0, lower.len - 1);
    return onr_table_find(f->people, lemma) != NULL   ? lemma
           : onr_table_find(f->people, lower) != NULL ? lower
           : onr_table_find(f->people, stem) != NULL  ? stem
                                                      : lower;
}

/* "Emergency medical technician": a job with the words that narrow it, in small letters and in the singular. */
static onr_slice
job_text(const finder *f, uint32_t first, uint32_t noun)
{
    uint32_t begin = noun;
    while (begin > first) {
        const onr_token *const word = &f->tokens[begin - 1];
        const bool narrows =
            (word->upos == ONR_UPOS_NOUN || word->upos == ONR_UPOS_ADJ) &&
            word->form == word->lower && f->story->name_at[begin - 1] == ONR_NONE &&
            onr_table_find(f->statuses, onr_symbol_slice(word->lower)) == NULL;
        if (!narrows) {
            break;
        }
        begin--;
    }
    onr_slice text = noun_text(f, noun);
    if (begin < noun) {
        text = onr_slice_join(f->story->arena,
                              onr_slice_join(f->story->arena,
                                             onr_story_text(f->story, begin, noun),
                                             ONR_LIT(" ")),
                              text);
    }
    return text;
}

static bool
is_job(const finder *f, uint32_t noun)
{
    const onr_row *const row = onr_table_find(f->people, noun_text(f, noun));
    return onr_slice_equal(onr_row_field(row, 4), ONR_LIT("job"));
}

/* What the words around a noun make of it: a title of the table, or a job. */
static bool
read_title(const finder *f, const onr_mention *phrase, title *out)
{
    const uint32_t noun = phrase->head;
    *out = (title){.first = noun, .last = noun + 1, .limit = phrase->first, .head = noun};
    out->row = title_around(f, phrase->first, noun, &out->first, &out->last);
    if (out->row != NULL && is_held(out->row)) {
        out->text = title_text(f, out->row);
        return true;
    }
    if (!is_job(f, noun)) {
        return false;
    }
    out->text = job_text(f, phrase->first, noun);
    const onr_row *const form = onr_table_find(f->forms, out->text);
    out->text = form != NULL ? onr_row_field(form, 1) : out->text;
    out->row = onr_table_find(f->titles, noun_text(f, noun));
    return true;
}

/* Somebody's tenure, or that of each of a group told one by one. */
static void
add_for(const finder *f, uint32_t entity, const title *t, uint32_t agency, onr_span span)
{
    if (entity == ONR_NONE) {
        return;
    }
    const onr_entity *const who = &f->reading->entities.items[entity];
    for (size_t i = 0; i < who->member_count; i++) {
        if (is_named_person(f, who->members[i])) {
            add_tenure(f, f->story->party_of[who->members[i]], t, agency, span);
        }
    }
    if (is_named_person(f, entity)) {
        add_tenure(f, f->story->party_of[entity], t, agency, span);
    }
}

static void
from_phrase(const finder *f, const onr_mention *phrase)
{
    const onr_post_holders holders = onr_post_holders_of(f->story, f->tree, phrase->head);
    title t;
    const uint32_t own = phrase->entity;
    const bool listed =
        own != ONR_NONE && f->reading->entities.items[own].member_count > 0;
    if ((holders.count == 0 && !listed) || !read_title(f, phrase, &t)) {
        return;
    }
    const uint32_t list = f->tokens[phrase->head].head;
    const uint32_t first = f->tokens[phrase->head].deprel == ONR_DEPREL_CONJ
                               ? f->story->mention_at[list]
                               : ONR_NONE;
    title before;
    const bool past = first != ONR_NONE &&
                      read_title(f, &f->reading->mentions.items[first], &before) &&
                      onr_slice_equal(status_of(f, &before), ONR_LIT("Former"));
    t.status = past || holders.state == ONR_POST_PAST ? ONR_LIT("Former")
               : holders.state == ONR_POST_COMING     ? ONR_LIT("Future")
                                                      : ONR_LIT("");
    uint32_t agency = agency_of(f, &t, ONR_LIT(""));
    for (size_t i = 0; i < holders.count; i++) {
        add_for(f, f->reading->mentions.items[holders.mentions[i]].entity, &t, agency,
                phrase->span);
    }
    if (listed) {
        add_for(f, own, &t, agency, phrase->span);
    }
}

static bool
has_tenure(const finder *f, uint32_t holder)
{
    for (size_t i = 0; i < f->story->facts->tenures.count; i++) {
        if (f->story->facts->tenures.items[i].holder == holder) {
            return true;
        }
    }
    return false;
}

/* Who is only ever called "the officer" is one: a rank or office that the story takes somebody up by. */
static void
from_calling(const finder *f, const onr_mention *phrase)
{
    title t;
    const uint32_t holder = f->story->party_of[phrase->entity];
    if (has_tenure(f, holder) || !read_title(f, phrase, &t) || t.row == NULL ||
        onr_slice_equal(onr_row_field(t.row, 2), ONR_LIT("role"))) {
        return;
    }
    add_tenure(f, holder, &t, agency_of(f, &t, ONR_LIT("")), phrase->span);
}

void
onr_tenures_extract(onr_story *story, const onr_tree *tree)
{
    const finder f = {
        .story = story,
        .tree = tree,
        .reading = story->reading,
        .tokens = story->reading->tokens.items,
        .titles = onr_lexicon_table(story->lexicon, "titles"),
        .forms = onr_lexicon_table(story->lexicon, "title-forms"),
        .statuses = onr_lexicon_table(story->lexicon, "tenure-status"),
        .people = onr_lexicon_table(story->lexicon, "person-nouns"),
        .articles = onr_lexicon_table(story->lexicon, "articles"),
        .ranks = onr_lexicon_table(story->lexicon, "rank-modifiers"),
    };
    for (size_t i = 0; i < f.reading->mentions.count; i++) {
        const onr_mention *const mention = &f.reading->mentions.items[i];
        if (mention->kind == ONR_MENTION_NAME && is_named_person(&f, mention->entity)) {
            from_name(&f, mention);
        } else if (mention->kind == ONR_MENTION_NOMINAL) {
            from_phrase(&f, mention);
        }
    }
    for (size_t i = 0; i < f.reading->mentions.count; i++) {
        const onr_mention *const mention = &f.reading->mentions.items[i];
        if (mention->kind == ONR_MENTION_NOMINAL &&
            is_named_person(&f, mention->entity)) {
            from_calling(&f, mention);
        }
    }
}

/* Whether a class ends a tenure for those in a role. */
static bool
ends_tenure(const onr_story *story, const onr_event *event, const onr_role *role)
{
    const onr_slice factuality =
        event->factualities.count > 0 ? event->factualities.items[0].value : ONR_LIT("");
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(story->lexicon, "tenure-ends"),
                       onr_slice_lower(story->arena, event->kind));
    const bool dead =
        !onr_slice_equal(onr_row_field(row, 2), ONR_LIT("deaths")) || event->deaths > 0;
    return row != NULL && dead && !role->implied &&
           !onr_slice_equal(factuality, ONR_LIT("Negated")) &&
           !onr_slice_equal(factuality, ONR_LIT("Prospective")) &&
           onr_slice_equal(onr_row_field(row, 1), role->role);
}

/* A firing from one police force leaves a post at another alone. */
static bool
is_of_event(const onr_story *story, const onr_event *event, uint32_t agency)
{
    if (agency == ONR_NO_FACT) {
        return true;
    }
    const onr_slice kind = story->facts->parties.items[agency].kind;
    for (size_t i = 0; i < event->roles.count; i++) {
        const onr_role *const role = &event->roles.items[i];
        if (onr_slice_equal(role->role, ONR_LIT("authority")) && role->party != agency &&
            onr_slice_equal(story->facts->parties.items[role->party].kind, kind)) {
            return false;
        }
    }
    return true;
}

/* Who got a post back holds it, whatever the story tells of before. */
static bool
is_reinstated(const onr_story *story, uint32_t party)
{
    for (size_t i = 0; i < story->facts->events.count; i++) {
        const onr_event *const event = &story->facts->events.items[i];
        const bool back = onr_slice_equal(event->kind, ONR_LIT("Reinstatement"));
        for (size_t j = 0; back && j < event->roles.count; j++) {
            if (event->roles.items[j].party == party &&
                onr_slice_equal(event->roles.items[j].role, ONR_LIT("subject"))) {
                return true;
            }
        }
    }
    return false;
}

void
onr_tenures_settle(onr_story *story)
{
    for (size_t e = 0; e < story->facts->events.count; e++) {
        const onr_event *const event = &story->facts->events.items[e];
        for (size_t r = 0; r < event->roles.count; r++) {
            if (!ends_tenure(story, event, &event->roles.items[r])) {
                continue;
            }
            for (size_t i = 0; i < story->facts->tenures.count; i++) {
                onr_tenure *const tenure = &story->facts->tenures.items[i];
                const bool dies =
                    !onr_slice_equal(event->roles.items[r].role, ONR_LIT("subject"));
                if (is_reinstated(story, event->roles.items[r].party)) {
                    continue;
                }
                if (tenure->holder == event->roles.items[r].party &&
                    (dies || is_of_event(story, event, tenure->agency)) &&
                    onr_slice_equal(tenure->status, ONR_LIT("Current"))) {
                    tenure->status = ONR_LIT("Former");
                }
            }
        }
    }
}
