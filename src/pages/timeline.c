/* SPDX-License-Identifier: Apache-2.0 */
/* A line of time: each event with a date as a mark above its day and its kind beside it, in as many rows as keep the words
   apart.  Nothing is to be found here that Graphviz could: the place on the line is the date. */
#include "base/date.h"
#include "base/utf8.h"
#include "pages/picture.h"

enum {
    WIDTH = 900,
    MARGIN = 14,
    ROW = 22,
    LETTER = 7,
    YEAR_WIDTH = 4 * LETTER + MARGIN,
    ROWS_MAX = ONR_PICTURE_EVENTS_MAX,
    YEARS_MAX = 12 // Years that are written below the line
};

typedef struct {
    const onr_site *site;
    onr_sink *sink;
    int32_t first, last;   // Days
    double free[ROWS_MAX]; // [rows] Where a row is free again
    size_t rows;
} line_of_time;

static double
place_of(const line_of_time *line, int32_t day)
{
    const double span = line->last > line->first ? line->last - line->first : 1;
    return MARGIN + (day - line->first) / span * (WIDTH - 2 * MARGIN);
}

static int32_t
day_of(const onr_thing *event)
{
    onr_date date;
    onr_date_read(event->earliest, &date);
    return onr_date_to_days(date);
}

/** A row where words from `left` to `right` hit no others. */
static size_t
row_for(line_of_time *line, double left, double right)
{
    size_t row = 0;
    while (row < line->rows && line->free[row] > left) {
        ++row;
    }
    if (row == ROWS_MAX) {
        --row;
    }
    line->rows = row == line->rows ? row + 1 : line->rows;
    line->free[row] = right;
    return row;
}

static void
put_event(line_of_time *line, const onr_thing *event)
{
    onr_sink *const sink = line->sink;
    const onr_slice word = onr_site_word_of(line->site->words, "kind.",
                                            onr_thing_first(event, ONR_IRI_rdf_type));
    const double x = place_of(line, day_of(event));
    const double width = (double)(onr_utf8_count(word) * LETTER + 22);
    const bool turned = x + width > WIDTH;
    const bool sure = onr_site_is_reported(event);
    const bool ended = onr_site_endings(line->site, event).count > 0;
    const size_t row =
        turned ? row_for(line, x - width, x + 8) : row_for(line, x - 8, x + width);
    const double y = (double)(row * ROW + ROW / 2 + 4);
    onr_sink_printf(sink, "<g class=\"node%s%s\"><title>", sure ? "" : " unsure",
                    ended ? " ended" : "");
    onr_template_escape(sink, onr_site_join(line->site, event->label, ONR_LIT(": "),
                                            onr_site_reserve(line->site, event)));
    onr_sink_printf(sink,
                    "</title><circle class=\"shape%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"5\"/>",
                    sure ? " full" : "", x, y);
    if (ended) {
        onr_sink_printf(sink,
                        "<path class=\"cross\" d=\"M%.1f,%.1fl12,12m0,-12l-12,12\"/>",
                        x - 6, y - 6);
    }
    onr_sink_printf(sink, "<text x=\"%.1f\" y=\"%.1f\"%s>", turned ? x - 10 : x + 10,
                    y + 4, turned ? " text-anchor=\"end\"" : "");
    onr_template_escape(sink, word);
    onr_sink_put_string(sink, "</text></g>\n");
}

static void
put_axis(const line_of_time *line)
{
    const int from = onr_date_from_days(line->first).year;
    const int to = onr_date_from_days(line->last).year;
    const int step = (to - from) / YEARS_MAX + 1;
    const double y = (double)(line->rows * ROW + 10);
    onr_sink_printf(line->sink, "<path class=\"axis\" d=\"M%d,%.1fH%d\"/>\n", MARGIN, y,
                    WIDTH - MARGIN);
    for (int year = from; year <= to; year += step) {
        const onr_date date = {.year = (int16_t)year, .month = 1, .day = 1};
        const int32_t day = onr_date_to_days(date);
        const double x = place_of(line, day < line->first ? line->first : day);
        onr_sink_printf(line->sink,
                        "<path class=\"axis\" d=\"M%.1f,%.1fv6\"/><text class=\"dim\" "
                        "x=\"%.1f\" y=\"%.1f\"%s>%d</text>\n",
                        x, y, x, y + 20,
                        x > WIDTH - YEAR_WIDTH ? " text-anchor=\"end\"" : "", year);
    }
}

/** The events that have a date, as many as are drawn. */
static onr_things
dated_events(const onr_site *site, const onr_things *events)
{
    onr_things dated = {0};
    onr_date date;
    for (size_t i = 0; i < events->count && dated.count < ONR_PICTURE_EVENTS_MAX; ++i) {
        if (onr_date_read(events->items[i]->earliest, &date) && date.day) {
            *ONR_PUSH(site->page, &dated) = events->items[i];
        }
    }
    onr_things_sort_events(&dated);
    return dated;
}

void
onr_picture_time(const onr_site *site, onr_view *view, const onr_things *events)
{
    const onr_things dated = dated_events(site, events);
    line_of_time line = {.site = site};
    onr_sink *whole;
    if (dated.count < 2 || onr_sink_open_memory(&line.sink, site->err) != ONR_OK) {
        return;
    }
    line.first = day_of(dated.items[0]);
    line.last = day_of(dated.items[dated.count - 1]);
    if (line.first == line.last) {
        onr_sink_drop(line.sink);
        return;
    }
    for (size_t i = 0; i < dated.count; ++i) {
        put_event(&line, dated.items[i]);
    }
    put_axis(&line);
    if (onr_sink_open_memory(&whole, site->err) == ONR_OK) {
        const int height = (int)line.rows * ROW + 36;
        onr_sink_printf(whole,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" "
                        "width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        "aria-label=\"",
                        WIDTH, height, WIDTH, height);
        onr_template_escape(whole, onr_site_word(site->words, "picture.time"));
        onr_sink_put_string(whole, "\">\n");
        onr_sink_put(whole, onr_sink_bytes(line.sink));
        onr_sink_put_string(whole, "</svg>");
        onr_view_markup(view, "time_picture",
                        onr_slice_copy(site->page, onr_sink_bytes(whole)));
        onr_view_printf(view, "time_count", "%zu", dated.count);
        onr_view_text(view, "time_from",
                      onr_site_date(site->words, site->page,
                                    onr_thing_text(dated.items[0], ONR_IRI_date)));
        onr_view_text(
            view, "time_to",
            onr_site_date(site->words, site->page,
                          onr_thing_text(dated.items[dated.count - 1], ONR_IRI_date)));
        onr_sink_drop(whole);
    }
    onr_sink_drop(line.sink);
}
