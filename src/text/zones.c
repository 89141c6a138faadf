/* SPDX-License-Identifier: Apache-2.0 */
#include "text/zones.h"

#include "text/dateline.h"
#include "text/line.h"
#include "text/when.h"

enum {
    LONGEST_LINE = 4000, // Bytes: a longer one is no furniture as a whole
    MOST_WORDS =
        40, // Of a line that a wildcard fits, unless its row has a limit of its own
    FEW_WORDS = 3, // A line of no more, above the story, is a byline, a kicker, a label
    HEADLINE_WORDS = 30, // Most words of a headline
    HEADING_WORDS = 12,  // Most words of a heading between paragraphs
    LINK_WORDS = 20,     // Most words of a link to another story
    POSTED_WORDS = 14,   // Most words of a line that is all about its date
    DATELINE_PARAGRAPHS =
        4 // Where a dateline may stand, counted in paragraphs of the story
};

/* What a row of furniture.lex says of the lines that fit it. */
typedef enum {
    KIND_FURNITURE,
    KIND_CAPTION,
    KIND_HEADLINE,
    KIND_POSTED,  // Furniture with the date of publication
    KIND_UPDATED, // Furniture with a later date
    KIND_COPYRIGHT, // Furniture with a year; it may also follow the last sentence of a paragraph
    KIND_LINKS, // Furniture, and so are the lines after it that are no sentences
    KIND_BODY,  // The story, whatever later rows say
} line_kind;

static const struct {
    const char *name;
    line_kind kind;
    onr_zone_kind zone;
} kinds[] = {
    {"furniture", KIND_FURNITURE, ONR_ZONE_FURNITURE},
    {"caption", KIND_CAPTION, ONR_ZONE_CAPTION},
    {"headline", KIND_HEADLINE, ONR_ZONE_HEADLINE},
    {"posted", KIND_POSTED, ONR_ZONE_FURNITURE},
    {"updated", KIND_UPDATED, ONR_ZONE_FURNITURE},
    {"copyright", KIND_COPYRIGHT, ONR_ZONE_FURNITURE},
    {"links", KIND_LINKS, ONR_ZONE_FURNITURE},
    {"body", KIND_BODY, ONR_ZONE_BODY},
};

typedef struct {
    onr_slice glob;
    onr_slice literal; // Its longest part without wildcards, which a line must hold
    line_kind kind;
    size_t most_words;
} pattern;

struct onr_zones {
    pattern *items; // [count]
    size_t count, capacity;
};

/* -- patterns -- */

static bool
has_wildcard(onr_slice glob)
{
    return memchr(glob.ptr, '*', glob.len) || memchr(glob.ptr, '%', glob.len);
}

static onr_slice
longest_literal(onr_slice glob)
{
    onr_slice longest = {0};
    size_t begin = 0;
    for (size_t i = 0; i <= glob.len; ++i) {
        if (i == glob.len || glob.ptr[i] == '*' || glob.ptr[i] == '%') {
            if (i - begin > longest.len) {
                longest = onr_slice_part(glob, begin, i);
            }
            begin = i + 1;
        }
    }
    return longest;
}

static size_t
read_limit(onr_slice field, onr_slice glob)
{
    size_t limit = 0;
    for (size_t i = 0; i < field.len && field.ptr[i] >= '0' && field.ptr[i] <= '9'; ++i) {
        limit = limit * 10 + (size_t)(field.ptr[i] - '0');
    }
    return limit ? limit : has_wildcard(glob) ? MOST_WORDS : SIZE_MAX;
}

static onr_status
read_pattern(const onr_row *row, pattern *out, onr_error *err)
{
    const onr_slice kind = onr_row_field(row, 1);
    out->glob = row->fields[0];
    out->literal = longest_literal(out->glob);
    out->most_words = read_limit(onr_row_field(row, 2), out->glob);
    for (size_t i = 0; i < ONR_COUNT(kinds); ++i) {
        if (onr_slice_equal(kind, onr_slice_of(kinds[i].name))) {
            out->kind = kinds[i].kind;
            return ONR_OK;
        }
    }
    return onr_error_set(err, ONR_BAD_INPUT, row->file.ptr, row->line, 0,
                         "\"%.*s\" is no kind of line", ONR_ARG(kind));
}

