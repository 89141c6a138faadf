/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/relations.h"

#include "extract/agencies.h"
#include "extract/offices.h"
#include "extract/parties.h"
#include "extract/posts.h"
#include "extract/titles.h"

typedef struct {
    onr_story *story;
    const onr_tree *tree;
    const onr_reading *reading;
    const onr_token *tokens;
    const onr_table *people;
    onr_titles titles;
} finder;

static void
relate(const finder *f, const char *kind, uint32_t from, uint32_t to, onr_span evidence)
{
    onr_facts *const facts = f->story->facts;
    const onr_slice name = onr_slice_of(kind);
    if (from == to) {
        return;
    }
    for (size_t i = 0; i < facts->relations.count; i++) {
        onr_relation *const known = &facts->relations.items[i];
        if (onr_slice_equal(known->kind, name) && known->from == from &&
            known->to == to) {
            onr_evidence_add(f->story->arena, f->story->index, evidence,
                             &known->evidence);
            return;
        }
    }
    onr_relation *const relation = ONR_PUSH(f->story->arena, &facts->relations);
    relation->kind = name;
    relation->from = from;
    relation->to = to;
    onr_evidence_add(f->story->arena, f->story->index, evidence, &relation->evidence);
}

/* Each party of one list with each of the other. */
static void
relate_lists(const finder *f, const char *kind, const onr_index_list *left,
             const onr_index_list *right, onr_span evidence)
{
    for (size_t i = 0; i < left->count; i++) {
        for (size_t j = 0; j < right->count; j++) {
            relate(f, kind, left->items[i], right->items[j], evidence);
        }
    }
}

/* From the first byte of two mentions to the last. */
static onr_span
span_of(const finder *f, uint32_t first, uint32_t second)
{
    const onr_span a = f->reading->mentions.items[first].span,
                   b = f->reading->mentions.items[second].span;
    return (onr_span){a.begin < b.begin ? a.begin : b.begin,
                      a.end > b.end ? a.end : b.end};
}

static const onr_entity *
entity_of(const finder *f, uint32_t mention)
{
    const uint32_t entity =
        mention == ONR_NONE ? ONR_NONE : f->reading->mentions.items[mention].entity;
    return entity == ONR_NONE ? NULL : &f->reading->entities.items[entity];
}

/* The mention that a noun of relation points to: its owner, or what "of" or "for" introduces. */
static uint32_t
other_side(const finder *f, uint32_t head)
{
    uint32_t child = onr_tree_child(f->tree, head, ONR_DEPREL_NMOD_POSS, ONR_NONE);
    if (child != ONR_NONE && f->story->mention_at[child] != ONR_NONE) {
        return f->story->mention_at[child];
    }
    child = ONR_NONE;
    while ((child = onr_tree_child(f->tree, head, ONR_DEPREL_NMOD, child)) != ONR_NONE) {
        const bool points = onr_tree_has(f->tree, child, ONR_DEPREL_CASE, "of") ||
                            onr_tree_has(f->tree, child, ONR_DEPREL_CASE, "for");
        if (points && f->story->mention_at[child] != ONR_NONE) {
            return f->story->mention_at[child];
        }
    }
    child = onr_tree_child(f->tree, head, ONR_DEPREL_COMPOUND, ONR_NONE);
    const uint32_t mention = child == ONR_NONE ? ONR_NONE : f->story->mention_at[child];
    const onr_entity *const entity = entity_of(f, mention);
    return entity != NULL && entity->kind != ONR_ENTITY_PLACE &&
                   f->reading->mentions.items[mention].kind != ONR_MENTION_PRONOUN
               ? mention
               : ONR_NONE;
}

static const onr_row *
person_row(const finder *f, const onr_mention *mention)
{
    const onr_token *const noun = &f->tokens[mention->head];
    const onr_row *const row = onr_table_find(f->people, onr_symbol_slice(noun->lower));
    return row != NULL ? row : onr_table_find(f->people, onr_symbol_slice(noun->lemma));
}

static bool
is_kin(const finder *f, const onr_mention *mention)
{
    return onr_slice_equal(onr_row_field(person_row(f, mention), 4), ONR_LIT("kin"));
}

/* Lawyers of clients; prosecutors and a county's attorney have offices, and counsel "for" a body serves it. */
static bool
is_lawyer(const finder *f, const onr_mention *mention)
{
    onr_title title;
    if (!onr_slice_equal(onr_row_field(person_row(f, mention), 3), ONR_LIT("lawyer"))) {
        return false;
    }
    const bool read = onr_title_read(&f->titles, mention, &title);
    return !read || title.row == NULL || onr_title_is_of(&title, "law");
}

