/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/company.h"

static const onr_party *
party_at(const onr_company *company, uint32_t i)
{
    return &company->desk->story->facts->parties.items[i];
}

// --- ranks ---

static onr_rank
rank_of_role(onr_slice role)
{
    if (onr_slice_equal(role, ONR_LIT("authority"))) {
        return ONR_RANK_OFFICE;
    }
    return onr_slice_equal(role, ONR_LIT("subject")) ||
                   onr_slice_equal(role, ONR_LIT("actor"))
               ? ONR_RANK_BLAME
               : ONR_RANK_HARM;
}

/* Rank from 1 among the values of `kind`; of equal values the first in the text ranks first. */
static void
rank_values(const onr_company *company, const uint32_t *values, uint8_t *ranks,
            bool within_kind)
{
    for (uint32_t i = 0; i < company->count; ++i) {
        unsigned rank = 1;
        for (uint32_t j = 0; j < company->count && rank < ONR_COMPANY_RANKS; ++j) {
            const bool rival =
                !within_kind ||
                onr_slice_equal(party_at(company, i)->kind, party_at(company, j)->kind);
            rank += rival && (values[j] > values[i] || (values[j] == values[i] && j < i));
        }
        ranks[i] = values[i] ? (uint8_t)rank : 0;
    }
}

static void
count_roles(const onr_company *company, uint32_t *counts[ONR_RANK_COUNT])
{
    for (size_t i = 0; i < company->desk->drafts.count; ++i) {
        const onr_event *const event = &company->desk->drafts.items[i].event;
        for (size_t r = 0; r < event->roles.count; ++r) {
            const onr_role *const role = &event->roles.items[r];
            counts[rank_of_role(role->role)][role->party] += !role->implied;
        }
    }
}

// --- titles ---

static onr_slice
last_word(onr_slice text)
{
    onr_slice word = {"", 0}, rest = text;
    while (onr_slice_split(&rest, ' ', &word)) {
    }
    return word;
}

static void
note_titles(onr_company *company)
{
    const onr_story *const story = company->desk->story;
    const onr_table *const titles = onr_lexicon_table(story->lexicon, "titles");
    for (size_t i = 0; i < story->facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &story->facts->tenures.items[i];
        const onr_row *row = onr_table_find(titles, tenure->title);
        row = row ? row : onr_table_find(titles, last_word(tenure->title));
        if (company->title[tenure->holder].len == 0) {
            company->title[tenure->holder] = onr_row_field(row, 3);
        }
    }
}

// --- places in the text ---

static void
note_sentences(onr_company *company)
{
    const onr_story *const story = company->desk->story;
    const onr_reading *const reading = story->reading;
    for (uint32_t e = 0; e < reading->entities.count; ++e) {
        const uint32_t party = story->party_of[e];
        if (party == ONR_NO_FACT) {
            continue;
        }
        const onr_entity *const entity = &reading->entities.items[e];
        for (size_t m = 0; m < entity->mention_count; ++m) {
            const uint32_t head = reading->mentions.items[entity->mentions[m]].head;
            *ONR_PUSH(story->arena, &company->sentences[party]) =
                reading->tokens.items[head].sentence;
            *ONR_PUSH(story->arena, &company->heads[party]) = head;
        }
    }
}

static uint32_t
sole(const uint32_t *counts, size_t count)
{
    uint32_t most = 0, next = 0, at = ONR_NO_FACT;
    for (uint32_t i = 0; i < count; ++i) {
        if (counts[i] > most) {
            next = most;
            most = counts[i];
            at = i;
        } else if (counts[i] > next) {
            next = counts[i];
        }
    }
    return most > 2 * next ? at : ONR_NO_FACT;
}

void
onr_company_init(onr_company *out, const onr_desk *desk)
{
    onr_arena *const arena = desk->story->arena;
    uint32_t *counts[ONR_RANK_COUNT];
    *out = (onr_company){.desk = desk, .count = desk->story->facts->parties.count};
    for (int r = 0; r < ONR_RANK_COUNT; ++r) {
        counts[r] = onr_arena_array(arena, out->count, sizeof(uint32_t));
        out->rank[r] = onr_arena_array(arena, out->count, sizeof(uint8_t));
    }
    out->title = onr_arena_array(arena, out->count, sizeof(onr_slice));
    out->sentences = onr_arena_array(arena, out->count, sizeof(onr_index_list));
    out->heads = onr_arena_array(arena, out->count, sizeof(onr_index_list));
    note_titles(out);
    note_sentences(out);
    count_roles(out, counts);
    out->sole_blamed = sole(counts[ONR_RANK_BLAME], out->count);
    for (uint32_t i = 0; i < out->count; ++i) {
        counts[ONR_RANK_SALIENCE][i] = (uint32_t)out->sentences[i].count;
    }
    for (int r = 0; r < ONR_RANK_COUNT; ++r) {
        rank_values(out, counts[r], out->rank[r], r == ONR_RANK_SALIENCE);
    }
}

uint32_t
onr_company_distance(const onr_company *company, const onr_draft *draft, uint32_t party)
{
    const onr_index_list *const list = &company->sentences[party];
    uint32_t nearest = UINT32_MAX;
    for (size_t c = 0; c < draft->candidates.count; ++c) {
        const uint32_t at =
            company->desk->candidates->items[draft->candidates.items[c]].sentence;
        for (size_t i = 0; i < list->count; ++i) {
            const uint32_t s = list->items[i];
            const uint32_t apart = s > at ? s - at : at - s;
            nearest = apart < nearest ? apart : nearest;
        }
    }
    return nearest;
}

static uint16_t
syntax_of(const onr_desk *desk, const onr_candidate *candidate, uint32_t head)
{
    const onr_token *const t = &desk->story->reading->tokens.items[head];
    const bool own = onr_tree_clause(desk->tree, head) == candidate->clause;
    switch (onr_deprel_universal((onr_deprel)t->deprel)) {
    case ONR_DEPREL_NSUBJ:
        return own ? 5 : 4;
    case ONR_DEPREL_OBJ:
    case ONR_DEPREL_OBL:
    case ONR_DEPREL_IOBJ:
        return 3;
    case ONR_DEPREL_NMOD:
        return t->deprel == ONR_DEPREL_NMOD_POSS ? 2 : 3;
    default:
        return 1;
    }
}

uint16_t
onr_company_syntax(const onr_company *company, const onr_draft *draft, uint32_t party)
{
    const onr_desk *const desk = company->desk;
    const onr_index_list *const heads = &company->heads[party];
    uint16_t best = 0;
    for (size_t c = 0; c < draft->candidates.count; ++c) {
        const onr_candidate *const candidate =
            &desk->candidates->items[draft->candidates.items[c]];
        for (size_t i = 0; i < heads->count; ++i) {
            const uint32_t head = heads->items[i];
            if (desk->story->reading->tokens.items[head].sentence ==
                candidate->sentence) {
                const uint16_t here = syntax_of(desk, candidate, head);
                best = here > best ? here : best;
            }
        }
    }
    return best;
}

bool
onr_company_employs(const onr_company *company, uint32_t agency, uint32_t person)
{
    const onr_facts *const facts = company->desk->story->facts;
    for (size_t i = 0; i < facts->tenures.count; ++i) {
        const onr_tenure *const tenure = &facts->tenures.items[i];
        if (tenure->holder == person && tenure->agency == agency) {
            return true;
        }
    }
    return false;
}
