/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/claims.h"
#include "extract/claim_desk.h"

#include "base/utf8.h"
#include "extract/papers.h"
#include "extract/parties.h"
#include "extract/saying.h"
#include "lang/speech.h"

typedef onr_claim_desk finder;

bool
onr_claim_is_denial(onr_slice stance)
{
    return onr_slice_equal(stance, ONR_LIT("Denies"));
}

/* The party that a speaker's entity is, if it may have an entry: nobody whom only the quotation would bring in. */
static uint32_t
speaker_party(const finder *f, uint32_t entity)
{
    if (entity == ONR_NONE) {
        return ONR_NO_FACT;
    }
    const onr_entity *const who = &f->reading->entities.items[entity];
    for (size_t i = 0; i < who->member_count; i++) {
        const uint32_t party = speaker_party(f, who->members[i]);
        if (party != ONR_NO_FACT) {
            return party;
        }
    }
    const bool may = who->named || f->story->party_of[entity] != ONR_NO_FACT;
    return may && who->member_count == 0 ? onr_party_of_entity(f->story, entity)
                                         : ONR_NO_FACT;
}

static uint32_t
entity_at(const finder *f, uint32_t token)
{
    const uint32_t mention = f->story->mention_at[token], name = f->story->name_at[token];
    return mention != ONR_NONE ? f->reading->mentions.items[mention].entity
           : name != ONR_NONE  ? f->reading->names.items[name].entity
                               : ONR_NONE;
}

/* The body that somebody without a name speaks for: "a DEQ spokeswoman", "a spokesman for the airport". */
static uint32_t
body_behind(const finder *f, uint32_t head)
{
    const onr_table *const nouns = onr_lexicon_table(f->story->lexicon, "person-nouns");
    const onr_row *const row =
        head == ONR_NONE ? NULL
                         : onr_table_find(nouns, onr_symbol_slice(f->tokens[head].lemma));
    if (!onr_slice_equal(onr_row_field(row, 3), ONR_LIT("spokesperson"))) {
        return ONR_NO_FACT;
    }
    for (uint32_t child = f->tree->first[head]; child != ONR_NONE;
         child = f->tree->next[child]) {
        const onr_deprel relation =
            onr_deprel_universal((onr_deprel)f->tokens[child].deprel);
        const bool named = relation == ONR_DEPREL_COMPOUND || relation == ONR_DEPREL_NMOD;
        const uint32_t entity = named ? entity_at(f, child) : ONR_NONE;
        if (entity != ONR_NONE &&
            f->reading->entities.items[entity].kind == ONR_ENTITY_AGENCY) {
            return speaker_party(f, entity);
        }
    }
    return ONR_NO_FACT;
}

/* Whether a run of words of a table stands in [first, last): "I did nothing wrong." */
static bool
has_words(const finder *f, const onr_table *table, uint32_t first, uint32_t last)
{
    for (uint32_t t = first; t < last; t++) {
        size_t length;
        if (onr_table_match(table, &f->tokens[t].lower, sizeof(*f->tokens), last - t,
                            &length) != NULL) {
            return true;
        }
    }
    return false;
}

static uint32_t
offset_of(const finder *f, uint32_t token, bool end)
{
    const onr_span span = f->tokens[token].span;
    return onr_evidence_offset(f->story->index, end ? span.end : span.begin);
}

/* How many code points of an event's evidence lie in [begin, end). */
static uint32_t
overlap(const onr_event *event, uint32_t begin, uint32_t end)
{
    uint32_t sum = 0;
    for (size_t i = 0; i < event->evidence.count; i++) {
        const onr_evidence *const spot = &event->evidence.items[i];
        const uint32_t from = spot->begin > begin ? spot->begin : begin;
        const uint32_t to = spot->end < end ? spot->end : end;
        sum += from < to ? to - from : 0;
    }
    return sum;
}

bool
onr_claim_is_incident(const finder *f, const onr_event *event)
{
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(f->story->lexicon, "classes"),
                       onr_slice_lower(f->story->arena, event->kind));
    return onr_slice_equal(onr_row_field(row, 3), ONR_LIT("incident"));
}

/* The event told in [begin, end), an incident rather than an action about it. */
static uint32_t
event_in(const finder *f, uint32_t begin, uint32_t end)
{
    uint32_t choice = ONR_NO_FACT, most = 0;
    for (size_t i = 0; i < f->story->facts->events.count; i++) {
        const onr_event *const event = &f->story->facts->events.items[i];
        const uint32_t shared =
            overlap(event, begin, end) * (onr_claim_is_incident(f, event) ? 2 : 1);
        if (shared > most) {
            most = shared;
            choice = (uint32_t)i;
        }
    }
    return choice;
}

static bool
has_party(const onr_event *event, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; i++) {
        if (event->roles.items[i].party == party) {
            return true;
        }
    }
    return false;
}

bool
onr_claim_is_contested(const onr_event *event)
{
    const onr_slice value =
        event->factualities.count > 0 ? event->factualities.items[0].value : ONR_LIT("");
    return onr_slice_equal(value, ONR_LIT("Alleged")) ||
           onr_slice_equal(value, ONR_LIT("Disputed"));
}

