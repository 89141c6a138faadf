/* SPDX-License-Identifier: Apache-2.0 */
/* The page of an article: the passages that something was taken from, each with what it tells, and the names; never the
   text between them. */
#include "pages/site.h"

#include <stdlib.h>

/** A mention with its place. */
typedef struct {
    const onr_thing *mention;
    long begin, end;
    bool passage; // It supports more than a name
} passage;

typedef struct {
    passage *items;
    size_t count, capacity;
} passages;

static long
offset(const onr_thing *mention, onr_iri which)
{
    const onr_slice text = onr_thing_text(mention, which);
    long value = 0;
    for (size_t i = 0; i < text.len && value < 100000000; ++i) {
        value = text.ptr[i] >= '0' && text.ptr[i] <= '9'
                    ? value * 10 + (text.ptr[i] - '0')
                    : value;
    }
    return value;
}

static bool
is_party(const onr_thing *thing)
{
    return thing->kind == ONR_THING_PERSON || thing->kind == ONR_THING_AGENCY ||
           thing->kind == ONR_THING_PLACE;
}

/** By begin, and the longer ones first. */
static int
compare_passages(const void *left, const void *right)
{
    const passage *const a = left, *const b = right;
    return a->begin != b->begin ? (a->begin < b->begin ? -1 : 1)
           : a->end != b->end   ? (a->end > b->end ? -1 : 1)
                                : 0;
}

static passages
find_passages(const onr_site *site, const onr_thing *article)
{
    passages all = {0};
    for (size_t i = 0; i < article->in_count; ++i) {
        const onr_thing *const mention = article->in[i].thing;
        if (mention->kind == ONR_THING_MENTION) {
            passage *const p = ONR_PUSH(site->page, &all);
            *p = (passage){mention, offset(mention, ONR_IRI_start),
                           offset(mention, ONR_IRI_end), false};
            for (size_t k = 0; k < mention->in_count; ++k) {
                p->passage = p->passage || !is_party(mention->in[k].thing);
            }
        }
    }
    if (all.count) {
        qsort(all.items, all.count, sizeof(*all.items), compare_passages);
    }
    return all;
}

static bool
is_known(const onr_things *known, const onr_thing *thing)
{
    size_t at = 0;
    while (at < known->count && known->items[at] != thing) {
        ++at;
    }
    return at < known->count;
}

/** What a mention supports, each thing once on a line. */
static void
add_told(const onr_site *site, onr_view *view, const onr_thing *mention,
         onr_things *known)
{
    for (size_t i = 0; i < mention->in_count; ++i) {
        onr_thing *const thing = mention->in[i].thing;
        if (!is_party(thing) && !is_known(known, thing)) {
            onr_view *const told = onr_view_add(view, "told");
            *ONR_PUSH(site->page, known) = thing;
            onr_site_put_thing(site, told, thing);
            if (thing->kind == ONR_THING_EVENT) {
                onr_site_put_factuality(site, told, thing);
            }
        }
    }
}

/** Lines of passages: one that stands within another is an anchor there, not a quotation of its own. */
static void
add_passages(const onr_site *site, onr_view *view, const passages *all)
{
    onr_view *line = NULL;
    onr_things told = {0};
    long end = -1;
    for (size_t i = 0; i < all->count; ++i) {
        const passage *const p = &all->items[i];
        if (!p->passage) {
            continue;
        }
        if (!line || p->end > end) {
            line = onr_view_add(view, "passages");
            onr_view_text(line, "exact",
                          onr_site_unquoted(onr_thing_text(p->mention, ONR_IRI_exact)));
            told.count = 0;
            end = p->end;
        }
        onr_view_text(onr_view_add(line, "anchors"), "anchor", p->mention->anchor);
        add_told(site, line, p->mention, &told);
    }
}

/** The names, one line for each who is named. */
static void
add_names(const onr_site *site, onr_view *view, const passages *all)
{
    onr_things named = {0};
    struct {
        onr_view **items;
        size_t count, capacity;
    } lines = {0};
    for (size_t i = 0; i < all->count; ++i) {
        const onr_thing *const mention = all->items[i].mention;
        for (size_t k = 0; k < mention->in_count; ++k) {
            onr_thing *const who = mention->in[k].thing;
            size_t at = 0;
            while (at < named.count && named.items[at] != who) {
                ++at;
            }
            if (!is_party(who)) {
                continue;
            }
            if (at == named.count) {
                *ONR_PUSH(site->page, &named) = who;
                *ONR_PUSH(site->page, &lines) = onr_view_add(view, "named");
                onr_site_put_thing(site, lines.items[at], who);
            }
            onr_view *const word = onr_view_add(lines.items[at], "words");
            onr_view_text(word, "text", onr_thing_text(mention, ONR_IRI_exact));
            onr_view_text(word, "anchor",
                          k == 0 && !all->items[i].passage ? mention->anchor
                                                           : ONR_LIT(""));
        }
    }
}

onr_status
onr_site_article_page(const onr_site *site, const onr_thing *article)
{
    onr_view *const view = onr_site_view(site, article->label);
    const passages all = find_passages(site, article);
    onr_site_put_thing(site, view, article);
    onr_site_put_outlet(site, view, article);
    onr_view_text(view, "source", onr_thing_text(article, ONR_IRI_dcterms_source));
    onr_site_add_texts(site, view, "authors", article, ONR_IRI_dcterms_creator);
    onr_view_text(view, "language", onr_thing_text(article, ONR_IRI_dcterms_language));
    onr_view_text(view, "sha256", onr_thing_text(article, ONR_IRI_sha256));
    add_passages(site, view, &all);
    add_names(site, view, &all);
    return onr_site_emit(site, article, view, "article.html", "passages named");
}
