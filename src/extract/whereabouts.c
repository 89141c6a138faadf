/* SPDX-License-Identifier: Apache-2.0 */
#include "extract/whereabouts.h"

#include "base/utf8.h"
#include "lang/placename.h"

enum {
    SCORE_BODY = 4, /* "Ashby Police Department", "City of Ashby" */
    SCORE_PLACE = 1,
    SCORE_DATELINE = 3,
    LETTERS_MAX = 4, /* "WAFB" */
};

/* A place with how much the story speaks of it. */
typedef struct {
    onr_slice name; /* Without "County" and the like */
    onr_slice kind;
    int32_t score;
} spot;

typedef struct {
    const onr_lexicon *lexicon;
    onr_arena *arena;
    struct {
        spot *items;
        size_t count, capacity;
    } spots;
} survey;

static onr_slice
key_of(onr_arena *arena, onr_slice name)
{
    const onr_slice lower = onr_utf8_lower(arena, name);
    char *const key = onr_arena_alloc(arena, 3 * lower.len + 1);
    size_t len = 0;
    for (size_t i = 0; i < lower.len; i++) { // Hyphens are words of their own in keys
        if (lower.ptr[i] == '-') {
            key[len++] = ' ';
            key[len++] = '-';
            key[len++] = ' ';
        } else {
            key[len++] = lower.ptr[i];
        }
    }
    return (onr_slice){key, len};
}

const onr_row *
onr_state_row(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name)
{
    return onr_table_find(onr_lexicon_table(lexicon, "states"), key_of(arena, name));
}

/* The last word of a name, or the first before "of", where it says what kind of place it is. */
static onr_slice
kind_word(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name, onr_slice *rest)
{
    const onr_table *const types = onr_lexicon_table(lexicon, "governments");
    const size_t of = onr_slice_find(name, ONR_LIT(" of "), 0);
    size_t last = name.len;
    while (last > 0 && name.ptr[last - 1] != ' ') {
        last--;
    }
    const onr_slice front =
        onr_utf8_lower(arena, onr_slice_part(name, 0, of != SIZE_MAX ? of : 0));
    const onr_slice back = onr_utf8_lower(arena, onr_slice_part(name, last, name.len));
    if (of != SIZE_MAX && onr_table_find(types, front) != NULL) {
        *rest = onr_slice_part(name, of + 4, name.len);
        return front;
    }
    const onr_row *const row = onr_table_find(types, back);
    if (last > 0 && onr_slice_starts(onr_row_field(row, 1), ONR_LIT("*"))) {
        *rest = onr_slice_part(name, 0, last - 1);
        return back;
    }
    *rest = name;
    return ONR_LIT("");
}

onr_slice
onr_place_kind(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name)
{
    onr_slice rest;
    const onr_slice word = kind_word(lexicon, arena, name, &rest);
    if (word.len > 0) {
        return word;
    }
    if (onr_state_row(lexicon, arena, name) != NULL) {
        return ONR_LIT("state");
    }
    return onr_row_field(
        onr_table_find(onr_lexicon_table(lexicon, "places"), key_of(arena, name)), 1);
}

int
onr_place_fineness(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name)
{
    onr_slice front = name, rest, word = {"", 0};
    (void)onr_slice_split(&front, ',', &rest); // "Oak Street, Ashby"
    const onr_slice kind = onr_place_kind(lexicon, arena, rest);
    while (rest.len > 0 && onr_slice_split(&rest, ' ', &word)) {
    }
    const onr_row *const head = onr_table_find(onr_lexicon_table(lexicon, "place-heads"),
                                               onr_utf8_lower(arena, word));
    const onr_row *const row =
        onr_table_find(onr_lexicon_table(lexicon, "kinds-of-place"),
                       kind.len > 0   ? kind
                       : head != NULL ? onr_row_field(head, 1)
                                      : ONR_LIT("city"));
    const onr_slice level = onr_row_field(row, 1);
    return level.len > 0 ? level.ptr[0] - '0' : 0;
}

/* A place's name begins with a capital, is no street, and has no "of the" in it. */
static bool
is_name(const survey *s, onr_slice name)
{
    size_t width, last = name.len;
    while (last > 0 && name.ptr[last - 1] != ' ') {
        last--;
    }
    const onr_row *const head =
        onr_table_find(onr_lexicon_table(s->lexicon, "place-heads"),
                       onr_utf8_lower(s->arena, onr_slice_part(name, last, name.len)));
    return onr_utf8_is_upper(onr_utf8_read(name, 0, &width)) &&
           !onr_slice_equal(onr_row_field(head, 1), ONR_LIT("street")) &&
           !onr_slice_equal(onr_row_field(head, 1), ONR_LIT("building")) &&
           onr_slice_find(name, ONR_LIT(" of "), 0) == SIZE_MAX;
}