onr_status
onr_zones_open(onr_arena *arena, const onr_lexicon *lexicon, onr_zones **out,
               onr_error *err)
{
    onr_zones *const zones = onr_arena_alloc(arena, sizeof(*zones));
    const onr_table *const table = onr_lexicon_table(lexicon, "furniture");
    const onr_row *row;
    *out = NULL;
    for (size_t i = 0; (row = onr_table_row(table, i)); ++i) {
        ONR_TRY(read_pattern(row, ONR_PUSH(arena, zones), err));
    }
    *out = zones;
    return ONR_OK;
}

/* The most telling pattern that fits: the one with most bytes. */
static const pattern *
find_pattern(const onr_zones *zones, const onr_line *line)
{
    const pattern *best = NULL;
    for (size_t i = 0; i < zones->count; ++i) {
        const pattern *const item = &zones->items[i];
        const char first = item->glob.ptr[0];
        const bool may = first == '*' || first == '%' ||
                         (line->text.len && first == line->text.ptr[0]);
        if (may && line->words <= item->most_words &&
            (!best || item->glob.len > best->glob.len) &&
            onr_slice_find(line->text, item->literal, 0) != SIZE_MAX &&
            onr_line_fits(line, item->glob)) {
            best = item;
        }
    }
    return best;
}

/* -- marking -- */

typedef struct {
    const onr_zones *zones;
    onr_arena *arena;
    onr_document *document;
    const onr_zone *given; // [given_count] The reader's zones
    size_t given_count;
    onr_line title;
    onr_zone_list found;
    size_t story_begin; // First byte of the first line that reads as a story
    size_t paragraphs;  // Of the story, so far
    bool links;         // Behind a line such as "Related stories"
    onr_date posted, updated, copyright;
} marker;

static void
mark(marker *state, size_t begin, size_t end, onr_zone_kind kind)
{
    onr_zone_list *const found = &state->found;
    onr_zone *const last = found->count ? &found->items[found->count - 1] : NULL;
    if (last && last->kind == kind && last->span.end == begin) {
        last->span.end = (uint32_t)end;
    } else if (begin < end) {
        *ONR_PUSH(state->arena, found) =
            (onr_zone){{(uint32_t)begin, (uint32_t)end}, kind};
    }
}

static void
note_date(onr_date *kept, onr_date date)
{
    if (!kept->year) {
        *kept = date;
    }
}

/* A year of four digits, or 0. */
static int
find_year(onr_slice text)
{
    for (size_t i = 0; i + 4 <= text.len; ++i) {
        onr_date date;
        const bool begins = i == 0 || text.ptr[i - 1] < '0' || text.ptr[i - 1] > '9';
        if (begins && onr_when_read(onr_slice_part(text, i, i + 4), &date)) {
            const char after = i + 4 < text.len ? text.ptr[i + 4] : ' ';
            if (after < '0' || after > '9') {
                return date.year;
            }
        }
    }
    return 0;
}

/* A line with a date: all of it, or what stands up to the date if more follows than a time of day. */
static bool
mark_dated(marker *state, size_t begin, size_t end, const onr_line *line, line_kind kind)
{
    onr_date date;
    onr_span where;
    const onr_slice raw = onr_slice_part(state->document->text, begin, end);
    const bool brief = line->words <= POSTED_WORDS;
    if (!onr_when_find(raw, &date, &where)) {
        if (brief) {
            mark(state, begin, end, ONR_ZONE_FURNITURE);
        }
        return brief;
    }
    note_date(kind == KIND_POSTED ? &state->posted : &state->updated, date);
    const size_t stop = brief ? end : begin + where.end;
    mark(state, begin, stop, ONR_ZONE_FURNITURE);
    return true;
}

