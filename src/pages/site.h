/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_PAGES_SITE_H
#define ONR_PAGES_SITE_H

/**
   @file
   What the files of `pages` share while a site is made: where things come from, and views that many pages show.
*/

#include "pages/folder.h"
#include "pages/layout.h"
#include "pages/pages.h"
#include "pages/record.h"
#include "pages/template.h"
#include "pages/words.h"
#include "write/context.h"

/** The definitions of the context, each with the term that it is of; ONR_IRI_COUNT for those that are always needed. */
typedef struct {
    const onr_context *context;
    struct onr_context_line {
        onr_slice text;
        onr_iri term;
    } * items;
    size_t count, capacity;
} onr_context_lines;

typedef struct onr_context_line onr_context_line;

/** Things of a kind, in the order that lists show them. */
typedef struct {
    onr_thing **items;
    size_t count, capacity;
} onr_things;

typedef struct {
    const onr_pages_options *options;
    onr_record *record;
    onr_site_words *words;
    onr_templates *templates;
    onr_folder *folder;
    const onr_context_lines *context; ///< Of all JSON-LD
    onr_layout *layout;               ///< Null if pictures cannot be drawn
    onr_arena *arena;                 ///< Of the whole site
    onr_arena *page; ///< Of the page at hand: views live there; cleared after each
    onr_pages_tally tally;
    onr_things **endings; ///< [things of the record] Those that were asked for
    bool *unsaid; ///< [format_count] Of the options: formats that cannot say the graph
    onr_error *err;
} onr_site;

/* -- views (src/pages/site.c) -- */

/** "NAME.html", with the place on it, as a link from any page. */
onr_slice onr_site_href(const onr_site *site, const onr_thing *thing);

/** Two texts with another between them; one alone if the other is empty. */
onr_slice onr_site_join(const onr_site *site, onr_slice first, onr_slice between,
                        onr_slice second);

/**
   Put a thing into a view: href, label, kind in words, whether it is unnamed; and what keeps an event from being read as a
   plain fact, which goes wherever its name goes: "doubt" and a list "outcomes" with text and href.
*/
void onr_site_put_thing(const onr_site *site, onr_view *view, const onr_thing *thing);

/** Add the things that a predicate leads to. */
void onr_site_add_objects(const onr_site *site, onr_view *view, const char *list,
                          const onr_thing *thing, onr_iri predicate);

/** Add the things from which a predicate leads here. */
void onr_site_add_subjects(const onr_site *site, onr_view *view, const char *list,
                           const onr_thing *thing, onr_iri predicate);

/** Add literals as views with one field, "text". */
void onr_site_add_texts(const onr_site *site, onr_view *view, const char *list,
                        const onr_thing *thing, onr_iri predicate);

/** Put an article's outlet into a view: outlet, or in "said_in" the article's name if that is not known; url where it may be linked; published and when. */
void onr_site_put_outlet(const onr_site *site, onr_view *view, const onr_thing *article);

/** Add quotations of the evidence of a thing, the longest of each article, `max` at most. */
void onr_site_add_quotes(const onr_site *site, onr_view *view, const char *list,
                         const onr_thing *thing, size_t max);

/** Put a value of factuality: key, word, mark and meaning. */
void onr_site_put_mark(const onr_site *site, onr_view *view, const onr_term *value);

/** Put what the articles say of an event's factuality: list "factualities" with word, mark, key and who says so. */
void onr_site_put_factuality(const onr_site *site, onr_view *view,
                             const onr_thing *event);

/** How unsure the articles are of an event, in words; empty if it is reported as a fact and nobody denies it. */
onr_slice onr_site_doubt(const onr_site *site, const onr_thing *event);

/** The same with what ended it: "alleged, dismissal afterwards"; empty if there is nothing to say. */
onr_slice onr_site_reserve(const onr_site *site, const onr_thing *event);

/** A text without the quotation marks around the whole of it, since pages put their own. */
onr_slice onr_site_unquoted(onr_slice text);