onr_slice
onr_place_bare(const onr_lexicon *lexicon, onr_arena *arena, onr_slice name)
{
    const size_t of = onr_slice_find(name, ONR_LIT(" of "), 0);
    const onr_slice front =
        onr_utf8_lower(arena, onr_slice_part(name, 0, of != SIZE_MAX ? of : 0));
    if (front.len > 0 &&
        onr_table_find(onr_lexicon_table(lexicon, "governments"), front) != NULL) {
        return onr_slice_part(name, of + strlen(" of "), name.len);
    }
    if (onr_slice_ends(name, ONR_LIT(" Co."))) {
        return onr_slice_join(arena, onr_slice_part(name, 0, name.len - strlen("Co.")),
                              ONR_LIT("County"));
    }
    return name;
}

static bool
is_listed(const survey *s, const char *table, onr_slice word)
{
    return onr_table_find(onr_lexicon_table(s->lexicon, table),
                          onr_utf8_lower(s->arena, word)) != NULL;
}

/* Whether what stands before the noun of a body may name a place: not "French police", "WAFB News", "Roe's office". */
static bool
names_place(const survey *s, onr_slice name)
{
    onr_slice rest = name, word;
    if (onr_place_kind(s->lexicon, s->arena, name).len > 0) {
        return true;
    }
    if (name.len <= LETTERS_MAX && onr_place_is_shouted(name)) {
        return false;
    }
    while (rest.len > 0 && onr_slice_split(&rest, ' ', &word)) {
        const bool small = word.len > 0 && onr_utf8_is_lower((unsigned char)word.ptr[0]);
        if (small || is_listed(s, "demonyms", word) || is_listed(s, "articles", word) ||
            is_listed(s, "agency-nouns", word) || is_listed(s, "titles", word) ||
            is_listed(s, "common-title-words", word) ||
            onr_slice_ends(word, ONR_LIT("'s")) || onr_slice_ends(word, ONR_LIT("’s"))) {
            return false;
        }
    }
    return true;
}

static void
count(survey *s, onr_slice name, onr_slice kind, int32_t score)
{
    if (!is_name(s, name)) {
        return;
    }
    for (size_t i = 0; i < s->spots.count; i++) {
        spot *const known = &s->spots.items[i];
        if (onr_slice_equal_nocase(known->name, name) &&
            (onr_slice_equal(known->kind, kind) || kind.len == 0)) {
            known->score += score;
            return;
        }
    }
    *ONR_PUSH(s->arena, &s->spots) = (spot){name, kind, score};
}

static void
count_name(survey *s, onr_slice name, int32_t score)
{
    onr_slice rest;
    const onr_slice word = kind_word(s->lexicon, s->arena, name, &rest);
    if (word.len > 0 || names_place(s, name)) {
        count(s, rest, word.len > 0 ? word : onr_place_kind(s->lexicon, s->arena, name),
              score);
    }
}

/* Whether the words are a name's: "Ashby", neither "A federal" nor "Superior". */
static bool
are_names(const survey *s, const onr_reading *reading, uint32_t first, uint32_t last)
{
    const onr_table *const kinds = onr_lexicon_table(s->lexicon, "agency-modifiers");
    for (uint32_t t = first; t < last; t++) {
        const onr_token *const token = &reading->tokens.items[t];
        if (token->upos == ONR_UPOS_DET || token->form == token->lower ||
            onr_table_find(kinds, onr_symbol_slice(token->lower)) != NULL) {
            return false;
        }
    }
    return true;
}

bool
onr_past_service_is_told(const onr_lexicon *lexicon, const onr_reading *reading,
                         uint32_t token)
{
    const onr_table *const words = onr_lexicon_table(lexicon, "past-service");
    const onr_sentence *const sentence =
        &reading->sentences.items[reading->tokens.items[token].sentence];
    for (uint32_t t = sentence->first; t < sentence->last; t++) {
        const onr_slice word = onr_symbol_slice(reading->tokens.items[t].lower);
        if (onr_table_find(words, word) != NULL) {
            return true;
        }
    }
    return false;
}