static bool
mark_pattern(marker *state, size_t begin, size_t end, const onr_line *line)
{
    const pattern *const found = find_pattern(state->zones, line);
    if (!found) {
        return false;
    }
    if (found->kind == KIND_POSTED || found->kind == KIND_UPDATED) {
        return mark_dated(state, begin, end, line, found->kind);
    }
    if (found->kind == KIND_COPYRIGHT) {
        const int year = find_year(onr_slice_part(state->document->text, begin, end));
        note_date(&state->copyright, (onr_date){.year = (int16_t)year});
    }
    state->links = found->kind == KIND_LINKS;
    for (size_t i = 0; i < ONR_COUNT(kinds); ++i) {
        if (kinds[i].kind == found->kind && kinds[i].zone != ONR_ZONE_BODY) {
            mark(state, begin, end, kinds[i].zone);
        }
    }
    return found->kind != KIND_BODY;
}

/* A copyright line that stands behind the last sentence of a paragraph. */
static void
mark_tail(marker *state, size_t begin, size_t end)
{
    const onr_slice text = state->document->text;
    for (size_t i = end; i-- > begin + 1;) {
        const char c = text.ptr[i], before = text.ptr[i - 1];
        const bool starts = (c == 'C' || c == '\xC2' || c == '(') &&
                            (before == ' ' || before == '.' || before == ')');
        if (!starts || end - i > LONGEST_LINE) {
            continue;
        }
        const onr_line tail = onr_line_fold(state->arena, onr_slice_part(text, i, end));
        const pattern *const found = find_pattern(state->zones, &tail);
        if (found && found->kind == KIND_COPYRIGHT) {
            mark_pattern(state, i, end, &tail);
            return;
        }
    }
}

static bool
mark_heading(marker *state, size_t begin, size_t end, const onr_line *line)
{
    const bool above = begin < state->story_begin;
    const bool title =
        line->text.len > 0 && onr_slice_equal(line->text, state->title.text);
    const bool open = !onr_line_is_sentence(line) && line->last != ':';
    if (title ||
        (above && open && line->words > FEW_WORDS && line->words <= HEADLINE_WORDS)) {
        mark(state, begin, end, ONR_ZONE_HEADLINE);
    } else if (above && open && line->words <= FEW_WORDS) {
        mark(state, begin, end, ONR_ZONE_FURNITURE);
    } else if (open && line->capitals && line->words > 1 &&
               line->words <= HEADING_WORDS) {
        mark(state, begin, end, ONR_ZONE_HEADLINE);
    } else {
        return false;
    }
    return true;
}

/* Returns where the dateline ends; `begin` if there is none. */
static size_t
mark_dateline(marker *state, size_t begin, size_t end)
{
    const onr_slice raw = onr_slice_part(state->document->text, begin, end);
    const size_t length = onr_dateline_length(raw);
    onr_date date;
    if (length > 0) {
        if (onr_when_find(onr_slice_part(raw, 0, length), &date, NULL) && date.day) {
            note_date(&state->posted, date);
        }
        mark(state, begin, begin + length, ONR_ZONE_DATELINE);
    }
    return begin + length;
}

/* The bytes [begin, end) are a line without the white space around it. */
static void
mark_line(marker *state, size_t begin, size_t end)
{
    const onr_slice raw = onr_slice_part(state->document->text, begin, end);
    if (raw.len > LONGEST_LINE) {
        ++state->paragraphs;
        mark_tail(state, mark_dateline(state, begin, end), end);
        return;
    }
    const onr_line line = onr_line_fold(state->arena, raw);
    const bool link = state->links && !onr_line_is_sentence(&line) && !line.capitals &&
                      line.words <= LINK_WORDS;
    if (line.text.len == 0 || link) {
        mark(state, begin, end, ONR_ZONE_FURNITURE);
        return;
    }
    state->links = false;
    if (mark_pattern(state, begin, end, &line) ||
        (!onr_dateline_length(raw) && mark_heading(state, begin, end, &line))) {
        return;
    }
    const bool early = state->paragraphs++ < DATELINE_PARAGRAPHS;
    mark_tail(state, early ? mark_dateline(state, begin, end) : begin, end);
}

