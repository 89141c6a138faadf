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
    for (uint32_t t = 0; t < f.reading->tokens.count; t++) {
        if (f.tokens[t].upos == ONR_UPOS_VERB &&
            onr_symbol_is(f.tokens[t].lemma, "represent")) {
            from_verb(&f, t);
        }
    }
}