/* The place before the noun of a local body: "Ashby" of "Ashby Police Department". */
static void
count_body(survey *s, const onr_reading *reading, const onr_mention *mention)
{
    const onr_table *const nouns = onr_lexicon_table(s->lexicon, "agency-nouns");
    const onr_token *const tokens = reading->tokens.items;
    for (uint32_t t = mention->first; t < mention->last; t++) {
        size_t length;
        const onr_row *const noun = onr_table_match(
            nouns, &tokens[t].lower, sizeof(*tokens), mention->last - t, &length);
        if (noun != NULL && t + length == mention->last) {
            if (t == mention->first ||
                !onr_slice_equal(onr_row_field(noun, 2), ONR_LIT("local"))) {
                return; // "Supreme Court", "State Police": no place stands before them
            }
            const onr_slice name =
                onr_slice_part(reading->document->text, tokens[mention->first].span.begin,
                               tokens[t - 1].span.end);
            if (are_names(s, reading, mention->first, t)) {
                const bool before =
                    onr_past_service_is_told(s->lexicon, reading, mention->first);
                count_name(s, name, before ? SCORE_PLACE : SCORE_BODY);
            }
            return;
        }
    }
}

/* "ASHBY, Iowa (AP) -": the words before the dash, part by part. */
static void
count_dateline(survey *s, onr_slice text)
{
    onr_slice part;
    for (bool first = true;
         text.len > 0 && text.ptr != NULL && onr_slice_split(&text, ',', &part);
         first = false) {
        const size_t end = onr_slice_find(part, ONR_LIT("("), 0);
        const size_t dash = onr_slice_find(part, ONR_LIT("—"), 0);
        part = onr_slice_trim(onr_slice_part(part, 0, end < dash ? end : dash));
        const bool plain =
            part.len > 2 && onr_slice_find(part, ONR_LIT("-"), 0) == SIZE_MAX;
        if (onr_state_row(s->lexicon, s->arena, part) != NULL) {
            count(s, part, ONR_LIT("state"), SCORE_DATELINE);
        } else if (first && plain) {
            count_name(s, part, SCORE_DATELINE);
        }
    }
}

/* "Dana Orr, 24, of Ashby": where somebody is from, the story need not play. */
static bool
is_home_of(const onr_reading *reading, const onr_mention *mention)
{
    const onr_token *const tokens = reading->tokens.items;
    const uint32_t first = mention->first;
    return first > 1 && onr_symbol_is(tokens[first - 1].lower, "of") &&
           (tokens[first - 2].upos == ONR_UPOS_PUNCT ||
            tokens[first - 2].upos == ONR_UPOS_NUM);
}

/* A person's name that was taken for a place's: "Lowery" in a story about Michael Lowery. */
static bool
is_surname(const onr_reading *reading, onr_slice name)
{
    for (size_t i = 0; i < reading->entities.count; i++) {
        const onr_entity *const entity = &reading->entities.items[i];
        const size_t before = entity->label.len - name.len;
        if (entity->kind == ONR_ENTITY_PERSON && entity->named &&
            entity->label.len > name.len && onr_slice_ends(entity->label, name) &&
            entity->label.ptr[before - 1] == ' ') {
            return true;
        }
    }
    return false;
}

/* "Police in Ashby". */
static bool
is_where_police_are(const survey *s, const onr_reading *reading,
                    const onr_mention *mention)
{
    const onr_token *const tokens = reading->tokens.items;
    const uint32_t first = mention->first;
    const onr_row *const noun =
        first < 2 ? NULL
                  : onr_table_find(onr_lexicon_table(s->lexicon, "agency-nouns"),
                                   onr_symbol_slice(tokens[first - 2].lower));
    return noun != NULL && onr_symbol_is(tokens[first - 1].lower, "in") &&
           onr_slice_equal(onr_row_field(noun, 2), ONR_LIT("local"));
}

/* A town named as somebody who acts. */
static void
count_government(survey *s, const onr_reading *reading, const onr_mention *mention)
{
    const onr_slice text = onr_slice_at(reading->document->text, mention->span);
    onr_slice rest;
    if (mention->kind == ONR_MENTION_NAME &&
        (kind_word(s->lexicon, s->arena, text, &rest).len > 0 ||
         onr_state_row(s->lexicon, s->arena, text) != NULL)) {
        count_name(s, text, SCORE_PLACE);
    }
}

