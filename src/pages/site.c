/* SPDX-License-Identifier: Apache-2.0 */
#include "pages/site.h"

#include "base/utf8.h"
#include "pages/address.h"

onr_slice
onr_site_join(const onr_site *site, onr_slice first, onr_slice between, onr_slice second)
{
    return first.len == 0 ? second
           : second.len == 0
               ? first
               : onr_slice_join(site->page, onr_slice_join(site->page, first, between),
                                second);
}

onr_slice
onr_site_href(const onr_site *site, const onr_thing *thing)
{
    const onr_slice page = onr_address_encode(site->page, thing->page);
    return onr_slice_of(onr_arena_printf(site->page, "%.*s.html%s%.*s", ONR_ARG(page),
                                         thing->anchor.len ? "#" : "",
                                         ONR_ARG(thing->anchor)));
}

/** What keeps an event from being read as a plain fact: "doubt", in words, and the list "outcomes" of what ended it. */
static void
put_reserve(const onr_site *site, onr_view *view, const onr_thing *event)
{
    const onr_things endings = onr_site_endings(site, event);
    onr_view_text(view, "doubt", onr_site_doubt(site, event));
    for (size_t i = 0; i < endings.count; ++i) {
        const onr_term *const class = onr_thing_first(endings.items[i], ONR_IRI_rdf_type);
        bool again = false;
        for (size_t k = 0; k < i; ++k) {
            again = again || onr_thing_first(endings.items[k], ONR_IRI_rdf_type) == class;
        }
        if (!again) {
            onr_view *const one = onr_view_add(view, "outcomes");
            onr_view_text(one, "href", onr_site_href(site, endings.items[i]));
            onr_view_text(one, "text", onr_site_word_of(site->words, "ended.", class));
        }
    }
}

onr_slice
onr_site_reserve(const onr_site *site, const onr_thing *event)
{
    onr_view *const view = onr_view_new(site->page);
    put_reserve(site, view, event);
    onr_slice all = onr_view_find(view, ONR_LIT("doubt"))->text;
    const onr_view_field *const outcomes = onr_view_find(view, ONR_LIT("outcomes"));
    for (size_t i = 0; outcomes && i < outcomes->list.count; ++i) {
        const onr_slice text =
            onr_view_find(outcomes->list.items[i], ONR_LIT("text"))->text;
        all = onr_site_join(site, all, ONR_LIT(", "), text);
    }
    return all;
}

void
onr_site_put_thing(const onr_site *site, onr_view *view, const onr_thing *thing)
{
    static const char *const kinds[] = {
        [ONR_THING_PERSON] = "person",   [ONR_THING_AGENCY] = "agency",
        [ONR_THING_EVENT] = "event",     [ONR_THING_PLACE] = "place",
        [ONR_THING_ARTICLE] = "article", [ONR_THING_TENURE] = "tenure",
        [ONR_THING_CLAIM] = "claim",     [ONR_THING_OTHER] = "other",
        [ONR_THING_MENTION] = "mention",
    };
    onr_view_text(view, "href", onr_site_href(site, thing));
    onr_view_text(view, "label", thing->label);
    onr_view_text(view, "sort", onr_slice_of(kinds[thing->kind]));
    onr_view_text(
        view, "kind",
        onr_site_word_of(site->words, "kind.", onr_thing_first(thing, ONR_IRI_rdf_type)));
    onr_view_flag(view, "unnamed", onr_thing_first(thing, ONR_IRI_unnamed) != NULL);
    if (thing->kind == ONR_THING_EVENT) {
        put_reserve(site, view, thing);
    }
}

void
onr_site_add_objects(const onr_site *site, onr_view *view, const char *list,
                     const onr_thing *thing, onr_iri predicate)
{
    size_t count;
    const onr_pair *const pairs = onr_thing_all(thing, predicate, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_thing *const to = onr_record_thing(site->record, pairs[i].object);
        if (to) {
            onr_site_put_thing(site, onr_view_add(view, list), to);
        }
    }
}

