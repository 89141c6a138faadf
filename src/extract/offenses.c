/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/offenses.h"

#include "base/utf8.h"

enum { CHAIN_MAX = 4 /* Sentence, plea, indictment, charge */ };

static bool
inherits(const onr_desk *desk, const onr_draft *draft)
{
    return onr_table_find(onr_lexicon_table(desk->story->lexicon, "inherits"),
                          onr_utf8_lower(desk->story->arena, draft->event.kind)) != NULL;
}

/* The first action on the way from one concern to the next that names its offenses, or null. */
static const onr_event *
source_of(const onr_desk *desk, const onr_draft *draft)
{
    for (int i = 0; i < CHAIN_MAX && draft->event.concerns.count > 0; ++i) {
        draft = &desk->drafts.items[draft->event.concerns.items[0]];
        if (draft->incident) {
            return NULL;
        }
        if (draft->event.offenses.count > 0) {
            return &draft->event;
        }
    }
    return NULL;
}

void
onr_offenses_inherit(onr_desk *desk)
{
    for (size_t d = 0; d < desk->drafts.count; ++d) {
        onr_draft *const draft = &desk->drafts.items[d];
        if (draft->event.offenses.count > 0 || !inherits(desk, draft)) {
            continue;
        }
        const onr_event *const source = source_of(desk, draft);
        for (size_t i = 0; source && i < source->offenses.count; ++i) {
            onr_slices_add(desk->story->arena, &draft->event.offenses,
                           source->offenses.items[i]);
        }
    }
}
