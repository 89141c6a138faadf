/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/gather.h"

#include "base/utf8.h"
#include "extract/dating.h"
#include "extract/money.h"
#include "extract/slots.h"

enum {
    NUMBER_REACH = 4,      ///< Words between a number and the word that tells of the dead
    CASUALTIES_MAX = 1000, ///< A larger number counts something else
};

static const onr_token *
token_at(const onr_desk *desk, uint32_t i)
{
    return &desk->story->reading->tokens.items[i];
}

static const onr_sentence *
sentence_of(const onr_desk *desk, const onr_candidate *candidate)
{
    return &desk->story->reading->sentences.items[candidate->sentence];
}

// --- the dead and the hurt ---

static bool
tells_of(const onr_desk *desk, uint32_t i, const char *what)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "casualties");
    const onr_row *row =
        onr_table_find(table, onr_symbol_slice(token_at(desk, i)->lower));
    row = row ? row : onr_table_find(table, onr_symbol_slice(token_at(desk, i)->lemma));
    return row && onr_slice_equal(onr_row_field(row, 1), onr_slice_of(what));
}

/* Whether a number counts people, or stands for them beside the word or in its clause: "killed two", "two were hurt". */
static bool
counts_people(const onr_desk *desk, uint32_t number, uint32_t word)
{
    const onr_token *const token = token_at(desk, number);
    if (token->deprel == ONR_DEPREL_NUMMOD) {
        return token->head != ONR_NONE &&
               desk->story->mention_at[token->head] != ONR_NONE;
    }
    const onr_deprel relation = onr_deprel_universal((onr_deprel)token->deprel);
    return (relation == ONR_DEPREL_NSUBJ || relation == ONR_DEPREL_OBJ) &&
           (token->head == word || number == word + 1 || number + 1 == word);
}

/* Whether "and" or a word of the dead or the hurt stands between two tokens: the number is that one's. */
static bool
is_parted(const onr_desk *desk, uint32_t a, uint32_t b)
{
    for (uint32_t i = (a < b ? a : b) + 1; i < (a < b ? b : a); ++i) {
        if (token_at(desk, i)->upos == ONR_UPOS_CCONJ || tells_of(desk, i, "deaths") ||
            tells_of(desk, i, "injuries")) {
            return true;
        }
    }
    return false;
}

/* The nearest number of people before or after the word: "killed four", "two people dead"; 1 without a number. */
static int32_t
number_near(const onr_desk *desk, const onr_sentence *sentence, uint32_t i)
{
    onr_number number;
    for (uint32_t far = 1; far <= NUMBER_REACH; ++far) {
        const uint32_t spots[] = {i + far, i - far};
        for (size_t s = 0; s < ONR_COUNT(spots); ++s) {
            const uint32_t k = spots[s];
            if (k >= sentence->first && k < sentence->last && counts_people(desk, k, i) &&
                !is_parted(desk, k, i) &&
                onr_number_read(desk->story->lexicon, desk->story->reading, k,
                                sentence->last, &number) &&
                number.value >= 1 && number.value <= CASUALTIES_MAX) {
                return (int32_t)number.value;
            }
        }
    }
    return 1;
}

static void
gather_casualties(const onr_desk *desk, const onr_candidate *candidate, const char *what,
                  int32_t *count)
{
    const onr_sentence *const sentence = sentence_of(desk, candidate);
    for (uint32_t i = sentence->first; i < sentence->last && *count < 0; ++i) {
        if (tells_of(desk, i, what)) {
            *count = number_near(desk, sentence, i);
        }
    }
}

// --- weapons ---

static bool
is_instrument(const onr_desk *desk, onr_slice name)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "instruments");
    const onr_row *row;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        if (onr_slice_equal(onr_row_field(row, 1), name)) {
            return true;
        }
    }
    return false;
}

static void
drop_others(const onr_desk *desk, onr_event *event)
{
    size_t kept = 0;
    for (size_t i = 0; i < event->instruments.count; ++i) {
        if (is_instrument(desk, event->instruments.items[i])) {
            event->instruments.items[kept++] = event->instruments.items[i];
        }
    }
    event->instruments.count = kept;
}