static const spot *
best_spot(const survey *s, const char *kind, bool or_unknown)
{
    const spot *best = NULL;
    for (size_t i = 0; i < s->spots.count; i++) {
        const spot *const known = &s->spots.items[i];
        if ((onr_slice_equal(known->kind, onr_slice_of(kind)) ||
             (or_unknown && known->kind.len == 0)) &&
            (best == NULL || known->score > best->score ||
             (known->score == best->score && best->kind.len == 0))) {
            best = known;
        }
    }
    return best;
}

/* As the gazetteer writes it ("NYC"), else not in capitals. */
static onr_slice
written(const survey *s, onr_slice name)
{
    const onr_slice known = onr_row_field(
        onr_table_find(onr_lexicon_table(s->lexicon, "places"), key_of(s->arena, name)),
        2);
    return known.len > 0 ? known : onr_place_spoken(s->arena, name);
}

static onr_slice
best_of(const survey *s, const char *kind, bool or_unknown)
{
    const spot *const best = best_spot(s, kind, or_unknown);
    return best == NULL ? ONR_LIT("") : written(s, best->name);
}

/* A township or borough of which the story speaks more than of any city takes the city's place: "Ashby Township". */
static void
prefer_town(const survey *s, onr_whereabouts *out)
{
    static const char *const towns[] = {"township", "borough", "town", "village"};
    const spot *const city = best_spot(s, "city", true);
    const spot *best = NULL;
    for (size_t i = 0; i < ONR_COUNT(towns); i++) {
        const spot *const town = best_spot(s, towns[i], false);
        best = town != NULL && (best == NULL || town->score > best->score) ? town : best;
    }
    if (best == NULL) {
        return;
    }
    out->town = onr_place_spoken(s->arena, best->name);
    out->town_type = best->kind;
    if (city == NULL || best->score > city->score) {
        const bool township = onr_slice_equal(best->kind, ONR_LIT("township"));
        out->city = township ? onr_slice_join(s->arena, out->town, ONR_LIT(" Township"))
                             : out->town;
    }
}

static onr_slice
state_of(const survey *s, onr_slice city)
{
    const onr_slice name = best_of(s, "state", false);
    const onr_row *const row = onr_state_row(s->lexicon, s->arena, name);
    if (row != NULL) {
        return onr_row_field(row, 1);
    }
    const onr_row *const known =
        onr_table_find(onr_lexicon_table(s->lexicon, "places"), key_of(s->arena, city));
    return onr_row_field(known, 3);
}

onr_whereabouts
onr_whereabouts_of(const onr_lexicon *lexicon, onr_arena *arena,
                   const onr_reading *reading)
{
    survey s = {.lexicon = lexicon, .arena = arena};
    for (size_t i = 0; i < reading->document->zone_count; i++) {
        const onr_zone *const zone = &reading->document->zones[i];
        if (zone->kind == ONR_ZONE_DATELINE) {
            count_dateline(&s, onr_slice_at(reading->document->text, zone->span));
        }
    }
    for (size_t i = 0; i < reading->mentions.count; i++) {
        const onr_mention *const mention = &reading->mentions.items[i];
        const onr_entity_kind kind = mention->entity == ONR_NONE
                                         ? ONR_ENTITY_OTHER
                                         : reading->entities.items[mention->entity].kind;
        if (mention->kind == ONR_MENTION_NAME && kind == ONR_ENTITY_PLACE) {
            const onr_slice name = onr_slice_at(reading->document->text, mention->span);
            if (!is_home_of(reading, mention) && !is_surname(reading, name)) {
                count_name(&s, name,
                           is_where_police_are(&s, reading, mention) ? SCORE_BODY
                                                                     : SCORE_PLACE);
            }
        } else if (kind == ONR_ENTITY_AGENCY && mention->kind != ONR_MENTION_PRONOUN) {
            count_body(&s, reading, mention);
            count_government(&s, reading, mention);
        }
    }
    for (size_t i = 0; i < reading->entities.count; i++) {
        const onr_entity *const entity = &reading->entities.items[i];
        if (entity->kind == ONR_ENTITY_AGENCY) {
            onr_slice rest;
            const onr_slice word = kind_word(lexicon, arena, entity->label, &rest);
            if (word.len > 0) {
                count(&s, rest, word, SCORE_BODY);
            }
        }
    }
    onr_whereabouts out = {0};
    out.city = best_of(&s, "city", true);
    out.county = best_of(&s, "county", false);
    out.state = state_of(&s, out.city);
    prefer_town(&s, &out);
    return out;
}