/* People who are in the facts, or are named, or are a list of such. */
static bool
is_known(const finder *f, uint32_t mention)
{
    const onr_entity *const entity = entity_of(f, mention);
    return entity != NULL && entity->kind != ONR_ENTITY_PLACE &&
           entity->kind != ONR_ENTITY_OTHER &&
           (entity->named || entity->member_count > 0 ||
            f->story->party_of[f->reading->mentions.items[mention].entity] !=
                ONR_NO_FACT);
}

static bool
is_party(const finder *f, uint32_t mention)
{
    const onr_entity *const entity = entity_of(f, mention);
    return entity != NULL && entity->kind != ONR_ENTITY_PLACE &&
           entity->kind != ONR_ENTITY_OTHER;
}

/* The parties on one side: a mention's own, and those whom grammar says it of. */
static void
parties_of_noun(const finder *f, uint32_t index, onr_index_list *out)
{
    const onr_mention *const mention = &f->reading->mentions.items[index];
    const onr_post_holders holders =
        onr_post_holders_of(f->story, f->tree, mention->head);
    for (size_t i = 0; i < holders.count; i++) {
        if (is_known(f, holders.mentions[i])) {
            onr_parties_of_mention(f->story, holders.mentions[i], out);
        }
    }
    if (out->count == 0 && is_known(f, index)) {
        onr_parties_of_mention(f->story, index, out);
    }
}

/* "The county's lawyer": a place that has a lawyer is its government. */
static void
parties_of_client(const finder *f, uint32_t mention, onr_index_list *out)
{
    const onr_entity *const entity = entity_of(f, mention);
    if (entity != NULL && entity->kind == ONR_ENTITY_PLACE && entity->named) {
        const uint32_t government = onr_agency_of_place(f->story, entity->label);
        if (government != ONR_NO_FACT) {
            *ONR_PUSH(f->story->arena, out) = government;
        }
    } else if (is_party(f, mention)) {
        onr_parties_of_mention(f->story, mention, out);
    }
}

/* "Counsel for the association" is in its service. */
static bool
is_counsel_of_body(const finder *f, const onr_mention *mention, uint32_t other)
{
    const onr_entity *const entity = entity_of(f, other);
    return onr_symbol_is(f->tokens[mention->head].lower, "counsel") && entity != NULL &&
           entity->kind == ONR_ENTITY_AGENCY;
}

static void
from_noun(const finder *f, uint32_t index)
{
    const onr_mention *const mention = &f->reading->mentions.items[index];
    const bool kin = is_kin(f, mention);
    if (!kin && !is_lawyer(f, mention)) {
        return;
    }
    const uint32_t other = other_side(f, mention->head);
    if (other == ONR_NONE || other == index || (kin && !is_known(f, other))) {
        return;
    }
    onr_index_list from = {0}, to = {0};
    parties_of_noun(f, index, &from);
    if (from.count == 0 || (!kin && is_counsel_of_body(f, mention, other))) {
        return;
    }
    parties_of_client(f, other, &to);
    relate_lists(f, kin ? "relative" : "represents", &from, &to,
                 span_of(f, index, other));
}

/* The one who does what a verb says, also before a relative clause. */
static uint32_t
subject_of(const finder *f, uint32_t verb)
{
    const uint32_t subject = onr_tree_child(f->tree, verb, ONR_DEPREL_NSUBJ, ONR_NONE);
    const uint32_t mention =
        subject == ONR_NONE ? ONR_NONE : f->story->mention_at[subject];
    const onr_deprel deprel = (onr_deprel)f->tokens[verb].deprel;
    if (mention == ONR_NONE && f->tokens[verb].head != ONR_NONE &&
        (deprel == ONR_DEPREL_ACL_RELCL || deprel == ONR_DEPREL_ACL)) {
        return f->story->mention_at[f->tokens[verb].head];
    }
    return mention;
}

/* Unions and members of parliament represent people, but not as lawyers. */
static bool
may_be_lawyer(const finder *f, uint32_t mention)
{
    const onr_entity *const entity = entity_of(f, mention);
    if (entity == NULL || !is_known(f, mention)) {
        return false;
    }
    if (entity->kind == ONR_ENTITY_PERSON || entity->kind == ONR_ENTITY_GROUP) {
        return true;
    }
    onr_index_list parties = {0};
    onr_parties_of_mention(f->story, mention, &parties);
    const onr_slice kind = parties.count == 0
                               ? ONR_LIT("")
                               : f->story->facts->parties.items[parties.items[0]].kind;
    return onr_slice_equal(kind, ONR_LIT("LawFirm")) ||
           onr_slice_equal(kind, ONR_LIT("AdvocacyGroup"));
}