/** Whether an article states the event as a fact. */
bool onr_site_is_reported(const onr_thing *event);

/** Put the dates: words, iso, and whether another tells the same more closely; or undated. */
void onr_site_put_date(const onr_site *site, onr_view *view, const onr_thing *event);

/* -- lines of lists (src/pages/lines.c) -- */

/** What a role in an event is called: who did it, or who is said to have done it. */
onr_slice onr_site_role(const onr_site *site, const char *prefix, const onr_thing *event,
                        const onr_term *role);

/** An event as a line of a list; `who` may be null, else the line tells its part in the event. */
onr_view *onr_site_event_line(const onr_site *site, const onr_thing *event,
                              const onr_thing *who);
/** A claim; what it is about is left out if that is `here`, which may be null. */
onr_view *onr_site_claim_line(const onr_site *site, const onr_thing *claim,
                              const onr_thing *here);
/** A tenure; `who` may be null, else it is left out, since the page is about it. */
onr_view *onr_site_tenure_line(const onr_site *site, const onr_thing *tenure,
                               const onr_thing *who);

/** Sort events by date and put each once. */
void onr_things_sort_events(onr_things *events);

/* -- what became of charges (src/pages/outcome.c) -- */

/** The dismissals and acquittals that ended a charge, an arrest, or a suit; in the site's arena. */
onr_things onr_site_endings(const onr_site *site, const onr_thing *event);

/** What a dismissal or an acquittal ended. */
onr_things onr_site_ended(const onr_site *site, const onr_thing *ending);

/** Endings of the same person's case of which no article says which charge they ended. */
onr_things onr_site_loose_endings(const onr_site *site, const onr_thing *charge);

/** Whether it is of a class that ends charges, and reported as a fact. */
bool onr_site_is_ending(const onr_thing *event);

/* -- putting pages out (src/pages/emit.c) -- */

/**
   Write the page or pages of a thing with its data, embedded and beside it.

   @param lines  Lists of the view, parted by spaces, that are cut into several pages if they are long.
*/
onr_status onr_site_emit(const onr_site *site, const onr_thing *thing, onr_view *view,
                         const char *template, const char *lines) ONR_WARN_UNUSED;

/** Write a page that stands for no thing, cut into several if `lines` is long; `lines` may be null. */
onr_status onr_site_emit_plain(const onr_site *site, const char *name, onr_view *view,
                               const char *template, const char *lines) ONR_WARN_UNUSED;

/** Write a file made by a template that is no HTML. */
onr_status onr_site_emit_file(const onr_site *site, const char *name, onr_view *view,
                              const char *template) ONR_WARN_UNUSED;

/** A view with what all pages show. */
onr_view *onr_site_view(const onr_site *site, onr_slice title);

/* -- pages of things -- */

onr_status onr_site_party_page(const onr_site *site,
                               const onr_thing *party) ONR_WARN_UNUSED;
onr_status onr_site_event_page(const onr_site *site,
                               const onr_thing *event) ONR_WARN_UNUSED;
onr_status onr_site_place_page(const onr_site *site,
                               const onr_thing *place) ONR_WARN_UNUSED;
onr_status onr_site_article_page(const onr_site *site,
                                 const onr_thing *article) ONR_WARN_UNUSED;
onr_status onr_site_small_page(const onr_site *site,
                               const onr_thing *thing) ONR_WARN_UNUSED;

/* -- pages of the whole -- */

/** Things of a kind as lists show them: by name, the unnamed last; events and articles by date, the latest first. */
onr_things onr_site_all(const onr_site *site, onr_thing_kind kind);

onr_status onr_site_overview(const onr_site *site) ONR_WARN_UNUSED;
onr_status onr_site_lists(const onr_site *site) ONR_WARN_UNUSED;
onr_status onr_site_search(const onr_site *site) ONR_WARN_UNUSED;

/** Dumps, descriptions of the data, rules for hosts, corrections, and files that are copied. */
onr_status onr_site_beside(const onr_site *site) ONR_WARN_UNUSED;

#endif