/* -- lines -- */

/* The next line of [*at, end) without white space around it, empty lines passed over; false at the end. */
static bool
next_line(onr_slice text, size_t *at, size_t end, size_t *begin, size_t *stop)
{
    while (*at < end) {
        const size_t found =
            onr_slice_find(onr_slice_part(text, 0, end), ONR_LIT("\n"), *at);
        const size_t line_end = found == SIZE_MAX ? end : found;
        const onr_slice line = onr_slice_trim(onr_slice_part(text, *at, line_end));
        *at = line_end + 1;
        if (line.len > 0) {
            *begin = (size_t)(line.ptr - text.ptr);
            *stop = *begin + line.len;
            return true;
        }
    }
    return false;
}

/* Where the first line stands that ends as a sentence does and is no furniture; 0 if there is none. */
static size_t
find_story(const marker *state)
{
    const onr_slice text = state->document->text;
    size_t at = 0, begin, end;
    while (next_line(text, &at, text.len, &begin, &end)) {
        const onr_slice raw = onr_slice_part(text, begin, end);
        if (raw.len > LONGEST_LINE || onr_dateline_length(raw)) {
            return begin;
        }
        const onr_line line = onr_line_fold(state->arena, raw);
        const bool sentence = onr_line_is_sentence(&line) && line.words > FEW_WORDS;
        if ((sentence || line.words > HEADLINE_WORDS) &&
            !find_pattern(state->zones, &line)) {
            return begin;
        }
    }
    return 0;
}

static void
mark_body(marker *state, size_t begin, size_t end)
{
    size_t at = begin, line, stop;
    while (next_line(state->document->text, &at, end, &line, &stop)) {
        mark_line(state, line, stop);
    }
}

void
onr_zones_mark(const onr_zones *zones, onr_arena *arena, onr_document *document)
{
    marker state = {.zones = zones,
                    .arena = arena,
                    .document = document,
                    .given = document->zones,
                    .given_count = document->zone_count};
    state.title = onr_line_fold(arena, document->title);
    state.story_begin = find_story(&state);
    for (size_t i = 0; i < state.given_count; ++i) {
        const onr_zone zone = state.given[i];
        if (zone.kind == ONR_ZONE_BODY) {
            mark_body(&state, zone.span.begin, zone.span.end);
        } else {
            mark(&state, zone.span.begin, zone.span.end, zone.kind);
        }
    }
    onr_document_set_zones(document, arena, &state.found);
    for (size_t i = 0; i < state.found.count && document->title.len == 0; ++i) {
        const onr_zone zone = state.found.items[i];
        if (zone.kind == ONR_ZONE_HEADLINE && zone.span.begin < state.story_begin) {
            document->title = onr_slice_at(document->text, zone.span);
        }
    }
    const onr_date dates[] = {state.posted, state.updated, state.copyright};
    for (size_t i = 0; i < ONR_COUNT(dates); ++i) {
        note_date(&document->published, dates[i]);
    }
}

bool
onr_zones_is_furniture(const onr_zones *zones, onr_arena *scratch, onr_slice line)
{
    if (line.len > LONGEST_LINE) {
        return false;
    }
    const onr_line folded = onr_line_fold(scratch, line);
    const pattern *const found = find_pattern(zones, &folded);
    return found && (found->kind == KIND_FURNITURE || found->kind == KIND_CAPTION ||
                     found->kind == KIND_COPYRIGHT || found->kind == KIND_LINKS);
}
