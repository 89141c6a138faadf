/* SPDX-License-Identifier: Apache-2.0 */
#include "describe/describer.h"

#include "base/utf8.h"

enum { LABEL_MAX = 60 /* Code points of a text that serves as a label */ };

const onr_term *
onr_describer_iri(const onr_describer *d, onr_slice id)
{
    return onr_graph_iri(d->graph, onr_slice_join(d->scratch, d->base, id));
}

onr_status
onr_describer_vocab(const onr_describer *d, onr_slice local, const onr_term **out)
{
    const onr_iri iri = onr_vocabulary_find(local);
    if (iri == ONR_IRI_COUNT) {
        *out = NULL;
        return onr_error_set(d->err, ONR_BAD_ARG, NULL, 0, 0,
                             "the ontology has no term \"%.*s\"", ONR_ARG(local));
    }
    *out = onr_graph_vocab(d->graph, iri);
    return ONR_OK;
}

const onr_term *
onr_describer_string(const onr_describer *d, onr_slice text)
{
    return onr_graph_literal(d->graph, text, NULL);
}

const onr_term *
onr_describer_english(const onr_describer *d, onr_slice text)
{
    return onr_graph_tagged(d->graph, text, ONR_LIT("en"));
}

const onr_term *
onr_describer_typed(const onr_describer *d, onr_slice text, onr_iri datatype)
{
    return onr_graph_literal(d->graph, text, onr_graph_vocab(d->graph, datatype));
}

const onr_term *
onr_describer_integer(const onr_describer *d, long long value)
{
    const char *const text = onr_arena_printf(d->scratch, "%lld", value);
    return onr_describer_typed(d, onr_slice_of(text), ONR_IRI_xsd_integer);
}

const onr_term *
onr_describer_date(const onr_describer *d, onr_date date)
{
    char text[ONR_DATE_TEXT_MAX];
    const size_t length = onr_date_write(date, text);
    const onr_iri type = date.day     ? ONR_IRI_xsd_date
                         : date.month ? ONR_IRI_xsd_gYearMonth
                                      : ONR_IRI_xsd_gYear;
    return onr_describer_typed(d, (onr_slice){text, length}, type);
}

void
onr_describer_say(const onr_describer *d, uint32_t article, const onr_term *subject,
                  onr_iri predicate, const onr_term *object)
{
    onr_graph_add(d->graph, subject, onr_graph_vocab(d->graph, predicate), object,
                  article == ONR_NO_FACT ? NULL : d->articles[article].term);
}

void
onr_describer_say_all(const onr_describer *d, const onr_described *node,
                      onr_iri predicate, const onr_term *object)
{
    for (size_t i = 0; i < node->articles.count; ++i) {
        onr_describer_say(d, node->articles.items[i], node->term, predicate, object);
    }
}

void
onr_describer_say_reported(const onr_describer *d, const onr_described *node)
{
    for (size_t i = 0; i < node->articles.count; ++i) {
        const uint32_t article = node->articles.items[i];
        onr_describer_say(d, article, node->term, ONR_IRI_reportedIn,
                          d->articles[article].term);
    }
}

onr_status
onr_describer_type(const onr_describer *d, const onr_described *node, onr_slice kind)
{
    const onr_term *class;
    ONR_TRY(onr_describer_vocab(d, kind, &class));
    for (onr_iri iri = (onr_iri) class->id; iri != ONR_IRI_COUNT;
         iri = onr_vocabulary_above(iri)) {
        onr_describer_say_all(d, node, ONR_IRI_rdf_type, onr_graph_vocab(d->graph, iri));
    }
    return ONR_OK;
}

onr_slice
onr_describer_short(const onr_describer *d, onr_slice text, size_t max)
{
    size_t at = 0;
    for (size_t count = 0, width; at < text.len; at += width, ++count) {
        onr_utf8_read(text, at, &width);
        if (count == max) {
            return onr_slice_join(d->scratch, onr_slice_part(text, 0, at),
                                  ONR_LIT("\xE2\x80\xA6"));
        }
    }
    return text;
}

/** Describe a mention and return its node. */
static const onr_term *
say_mention(const onr_describer *d, const onr_evidence *e)
{
    const onr_slice article = d->facts->articles.items[e->article].id;
    const char *const id =
        onr_arena_printf(d->scratch, "%.*s-%lu-%lu", ONR_ARG(article),
                         (unsigned long)e->begin, (unsigned long)e->end);
    const onr_term *const mention = onr_describer_iri(d, onr_slice_of(id));
    const struct {
        onr_iri predicate;
        const onr_term *object;
    } said[] = {
        {ONR_IRI_rdf_type, onr_graph_vocab(d->graph, ONR_IRI_Mention)},
        {ONR_IRI_rdfs_label,
         onr_describer_string(d, onr_describer_short(d, e->exact, LABEL_MAX))},
        {ONR_IRI_inArticle, d->articles[e->article].term},
        {ONR_IRI_start, onr_describer_integer(d, e->begin)},
        {ONR_IRI_end, onr_describer_integer(d, e->end)},
        {ONR_IRI_exact, onr_describer_string(d, e->exact)},
        {ONR_IRI_oa_prefix, onr_describer_string(d, e->prefix)},
        {ONR_IRI_oa_suffix, onr_describer_string(d, e->suffix)},
    };
    for (size_t i = 0; i < ONR_COUNT(said); ++i) {
        if (said[i].object->text.len) {
            onr_describer_say(d, e->article, mention, said[i].predicate, said[i].object);
        }
    }
    return mention;
}

void
onr_describer_evidence(const onr_describer *d, const onr_described *node,
                       const onr_evidence_list *evidence)
{
    for (size_t i = 0; i < evidence->count; ++i) {
        const onr_evidence *const e = &evidence->items[i];
        onr_describer_say(d, e->article, node->term, ONR_IRI_evidence, say_mention(d, e));
    }
}
