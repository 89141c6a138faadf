/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/bodies.h"

#include "base/utf8.h"
#include "extract/agencies.h"
#include "extract/offices.h"
#include "extract/parties.h"

/* The longest noun of a table that ends a phrase. */
static const onr_row *
noun_of(const onr_story *story, const char *table, const onr_mention *mention)
{
    const onr_table *const nouns = onr_lexicon_table(story->lexicon, table);
    const onr_token *const tokens = story->reading->tokens.items;
    for (uint32_t t = mention->first; t < mention->last; t++) {
        size_t length;
        const onr_row *const row = onr_table_match(
            nouns, &tokens[t].lower, sizeof(*tokens), mention->last - t, &length);
        if (row != NULL && t + length == mention->last) {
            return row;
        }
    }
    return NULL;
}

static const onr_mention *
first_phrase(const onr_story *story, const onr_entity *entity)
{
    for (size_t i = 0; i < entity->mention_count; i++) {
        const onr_mention *const mention =
            &story->reading->mentions.items[entity->mentions[i]];
        if (mention->kind == ONR_MENTION_NOMINAL) {
            return mention;
        }
    }
    return NULL;
}

/* Whether all words that tell a noun apart stand in a party's name. */
static bool
has_words(const onr_story *story, const onr_party *party, onr_slice noun)
{
    const onr_agency_name wanted =
        onr_agency_name_parse_text(story->lexicon, story->arena, noun);
    const onr_agency_name own =
        onr_agency_name_parse_text(story->lexicon, story->arena, party->label);
    for (size_t i = 0; i < wanted.count; i++) {
        bool found = false;
        for (size_t j = 0; j < own.count && !found; j++) {
            found = onr_slice_equal(own.words[j], wanted.words[i]);
        }
        if (!found) {
            return false;
        }
    }
    return wanted.count > 0;
}

static bool
lists(onr_slice classes, onr_slice kind)
{
    onr_slice one;
    while (classes.len > 0 && onr_slice_split(&classes, ',', &one)) {
        if (onr_slice_equal(one, kind)) {
            return true;
        }
    }
    return false;
}

/* The story's own body of the noun: by the words of its name, or of the noun's first class if it is one word. */
static uint32_t
known_body(const onr_story *story, const onr_row *noun)
{
    const onr_slice key = onr_row_field(noun, 0);
    onr_slice rest = onr_row_field(noun, 1), first;
    (void)onr_slice_split(&rest, ',', &first);
    uint32_t choice = ONR_NO_FACT;
    size_t best = 0;
    for (size_t i = 0; i < story->facts->parties.count; i++) {
        const onr_party *const party = &story->facts->parties.items[i];
        const bool one = onr_slice_find(key, ONR_LIT(" "), 0) == SIZE_MAX;
        const bool class_fits = onr_slice_equal(party->kind, first);
        const bool words =
            lists(onr_row_field(noun, 1), party->kind) && has_words(story, party, key);
        if ((words || (one && class_fits)) &&
            party->evidence.count + (words ? 100 : 1) > best) {
            best = party->evidence.count + (words ? 100 : 1);
            choice = (uint32_t)i;
        }
    }
    return choice;
}

onr_slice
onr_body_by_name(const onr_story *story, onr_slice name)
{
    onr_slice key = onr_utf8_lower(story->arena, name);
    key = onr_slice_starts(key, ONR_LIT("the ")) ? onr_slice_part(key, 4, key.len) : key;
    const size_t mark = onr_slice_find(key, ONR_LIT("’s "), 0);
    if (mark != SIZE_MAX) { // As tokens: "sheriff 's office"
        key = onr_slice_join(
            story->arena,
            onr_slice_join(story->arena, onr_slice_part(key, 0, mark), ONR_LIT(" 's ")),
            onr_slice_part(key, mark + strlen("’s "), key.len));
    }
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(story->lexicon, "bodies"), key);
    return row == NULL ? ONR_LIT("") : onr_agency_by_pattern(story, row, ONR_LIT(""));
}

