/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/papers.h"

#include "extract/draft.h"

/* How well an event fits a document that is named at `at`. */
enum { FIT_NONE, FIT_LATER, FIT_BEFORE, FIT_HERE };

static int
fit_of(const onr_event *event, uint32_t at, uint32_t *where)
{
    int best = FIT_NONE;
    for (size_t i = 0; i < event->evidence.count; ++i) {
        const onr_evidence *const spot = &event->evidence.items[i];
        const int fit = spot->begin <= at && at < spot->end ? FIT_HERE
                        : spot->end <= at                   ? FIT_BEFORE
                                                            : FIT_LATER;
        if (fit > best || (fit == best && fit == FIT_BEFORE && spot->end > *where)) {
            best = fit;
            *where = spot->end;
        }
    }
    return best;
}

/* Who brings an action as a party, else who takes it by office; no court writes what is filed there. */
static uint32_t
author_of(const onr_claim_desk *f, const onr_event *event, bool filed)
{
    const onr_party *const parties = f->story->facts->parties.items;
    static const char *const roles[] = {"initiator", "authority"};
    for (size_t i = 0; i < ONR_COUNT(roles); ++i) {
        for (size_t r = 0; r < event->roles.count; ++r) {
            const onr_role *const role = &event->roles.items[r];
            const bool court =
                onr_slice_equal(parties[role->party].kind, ONR_LIT("Court"));
            if (onr_slice_equal(role->role, onr_slice_of(roles[i])) &&
                !(filed && court)) {
                return role->party;
            }
        }
    }
    return ONR_NO_FACT;
}

static uint32_t
author_of_class(const onr_claim_desk *f, onr_slice kind, bool filed, uint32_t at)
{
    const onr_facts *const facts = f->story->facts;
    int best = FIT_NONE;
    uint32_t nearest = 0, choice = ONR_NO_FACT;
    for (size_t i = 0; i < facts->events.count; ++i) {
        const onr_event *const event = &facts->events.items[i];
        const uint32_t author = author_of(f, event, filed);
        if (author == ONR_NO_FACT ||
            !onr_class_is(f->story->lexicon, event->kind, kind)) {
            continue;
        }
        uint32_t where = 0;
        const int fit = fit_of(event, at, &where);
        if (fit > best || (fit == best && fit == FIT_BEFORE && where > nearest)) {
            best = fit;
            nearest = where;
            choice = author;
        }
    }
    return choice;
}

uint32_t
onr_paper_speaker(const onr_claim_desk *f, uint32_t noun)
{
    const onr_row *const row =
        noun == ONR_NONE
            ? NULL
            : onr_table_find(f->documents, onr_symbol_slice(f->tokens[noun].lemma));
    const bool filed = !onr_slice_equal(onr_row_field(row, 1), ONR_LIT("author"));
    onr_slice rest = onr_row_field(row, 3), kind;
    uint32_t author = ONR_NO_FACT;
    while (author == ONR_NO_FACT && rest.len > 0 && onr_slice_split(&rest, ' ', &kind)) {
        author = author_of_class(
            f, kind, filed,
            onr_evidence_offset(f->story->index, f->tokens[noun].span.begin));
    }
    return author;
}