static void
gather_instrument(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    const onr_sentence *const sentence = sentence_of(desk, candidate);
    const onr_lexicon *const lexicon = desk->story->lexicon;
    for (uint32_t i = sentence->first;
         i < sentence->last && event->instruments.count == 0; ++i) {
        size_t length;
        const onr_row *const row = onr_table_match(
            onr_lexicon_table(lexicon, "instruments"), &token_at(desk, i)->lower,
            sizeof(onr_token), sentence->last - i, &length);
        const onr_slice name = onr_row_field(row, 1);
        if (row && onr_table_find(onr_lexicon_table(lexicon, "firearms"), name)) {
            onr_slices_add(desk->story->arena, &event->instruments, name);
        }
    }
}

// --- sums and terms ---

static void
gather_amount(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    const onr_sentence *const sentence = sentence_of(desk, candidate);
    onr_money money;
    const bool found =
        onr_money_find(desk->story->arena, desk->story->lexicon, desk->story->reading,
                       candidate->trigger, sentence->last, &money, NULL) ||
        onr_money_find(desk->story->arena, desk->story->lexicon, desk->story->reading,
                       sentence->first, candidate->trigger, &money, NULL);
    if (found && event->amounts.count == 0) {
        *ONR_PUSH(desk->story->arena, &event->amounts) = money;
    }
}

// --- the court ---

/* "Was sentenced Friday in Tarrant County Superior Court", "filed in federal court": a court in the clause of the action. */
static void
gather_court(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    const onr_sentence *const sentence = sentence_of(desk, candidate);
    for (uint32_t i = sentence->first; i < sentence->last; ++i) {
        const uint32_t party = onr_story_party_at(desk->story, i);
        const onr_mention *const mention =
            party == ONR_NO_FACT
                ? NULL
                : &desk->story->reading->mentions.items[desk->story->mention_at[i]];
        if (mention == NULL || mention->head != i ||
            !onr_slice_equal(onr_desk_party(desk, party)->kind, ONR_LIT("Court")) ||
            !onr_dating_is_where(desk, i, i + 1) ||
            onr_dating_fit_words(desk, candidate, i, i + 1) < ONR_FIT_SHARED ||
            onr_event_fills(event, ONR_LIT("authority"))) {
            continue;
        }
        onr_role *const role = onr_event_add_role(desk->story->arena, event,
                                                  ONR_LIT("authority"), party, false);
        onr_story_cite(desk->story, mention->first, mention->last, &role->evidence);
    }
}

void
onr_gather_fill(const onr_desk *desk, const onr_candidate *candidate, onr_event *event)
{
    const onr_table *const table = onr_lexicon_table(desk->story->lexicon, "gathers");
    const onr_row *const row =
        onr_table_find(table, onr_utf8_lower(desk->story->arena, event->kind));
    onr_slice rest = onr_row_field(row, 1), slot;
    drop_others(desk, event);
    while (rest.len > 0 && onr_slice_split(&rest, ' ', &slot)) {
        if (onr_slice_equal(slot, ONR_LIT("deaths"))) {
            gather_casualties(desk, candidate, "deaths", &event->deaths);
        } else if (onr_slice_equal(slot, ONR_LIT("injuries"))) {
            gather_casualties(desk, candidate, "injuries", &event->injuries);
        } else if (onr_slice_equal(slot, ONR_LIT("instrument"))) {
            gather_instrument(desk, candidate, event);
        } else if (onr_slice_equal(slot, ONR_LIT("amount"))) {
            gather_amount(desk, candidate, event);
        } else if (onr_slice_equal(slot, ONR_LIT("court"))) {
            gather_court(desk, candidate, event);
        } else if (onr_slice_equal(slot, ONR_LIT("term")) && event->terms.count == 0) {
            onr_slots_add_term(desk, sentence_of(desk, candidate)->first,
                               sentence_of(desk, candidate)->last, event);
        }
    }
}
