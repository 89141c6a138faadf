/* SPDX-License-Identifier: Apache-2.0 */
/* A node is described in full in the graph of each article that it stands in, so that a graph can be taken out or
   replaced without tearing others; merged, the graphs say each thing once. */
#include "describe/describe.h"

#include "describe/describer.h"

/** Make the nodes of a list of facts, which begin with their ids. */
static onr_status
name_nodes(const onr_describer *d, const void *items, size_t count, size_t size,
           onr_described **out)
{
    *out = onr_arena_array(d->scratch, count, sizeof(**out));
    for (size_t i = 0; i < count; ++i) {
        onr_slice id;
        memcpy(&id, (const char *)items + i * size, sizeof(id));
        if (id.len == 0) {
            return onr_error_set(d->err, ONR_BAD_ARG, NULL, 0, 0, "a fact has no id");
        }
        (*out)[i].term = onr_describer_iri(d, id);
    }
    return ONR_OK;
}

static onr_status
name_all(onr_describer *d)
{
    const onr_facts *const f = d->facts;
    ONR_TRY(name_nodes(d, f->articles.items, f->articles.count, sizeof(onr_article),
                       &d->articles));
    ONR_TRY(name_nodes(d, f->parties.items, f->parties.count, sizeof(onr_party),
                       &d->parties));
    ONR_TRY(
        name_nodes(d, f->places.items, f->places.count, sizeof(onr_place), &d->places));
    ONR_TRY(name_nodes(d, f->tenures.items, f->tenures.count, sizeof(onr_tenure),
                       &d->tenures));
    ONR_TRY(
        name_nodes(d, f->events.items, f->events.count, sizeof(onr_event), &d->events));
    return name_nodes(d, f->claims.items, f->claims.count, sizeof(onr_claim), &d->claims);
}

static const onr_term *
source_term(const onr_describer *d, const onr_article *article)
{
    static const char excluded[] = "<>\"{}|^`\\";
    bool is_iri = onr_slice_starts(article->url, ONR_LIT("http://")) ||
                  onr_slice_starts(article->url, ONR_LIT("https://"));
    for (size_t i = 0; i < article->url.len && is_iri; ++i) {
        const unsigned char c = (unsigned char)article->url.ptr[i];
        is_iri = c > 0x20 && c != 0x7F && !strchr(excluded, c);
    }
    return is_iri ? onr_graph_iri(d->graph, article->url)
                  : onr_describer_string(d, article->url.len ? article->url
                                                             : article->input);
}

static void
say_text(const onr_describer *d, uint32_t article, const onr_term *subject,
         onr_iri predicate, onr_slice text)
{
    if (text.len) {
        onr_describer_say(d, article, subject, predicate, onr_describer_string(d, text));
    }
}

static void
describe_article(const onr_describer *d, uint32_t index)
{
    const onr_article *const article = &d->facts->articles.items[index];
    const onr_term *const term = d->articles[index].term;
    onr_describer_say(d, index, term, ONR_IRI_rdf_type,
                      onr_graph_vocab(d->graph, ONR_IRI_Article));
    say_text(d, index, term, ONR_IRI_rdfs_label,
             article->title.len ? article->title : article->input);
    say_text(d, index, term, ONR_IRI_dcterms_title, article->title);
    onr_describer_say(d, index, term, ONR_IRI_dcterms_source, source_term(d, article));
    if (article->published.year) {
        onr_describer_say(d, index, term, ONR_IRI_dcterms_issued,
                          onr_describer_date(d, article->published));
    }
    say_text(d, index, term, ONR_IRI_dcterms_publisher, article->publisher);
    for (size_t i = 0; i < article->authors.count; ++i) {
        say_text(d, index, term, ONR_IRI_dcterms_creator, article->authors.items[i]);
    }
    say_text(d, index, term, ONR_IRI_dcterms_language, article->language);
    say_text(d, index, term, ONR_IRI_sha256, onr_slice_of(article->sha256));
}

/** What may be the same stands in no article: it is said in the default graph. */
static void
describe_possibly_same(const onr_describer *d)
{
    for (size_t i = 0; i < d->facts->possibly_same.count; ++i) {
        const onr_possibly_same *const same = &d->facts->possibly_same.items[i];
        onr_describer_say(d, ONR_NO_FACT, onr_describer_iri(d, same->a),
                          ONR_IRI_possiblySame, onr_describer_iri(d, same->b));
    }
}

static onr_status
describe_all(onr_describer *d)
{
    ONR_TRY(name_all(d));
    onr_describer_find_articles(d);
    for (size_t i = 0; i < d->facts->articles.count; ++i) {
        describe_article(d, (uint32_t)i);
    }
    ONR_TRY(onr_describe_parties(d));
    ONR_TRY(onr_describe_tenures(d));
    ONR_TRY(onr_describe_relations(d));
    ONR_TRY(onr_describe_events(d));
    ONR_TRY(onr_describe_claims(d));
    describe_possibly_same(d);
    return ONR_OK;
}

onr_slice
onr_describe_base(const onr_describe_options *options)
{
    return options && options->base.len ? options->base
                                        : ONR_LIT("https://example.org/id/");
}

onr_status
onr_describe(const onr_facts *facts, const onr_describe_options *options,
             onr_graph *graph, onr_error *err)
{
    onr_arena *const scratch = onr_arena_child(onr_graph_arena(graph));
    onr_describer d = {
        .facts = facts,
        .base = onr_describe_base(options),
        .graph = graph,
        .scratch = scratch,
        .err = err,
    };
    onr_graph_set_base(graph, d.base);
    const onr_status status = describe_all(&d);
    onr_arena_free(scratch);
    return status;
}