/* "He denies it": the nearest contested act of the speaker before. */
static uint32_t
event_before(const finder *f, uint32_t at, uint32_t speaker)
{
    uint32_t choice = ONR_NO_FACT, nearest = 0;
    for (size_t i = 0; i < f->story->facts->events.count; i++) {
        const onr_event *const event = &f->story->facts->events.items[i];
        if (!onr_claim_is_incident(f, event) || !onr_claim_is_contested(event) ||
            !has_party(event, speaker)) {
            continue;
        }
        for (size_t j = 0; j < event->evidence.count; j++) {
            const uint32_t end = event->evidence.items[j].end;
            if (end <= at && end >= nearest) {
                nearest = end;
                choice = (uint32_t)i;
            }
        }
    }
    return choice;
}

bool
onr_claim_is_told(const finder *f, uint32_t speaker, onr_slice stance, uint32_t about)
{
    for (size_t i = 0; i < f->story->facts->claims.count; i++) {
        const onr_claim *const known = &f->story->facts->claims.items[i];
        if (known->speaker == speaker && known->about == about &&
            onr_slice_equal(known->stance, stance)) {
            return true;
        }
    }
    return false;
}

static bool
has_role(const onr_event *event, const char *role, uint32_t party)
{
    for (size_t i = 0; i < event->roles.count; i++) {
        if (event->roles.items[i].party == party &&
            onr_slice_equal(event->roles.items[i].role, onr_slice_of(role))) {
            return true;
        }
    }
    return false;
}

/* Whether somebody speaks by office: courts, and those who sit in judgment in the story, find rather than claim; so do newspapers. */
static bool
is_neutral(const finder *f, uint32_t party)
{
    const onr_facts *const facts = f->story->facts;
    const onr_slice kind = facts->parties.items[party].kind;
    if (onr_slice_equal(kind, ONR_LIT("Court")) ||
        onr_slice_equal(kind, ONR_LIT("NewsOrganization"))) {
        return true;
    }
    const onr_table *const judging = onr_lexicon_table(f->story->lexicon, "judging");
    for (size_t i = 0; i < facts->events.count; i++) {
        const onr_event *const event = &facts->events.items[i];
        const onr_row *const row =
            onr_table_find(judging, onr_slice_lower(f->story->arena, event->kind));
        const bool nameless = onr_slice_equal(onr_row_field(row, 1), ONR_LIT("unnamed"));
        if (row && has_role(event, "authority", party) &&
            (!nameless || facts->parties.items[party].unnamed)) {
            return true;
        }
    }
    return false;
}

bool
onr_claim_may_be(const finder *f, uint32_t speaker, onr_slice stance, uint32_t about)
{
    const onr_event *const event = &f->story->facts->events.items[about];
    const onr_party *const who = &f->story->facts->parties.items[speaker];
    const bool actor = has_role(event, "actor", speaker);
    if (is_neutral(f, speaker)) {
        return false;
    }
    if (onr_claim_is_denial(stance)) {
        return onr_claim_is_incident(f, event) && !has_role(event, "target", speaker);
    }
    return !actor && !(who->unnamed && has_role(event, "subject", speaker));
}

static onr_claim *
add_claim(const finder *f, uint32_t speaker, onr_slice stance, uint32_t about,
          onr_span evidence)
{
    onr_claim *const claim = ONR_PUSH(f->story->arena, &f->story->facts->claims);
    claim->speaker = speaker;
    claim->stance = stance;
    claim->about = about;
    onr_evidence_add(f->story->arena, f->story->index, evidence, &claim->evidence);
    return claim;
}

/* The words between the marks, without a comma before the closing one. */
static onr_slice
quoted_text(const finder *f, const onr_quote *quote)
{
    onr_slice text = onr_slice_trim(onr_evidence_text(f->story->index, quote->inner));
    if (onr_slice_ends(text, ONR_LIT(","))) {
        text.len--;
    }
    return text;
}

static size_t
count_words(onr_slice text)
{
    size_t count = 0, width;
    bool inside = false;
    for (size_t i = 0; i < text.len; i += width) {
        const bool space = onr_utf8_is_space(onr_utf8_read(text, i, &width));
        count += !space && !inside;
        inside = !space;
    }
    return count;
}

static void
from_quote(const finder *f, const onr_quote *quote)
{
    const onr_slice text = quoted_text(f, quote);
    if (quote->scare || count_words(text) < ONR_CLAIM_WORDS_MIN ||
        quote->first >= quote->last) {
        return;
    }
    uint32_t speaker = speaker_party(f, quote->speaker);
    if (speaker == ONR_NO_FACT) {
        speaker = onr_paper_speaker(f, quote->speaker_head);
    }
    if (speaker == ONR_NO_FACT) {
        speaker = body_behind(f, quote->speaker_head);
    }
    onr_slice stance = onr_saying_stance(f->story, f->tree, quote->cue);
    if (has_words(f, f->denials, quote->first, quote->last)) {
        stance = ONR_LIT("Denies");
    } else if ((stance.len == 0 || onr_slice_equal(stance, ONR_LIT("Asserts"))) &&
               has_words(f, f->accusations, quote->first, quote->last)) {
        stance = ONR_LIT("Alleges");
    }
    uint32_t about = event_in(f, offset_of(f, quote->first, false),
                              offset_of(f, quote->last - 1, true));
    if (about == ONR_NO_FACT && speaker != ONR_NO_FACT && onr_claim_is_denial(stance)) {
        about = event_before(f, offset_of(f, quote->first, false), speaker);
    }
    onr_claim *const claim = add_claim(
        f, speaker, stance.len > 0 ? stance : ONR_LIT("Asserts"), about, quote->span);
    claim->quote = text;
}