/* "The state auditor's office" is an office of we do not know which class. */
static bool
has_owner(const onr_story *story, const onr_mention *mention)
{
    const onr_token *const tokens = story->reading->tokens.items;
    for (uint32_t t = mention->first; t < mention->head; t++) {
        if (tokens[t].head == mention->head && tokens[t].deprel == ONR_DEPREL_NMOD_POSS &&
            tokens[t].upos == ONR_UPOS_NOUN) {
            return true;
        }
    }
    return false;
}

/* "Federal court in Harrisburg". */
static onr_slice
described(const onr_story *story, const onr_entity *entity, const onr_mention *mention)
{
    const onr_token *const tokens = story->reading->tokens.items;
    const uint32_t next = mention->last;
    if (next + 1 >= story->reading->tokens.count ||
        !onr_symbol_is(tokens[next].lower, "in")) {
        return onr_slice_copy(story->arena, entity->label);
    }
    const uint32_t name = story->name_at[next + 1];
    if (name == ONR_NONE || story->reading->names.items[name].kind != ONR_NAME_LOC) {
        return onr_slice_copy(story->arena, entity->label);
    }
    const onr_slice place =
        onr_story_text(story, next, story->reading->names.items[name].last);
    return onr_slice_join(
        story->arena, onr_slice_join(story->arena, entity->label, ONR_LIT(" ")), place);
}

/* "The company", "a full panel", "in court": which one, such words do not tell. */
static bool
is_vague(const onr_story *story, const onr_mention *mention)
{
    const onr_token *const tokens = story->reading->tokens.items;
    if (has_owner(story, mention)) {
        return false;
    }
    for (uint32_t t = mention->first; t < mention->last; t++) {
        if (story->name_at[t] != ONR_NONE || tokens[t].upos == ONR_UPOS_PROPN) {
            return false;
        }
    }
    const onr_row *const noun = noun_of(story, "agency-nouns", mention);
    return onr_table_find(onr_lexicon_table(story->lexicon, "vague-bodies"),
                          noun ? onr_row_field(noun, 0)
                               : onr_symbol_slice(tokens[mention->last - 1].lemma)) !=
           NULL;
}

/* "The sheriff said his office ...": the body that the owner of such a phrase serves by the story's tenures. */
static uint32_t
owners_body(const onr_story *story, const onr_mention *mention)
{
    const onr_token *const tokens = story->reading->tokens.items;
    for (uint32_t t = mention->first; t < mention->head; t++) {
        const uint32_t holder = tokens[t].deprel == ONR_DEPREL_NMOD_POSS
                                    ? onr_story_party_at(story, t)
                                    : ONR_NO_FACT;
        for (size_t i = 0; holder != ONR_NO_FACT && i < story->facts->tenures.count;
             i++) {
            const onr_tenure *const tenure = &story->facts->tenures.items[i];
            if (tenure->holder == holder && tenure->agency != ONR_NO_FACT &&
                !onr_slice_equal(tenure->status, ONR_LIT("Former"))) {
                return tenure->agency;
            }
        }
    }
    return ONR_NO_FACT;
}

uint32_t
onr_body_of_entity(onr_story *story, const onr_entity *entity)
{
    const onr_mention *const mention = first_phrase(story, entity);
    const onr_row *const noun =
        mention == NULL ? NULL : noun_of(story, "agency-nouns", mention);
    if (noun == NULL) {
        return onr_agency_party(story, onr_slice_copy(story->arena, entity->label),
                                ONR_LIT(""));
    }
    onr_slice rest = onr_row_field(noun, 1), kind;
    (void)onr_slice_split(&rest, ',', &kind);
    if (rest.len > 0 && has_owner(story, mention)) {
        kind = ONR_LIT("Agency");
    }
    const onr_slice lower =
        onr_symbol_slice(story->reading->tokens.items[mention->first].lower);
    const bool new_one = onr_slice_equal(lower, ONR_LIT("a")) ||
                         onr_slice_equal(lower, ONR_LIT("an")) ||
                         onr_slice_equal(lower, ONR_LIT("another"));
    const onr_row *const body = noun_of(story, "bodies", mention);
    const onr_slice scope = onr_row_field(body, 1);
    const bool elsewhere =
        body != NULL &&
        !onr_slice_equal(onr_agency_near_place(story, scope, mention->head),
                         onr_story_place(story, scope));
    const uint32_t known = new_one || elsewhere ? ONR_NO_FACT : known_body(story, noun);
    if (known != ONR_NO_FACT) {
        return known;
    }
    const onr_slice name =
        body == NULL || new_one
            ? ONR_LIT("")
            : onr_agency_by_pattern(
                  story, body,
                  onr_agency_near_place(story, onr_row_field(body, 1), mention->head));
    const onr_slice label = name.len > 0 ? name : described(story, entity, mention);
    return is_vague(story, mention) && onr_slice_equal(label, entity->label)
               ? owners_body(story, mention)
               : onr_agency_party(story, label, kind);
}