static void
from_verb(const finder *f, uint32_t verb)
{
    const uint32_t object = onr_tree_child(f->tree, verb, ONR_DEPREL_OBJ, ONR_NONE);
    const uint32_t client = object == ONR_NONE ? ONR_NONE : f->story->mention_at[object];
    const uint32_t lawyer = subject_of(f, verb);
    if (client != ONR_NONE && lawyer != ONR_NONE && lawyer != client &&
        is_party(f, client) && may_be_lawyer(f, lawyer)) {
        onr_index_list from = {0}, to = {0};
        onr_parties_of_mention(f->story, lawyer, &from);
        onr_parties_of_mention(f->story, client, &to);
        relate_lists(f, "represents", &from, &to, span_of(f, lawyer, client));
    }
}

/* Whether somebody has a relation of a kind already. */
static bool
has_client(const finder *f, uint32_t lawyer)
{
    for (size_t i = 0; i < f->story->facts->relations.count; i++) {
        const onr_relation *const known = &f->story->facts->relations.items[i];
        if (known->from == lawyer &&
            onr_slice_equal(known->kind, ONR_LIT("represents"))) {
            return true;
        }
    }
    return false;
}

/* Whether a party is spoken of in the sentence of a token. */
static bool
is_in_sentence(const finder *f, uint32_t party, uint32_t token)
{
    for (size_t i = 0; i < f->reading->mentions.count; i++) {
        const onr_mention *const mention = &f->reading->mentions.items[i];
        if (mention->entity != ONR_NONE && f->story->party_of[mention->entity] == party &&
            f->tokens[mention->head].sentence == f->tokens[token].sentence) {
            return true;
        }
    }
    return false;
}

/* The one person whom the story's criminal cases are against, or the one of them in a lawyer's sentence; ONR_NO_FACT for
   none or several. */
static uint32_t
only_defendant(const finder *f, uint32_t at, bool near)
{
    const onr_table *const cases = onr_lexicon_table(f->story->lexicon, "criminal-cases");
    uint32_t only = ONR_NO_FACT;
    for (size_t i = 0; i < f->story->facts->events.count; i++) {
        const onr_event *const event = &f->story->facts->events.items[i];
        const bool criminal =
            onr_table_find(cases, onr_slice_lower(f->story->arena, event->kind)) != NULL;
        for (size_t j = 0; criminal && j < event->roles.count; j++) {
            const onr_role *const role = &event->roles.items[j];
            if (!onr_slice_equal(role->role, ONR_LIT("subject")) || role->party == only ||
                (near && !is_in_sentence(f, role->party, at))) {
                continue;
            }
            if (only != ONR_NO_FACT) {
                return ONR_NO_FACT;
            }
            only = role->party;
        }
    }
    return only;
}

/* "Defense attorney Jane Roe": of the defendant, if there is one only. */
static void
from_defense(const finder *f, const onr_mention *mention)
{
    const onr_table *const sides = onr_lexicon_table(f->story->lexicon, "defense-titles");
    const onr_name *const name = &f->reading->names.items[mention->name];
    size_t length;
    const onr_row *const row =
        name->title_first == name->title_last
            ? NULL
            : onr_table_match(sides, &f->tokens[name->title_first].lower,
                              sizeof(*f->tokens), name->title_last - name->title_first,
                              &length);
    const uint32_t lawyer =
        mention->entity == ONR_NONE ? ONR_NO_FACT : f->story->party_of[mention->entity];
    uint32_t client = row == NULL ? ONR_NO_FACT : only_defendant(f, mention->head, false);
    if (row != NULL && client == ONR_NO_FACT) {
        client = only_defendant(f, mention->head, true);
    }
    if (lawyer != ONR_NO_FACT && client != ONR_NO_FACT && !has_client(f, lawyer)) {
        const onr_span span = {f->tokens[name->title_first].span.begin, name->span.end};
        relate(f, "represents", lawyer, client, span);
    }
}

void
onr_relations_extract(onr_story *story, const onr_tree *tree)
{
    const finder f = {
        .story = story,
        .tree = tree,
        .reading = story->reading,
        .tokens = story->reading->tokens.items,
        .people = onr_lexicon_table(story->lexicon, "person-nouns"),
        .titles = onr_titles_of(story, tree),
    };
    for (uint32_t i = 0; i < f.reading->mentions.count; i++) {
        if (f.reading->mentions.items[i].kind == ONR_MENTION_NOMINAL) {
            from_noun(&f, i);
        }
    }
    for (uint32_t i = 0; i < f.reading->mentions.count; i++) {
        if (f.reading->mentions.items[i].kind == ONR_MENTION_NAME) {
            from_defense(&f, &f.reading->mentions.items[i]);
        }
    }
    for (uint32_t t = 0; t < f.reading->tokens.count; t++) {
        if (f.tokens[t].upos == ONR_UPOS_VERB &&
            onr_symbol_is(f.tokens[t].lemma, "represent")) {
            from_verb(&f, t);
        }
    }
}