void
onr_site_add_subjects(const onr_site *site, onr_view *view, const char *list,
                      const onr_thing *thing, onr_iri predicate)
{
    for (size_t i = 0; i < thing->in_count; ++i) {
        if (thing->in[i].predicate->id == predicate) {
            onr_site_put_thing(site, onr_view_add(view, list), thing->in[i].thing);
        }
    }
}

void
onr_site_add_texts(const onr_site *site, onr_view *view, const char *list,
                   const onr_thing *thing, onr_iri predicate)
{
    size_t count;
    const onr_pair *const pairs = onr_thing_all(thing, predicate, &count);
    (void)site;
    for (size_t i = 0; i < count; ++i) {
        onr_view_text(onr_view_add(view, list), "text", pairs[i].object->text);
    }
}

void
onr_site_put_outlet(const onr_site *site, onr_view *view, const onr_thing *article)
{
    const onr_slice source = onr_thing_text(article, ONR_IRI_dcterms_source);
    const onr_slice publisher = onr_thing_text(article, ONR_IRI_dcterms_publisher);
    const onr_slice issued = onr_thing_text(article, ONR_IRI_dcterms_issued);
    const bool web = onr_address_is_web(source);
    onr_view_text(view, "url", web ? source : ONR_LIT(""));
    const onr_slice outlet = publisher.len || !web ? publisher : onr_address_host(source);
    onr_view_text(view, "outlet",
                  outlet.len ? outlet : onr_site_word(site->words, "outlet.unknown"));
    onr_view_text(view, "said_in", outlet.len ? outlet : article->label);
    onr_view_text(view, "published",
                  issued.len ? onr_site_date(site->words, site->page, issued) : issued);
    onr_view_text(view, "published_iso", issued);
    onr_view_text(view, "article", article->label);
    onr_view_text(view, "article_href", onr_site_href(site, article));
}

/* -- quotations -- */

/** The longest quotation of each article. */
typedef struct {
    struct quotation {
        const onr_thing *article, *mention;
        size_t length;
    } * items;
    size_t count, capacity;
} quotations;

static void
note_quotation(const onr_site *site, quotations *all, const onr_thing *mention)
{
    const onr_thing *const article =
        onr_record_thing(site->record, onr_thing_first(mention, ONR_IRI_inArticle));
    const size_t length = onr_thing_text(mention, ONR_IRI_exact).len;
    for (size_t i = 0; i < all->count; ++i) {
        if (all->items[i].article == article) {
            if (length > all->items[i].length) {
                all->items[i].mention = mention;
                all->items[i].length = length;
            }
            return;
        }
    }
    if (article && length) {
        *ONR_PUSH(site->page, all) = (struct quotation){article, mention, length};
    }
}

onr_slice
onr_site_unquoted(onr_slice text)
{
    static const char *const opening[] = {"\xE2\x80\x9C", "\""};
    static const char *const closing[] = {"\xE2\x80\x9D", "\""};
    for (size_t i = 0; i < ONR_COUNT(opening); ++i) {
        const onr_slice open = onr_slice_of(opening[i]), close = onr_slice_of(closing[i]);
        if (text.len > open.len + close.len && onr_slice_starts(text, open) &&
            onr_slice_ends(text, close) &&
            onr_slice_find(text, open, open.len) >= text.len - close.len) {
            return onr_slice_part(text, open.len, text.len - close.len);
        }
    }
    return text;
}

void
onr_site_add_quotes(const onr_site *site, onr_view *view, const char *list,
                    const onr_thing *thing, size_t max)
{
    size_t count;
    quotations all = {0};
    const onr_pair *const evidence = onr_thing_all(thing, ONR_IRI_evidence, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_thing *const mention =
            onr_record_thing(site->record, evidence[i].object);
        if (mention) {
            note_quotation(site, &all, mention);
        }
    }
    for (size_t i = 0; i < all.count && i < max; ++i) {
        onr_view *const quote = onr_view_add(view, list);
        onr_site_put_outlet(site, quote, all.items[i].article);
        onr_view_text(
            quote, "exact",
            onr_site_unquoted(onr_thing_text(all.items[i].mention, ONR_IRI_exact)));
        onr_view_text(quote, "mention_href", onr_site_href(site, all.items[i].mention));
    }
    if (all.count > max) {
        onr_view_printf(view, "more_quotes", "%zu", all.count - max);
    }
}

