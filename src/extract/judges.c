/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/judges.h"

#include "extract/concerns.h"
#include "extract/factuality.h"
#include "extract/implied.h"

void
onr_judges_init(onr_judges *out, onr_arena *arena, const onr_lexicon *lexicon,
                const onr_frames *frames)
{
    out->screening = onr_screening_new(arena, lexicon, frames);
    out->casting = onr_casting_new(arena, lexicon);
    out->linking = onr_linking_new(arena, lexicon);
    out->timing = onr_timing_new(arena, lexicon);
    out->placing = onr_placing_new(arena, lexicon);
    out->telling = onr_telling_new(arena, lexicon);
}

/* Show the clerk what one model is about to decide. */
#define SHOW(name)                                                                       \
    do {                                                                                 \
        if (clerk) {                                                                     \
            clerk->sitting(clerk->data, desk, #name);                                    \
            onr_##name##_list(judges->name, desk, clerk->decision, clerk->data);         \
        }                                                                                \
    } while (0)

void
onr_judges_run(const onr_judges *judges, onr_desk *desk, const onr_judges_clerk *clerk)
{
    SHOW(screening);
    onr_screening_run(judges->screening, desk);
    onr_implied_fill(desk);
    onr_concerns_link(desk);
    SHOW(casting);
    onr_casting_run(judges->casting, desk);
    onr_concerns_link(
        desk); // Again: who is now in an event may tell better what it is about
    SHOW(linking);
    onr_linking_run(judges->linking, desk);
    SHOW(timing);
    onr_timing_run(judges->timing, desk);
    SHOW(placing);
    onr_placing_run(judges->placing, desk);
    onr_factuality_settle(desk);
    SHOW(telling);
    onr_telling_run(judges->telling, desk);
}