uint32_t
onr_office_of_entity(onr_story *story, const onr_entity *entity)
{
    const onr_table *const titles = onr_lexicon_table(story->lexicon, "titles");
    const onr_token *const tokens = story->reading->tokens.items;
    const onr_mention *const mention =
        &story->reading->mentions.items[entity->mentions[0]];
    for (uint32_t t = mention->first; t < mention->last; t++) {
        size_t length;
        const onr_row *const row = onr_table_match(
            titles, &tokens[t].lower, sizeof(*tokens), mention->last - t, &length);
        if (row != NULL && t + length == mention->last &&
            onr_slice_equal(onr_row_field(row, 2), ONR_LIT("office")) &&
            onr_slice_equal(onr_row_field(row, 3), ONR_LIT("prosecution"))) {
            const uint32_t name = t > mention->first ? story->name_at[t - 1] : ONR_NONE;
            const onr_slice place =
                name == ONR_NONE
                    ? ONR_LIT("")
                    : onr_story_text(story, story->reading->names.items[name].first,
                                     story->reading->names.items[name].last);
            return onr_agency_of_office(story, onr_row_field(row, 1),
                                        onr_row_field(row, 3), place, mention->head);
        }
    }
    return ONR_NO_FACT;
}

/* Whether a story that speaks so plainly means a body: one that each place has, prosecutors, a court of some kind. */
static bool
is_plain(const onr_story *story, const onr_mention *mention)
{
    const onr_token *const tokens = story->reading->tokens.items;
    const onr_row *const body = noun_of(story, "bodies", mention);
    const onr_slice lower = onr_symbol_slice(tokens[mention->first].lower);
    if (body != NULL) {
        return !onr_slice_equal(lower, ONR_LIT("a")) &&
               !onr_slice_equal(onr_row_field(body, 0), ONR_LIT("state police")) &&
               onr_story_place(story, onr_row_field(body, 1)).len > 0;
    }
    if (is_vague(story, mention)) {
        return false;
    }
    const onr_row *const noun = noun_of(story, "agency-nouns", mention);
    onr_slice rest = onr_row_field(noun, 1), kind;
    (void)onr_slice_split(&rest, ',', &kind);
    const bool several =
        onr_slice_find(onr_row_field(noun, 0), ONR_LIT(" "), 0) != SIZE_MAX;
    return onr_slice_equal(kind, ONR_LIT("ProsecutorOffice")) ||
           (several && onr_slice_equal(kind, ONR_LIT("Court")));
}

void
onr_bodies_extract(onr_story *story)
{
    for (uint32_t i = 0; i < story->reading->entities.count; i++) {
        const onr_entity *const entity = &story->reading->entities.items[i];
        if (entity->named || story->party_of[i] != ONR_NO_FACT) {
            continue;
        }
        const onr_mention *const mention = first_phrase(story, entity);
        if (mention == NULL) {
            continue;
        }
        const uint32_t sentence = story->reading->tokens.items[mention->head].sentence;
        if (story->reading->sentences.items[sentence].zone != ONR_ZONE_BODY) {
            continue;
        }
        const bool office =
            entity->kind == ONR_ENTITY_PERSON &&
            onr_symbol_is(story->reading->tokens.items[mention->first].lower, "the") &&
            onr_office_of_entity(story, entity) != ONR_NO_FACT;
        if (office || (entity->kind == ONR_ENTITY_AGENCY && is_plain(story, mention))) {
            (void)onr_party_of_entity(story, i);
        }
    }
}