/* -- dates and factuality -- */

bool
onr_site_is_reported(const onr_thing *event)
{
    size_t count;
    const onr_pair *const said = onr_thing_all(event, ONR_IRI_factuality, &count);
    for (size_t i = 0; i < count; ++i) {
        if (said[i].object->id == ONR_IRI_Reported) {
            return true;
        }
    }
    return false;
}

onr_slice
onr_site_doubt(const onr_site *site, const onr_thing *event)
{
    size_t count;
    const bool reported = onr_site_is_reported(event);
    const onr_pair *const said = onr_thing_all(event, ONR_IRI_factuality, &count);
    onr_slice all = {"", 0};
    for (size_t i = 0; i < count; ++i) {
        if (!reported || said[i].object->id == ONR_IRI_Disputed) {
            all = onr_site_join(
                site, all, ONR_LIT(", "),
                onr_site_word_of(site->words, "factuality.", said[i].object));
        }
    }
    return all;
}

/** Who says so: the outlets, if articles differ. */
static onr_slice
sayers(const onr_site *site, const onr_thing *event, const onr_term *value)
{
    size_t count;
    const onr_saying *const said = onr_record_sayings(site->record, event, &count);
    onr_slice all = {"", 0};
    for (size_t i = 0; i < count; ++i) {
        const onr_thing *const article =
            said[i].value == value ? onr_record_thing(site->record, said[i].article)
                                   : NULL;
        if (article) {
            onr_view *const scratch = onr_view_new(site->page);
            onr_site_put_outlet(site, scratch, article);
            const onr_slice outlet = onr_view_find(scratch, ONR_LIT("said_in"))->text;
            if (onr_slice_find(all, outlet, 0) == SIZE_MAX) {
                all = onr_site_join(site, all, ONR_LIT(", "), outlet);
            }
        }
    }
    return all;
}

void
onr_site_put_mark(const onr_site *site, onr_view *view, const onr_term *value)
{
    onr_view_text(view, "key", onr_site_word_of(site->words, "key.", value));
    onr_view_text(view, "word", onr_site_word_of(site->words, "factuality.", value));
    onr_view_text(view, "mark", onr_site_word_of(site->words, "mark.", value));
    onr_view_text(view, "meaning", onr_site_word_of(site->words, "meaning.", value));
}

void
onr_site_put_factuality(const onr_site *site, onr_view *view, const onr_thing *event)
{
    size_t count;
    const onr_pair *const said = onr_thing_all(event, ONR_IRI_factuality, &count);
    for (size_t i = 0; i < count; ++i) {
        const onr_term *const value = said[i].object;
        onr_view *const one = onr_view_add(view, "factualities");
        onr_site_put_mark(site, one, value);
        onr_view_text(one, "sayers",
                      count > 1 ? sayers(site, event, value) : ONR_LIT(""));
    }
}

/** Whether another date is the same told more closely. */
static bool
is_coarse(const onr_pair *dates, size_t count, onr_slice text)
{
    for (size_t i = 0; i < count; ++i) {
        const onr_slice other = dates[i].object->text;
        if (other.len > text.len && other.ptr[text.len] == '-' &&
            onr_slice_starts(other, text)) {
            return true;
        }
    }
    return false;
}

void
onr_site_put_date(const onr_site *site, onr_view *view, const onr_thing *event)
{
    size_t count;
    const onr_pair *const dates = onr_thing_all(event, ONR_IRI_date, &count);
    onr_view_flag(view, "undated", count == 0);
    for (size_t i = 0; i < count; ++i) {
        onr_view *const one = onr_view_add(view, "dates");
        const onr_slice text = dates[i].object->text;
        onr_view_text(one, "iso", text);
        onr_view_text(one, "words", onr_site_date(site->words, site->page, text));
        onr_view_text(one, "sayers",
                      count > 1 ? sayers(site, event, dates[i].object) : ONR_LIT(""));
        onr_view_flag(one, "coarse", is_coarse(dates, count, text));
    }
}
