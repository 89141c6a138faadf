/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/tenures.h"

#include "extract/parties.h"
#include "extract/posts.h"
#include "extract/titles.h"

typedef onr_titles finder;
typedef onr_title title;

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
    const onr_slice told = onr_title_status(f, t);
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

static void
add_for_name(const finder *f, uint32_t token, const title *t, uint32_t agency,
             onr_span evidence)
{
    const uint32_t mention = f->story->mention_at[token];
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : f->reading->mentions.items[mention].entity;
    const bool name = mention != ONR_NONE &&
                      f->reading->mentions.items[mention].kind == ONR_MENTION_NAME;
    if (name && is_named_person(f, entity)) {
        add_tenure(f, f->story->party_of[entity], t, agency, evidence);
    }
}

/* The head of the mention of a name that "and" joins to a name before it, else ONR_NONE: for where the tree does not. */
static uint32_t
joined_behind(const finder *f, const onr_mention *mention)
{
    const uint32_t end =
        f->reading->sentences.items[f->tokens[mention->head].sentence].last;
    const uint32_t next = mention->last + 1;
    if (next >= end || f->tokens[mention->last].xpos != ONR_XPOS_CC ||
        f->story->name_at[next] == ONR_NONE) {
        return ONR_NONE;
    }
    const onr_name *const name = &f->reading->names.items[f->story->name_at[next]];
    return name->kind == ONR_NAME_PER && name->title_first == name->title_last &&
                   name->first == next
               ? onr_story_name_head(f->story, name)
               : ONR_NONE;
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
    bool any = false;
    while ((other = onr_tree_child(f->tree, mention->head, ONR_DEPREL_CONJ, other)) !=
           ONR_NONE) {
        add_for_name(f, other, t, agency, evidence);
        any = true;
    }
    const uint32_t joined = any ? ONR_NONE : joined_behind(f, mention);
    if (joined != ONR_NONE) {
        add_for_name(f, joined, t, agency, evidence);
    }
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
                   .text = onr_title_text(f, row),
                   .first = i,
                   .last = i + (uint32_t)length,
                   .limit = name->title_first,
                   .head = ONR_NONE};
        const onr_slice inside = onr_title_look_left(f, &t, agency);
        if (onr_title_is_held(row)) {
            const uint32_t own =
                agency != ONR_NO_FACT ? agency : onr_title_agency(f, &t, inside);
            agency = own;
            add_tenure(f, holder, &t, own, evidence);
            add_for_list(f, mention, &t, own, evidence);
        }
        i = t.last;
    }
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
    if ((holders.count == 0 && !listed) || !onr_title_read(f, phrase, &t)) {
        return;
    }
    const uint32_t list = f->tokens[phrase->head].head;
    const uint32_t first = f->tokens[phrase->head].deprel == ONR_DEPREL_CONJ
                               ? f->story->mention_at[list]
                               : ONR_NONE;
    title before;
    const bool past = first != ONR_NONE &&
                      onr_title_read(f, &f->reading->mentions.items[first], &before) &&
                      onr_slice_equal(onr_title_status(f, &before), ONR_LIT("Former"));
    t.status = past || holders.state == ONR_POST_PAST ? ONR_LIT("Former")
               : holders.state == ONR_POST_COMING     ? ONR_LIT("Future")
                                                      : ONR_LIT("");
    uint32_t agency = onr_title_agency(f, &t, ONR_LIT(""));
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
    if (has_tenure(f, holder) || !onr_title_read(f, phrase, &t) || t.row == NULL ||
        onr_slice_equal(onr_row_field(t.row, 2), ONR_LIT("role"))) {
        return;
    }
    add_tenure(f, holder, &t, onr_title_agency(f, &t, ONR_LIT("")), phrase->span);
}

void
onr_tenures_extract(onr_story *story, const onr_tree *tree)
{
    const finder f = onr_titles_of(story, tree);
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