/* Those who have gone to court, as a lawsuit speaks for all of them. */
static void
add_plaintiffs(const finder *f, onr_index_list *out)
{
    for (size_t i = 0; i < f->story->facts->events.count && out->count == 0; i++) {
        const onr_event *const event = &f->story->facts->events.items[i];
        const bool suit = onr_slice_equal(event->kind, ONR_LIT("Lawsuit"));
        for (size_t j = 0; suit && j < event->roles.count; j++) {
            if (onr_slice_equal(event->roles.items[j].role, ONR_LIT("initiator"))) {
                *ONR_PUSH(f->story->arena, out) = event->roles.items[j].party;
            }
        }
    }
}

static void
speakers_of(const finder *f, const onr_report *report, onr_index_list *out)
{
    const uint32_t document = onr_saying_document(f->story, f->tree, report->cue);
    const onr_row *const row =
        document == ONR_NONE
            ? NULL
            : onr_table_find(f->documents, onr_symbol_slice(f->tokens[document].lemma));
    if (onr_slice_equal(onr_row_field(row, 1), ONR_LIT("party"))) {
        add_plaintiffs(f, out);
    }
    const uint32_t entity = report->speaker == ONR_NONE
                                ? ONR_NONE
                                : f->reading->mentions.items[report->speaker].entity;
    uint32_t speaker = out->count > 0 ? ONR_NO_FACT : speaker_party(f, entity);
    if (speaker == ONR_NO_FACT && out->count == 0) {
        speaker = onr_paper_speaker(f, document);
    }
    if (speaker != ONR_NO_FACT) {
        *ONR_PUSH(f->story->arena, out) = speaker;
    }
}

/* The event that a report is about; an action only where it is contested or denied. */
static uint32_t
event_of_report(const finder *f, const onr_report *report, onr_slice stance,
                uint32_t speaker)
{
    uint32_t about = event_in(f, offset_of(f, report->first, false),
                              offset_of(f, report->last - 1, true));
    if (about == ONR_NO_FACT && onr_claim_is_denial(stance)) {
        about = event_before(f, offset_of(f, report->cue, false), speaker);
    }
    if (about == ONR_NO_FACT) {
        return ONR_NO_FACT;
    }
    const onr_event *const event = &f->story->facts->events.items[about];
    const bool asserts = onr_slice_equal(stance, ONR_LIT("Asserts"));
    const bool incident = onr_claim_is_incident(f, event);
    const bool open = (onr_claim_is_contested(event) && (incident || !asserts)) ||
                      (incident && !asserts) || onr_claim_is_denial(stance);
    return open ? about : ONR_NO_FACT;
}

static void
from_report(const finder *f, const onr_report *report)
{
    const onr_slice stance = onr_saying_stance(f->story, f->tree, report->cue);
    onr_index_list speakers = {0};
    speakers_of(f, report, &speakers);
    if (stance.len == 0 || speakers.count == 0 || report->first >= report->last) {
        return;
    }
    const uint32_t about = event_of_report(f, report, stance, speakers.items[0]);
    const onr_slice own =
        onr_slice_equal(stance, ONR_LIT("Asserts")) ? ONR_LIT("Alleges") : stance;
    const onr_span evidence = {f->tokens[report->first].span.begin,
                               f->tokens[report->last - 1].span.end};
    for (size_t i = 0; about != ONR_NO_FACT && i < speakers.count; i++) {
        if (onr_claim_may_be(f, speakers.items[i], own, about) &&
            !onr_claim_is_told(f, speakers.items[i], own, about)) {
            (void)add_claim(f, speakers.items[i], own, about, evidence);
        }
    }
}

void
onr_claims_extract(onr_story *story, const onr_tree *tree)
{
    const finder f = {
        .story = story,
        .tree = tree,
        .reading = story->reading,
        .tokens = story->reading->tokens.items,
        .speech = onr_lexicon_table(story->lexicon, "speech"),
        .documents = onr_lexicon_table(story->lexicon, "documents"),
        .accusations = onr_lexicon_table(story->lexicon, "accusations"),
        .denials = onr_lexicon_table(story->lexicon, "denials"),
    };
    for (size_t i = 0; i < f.reading->quotes.count; i++) {
        from_quote(&f, &f.reading->quotes.items[i]);
    }
    for (size_t i = 0; i < f.reading->reports.count; i++) {
        from_report(&f, &f.reading->reports.items[i]);
    }
    onr_claims_from_events(&f);
}
