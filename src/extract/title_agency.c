/* SPDX-License-Identifier: Apache-2.0 */
#include "base/utf8.h"
#include "extract/agencies.h"
#include "extract/offices.h"
#include "extract/parties.h"
#include "extract/titles.h"

typedef onr_titles finder;
typedef onr_title title;

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

uint32_t
onr_title_agency(const finder *f, const title *t, onr_slice inside)
{
    setting own = {ONR_NO_FACT, inside};
    if (onr_title_is_of(t, "law")) {
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
    const bool serves = t->row == NULL || onr_title_is_of(t, "executive");
    return office == ONR_NO_FACT && serves && own.place.len > 0
               ? onr_agency_of_place(f->story, own.place)
               : office;
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
onr_slice
onr_title_look_left(const finder *f, title *t, uint32_t known)
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
