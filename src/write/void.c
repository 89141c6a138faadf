/* SPDX-License-Identifier: Apache-2.0 */
/* A description of the data set instead of the data: VoID (W3C Interest Group Note, 3 March 2011) and DCAT 2 (W3C
   Recommendation, 4 February 2020), in Turtle.  Statements are counted as they pass by and not kept. */
#include "base/date.h"
#include "write/formats.h"
#include "write/text.h"

#define VOID "http://rdfs.org/ns/void#"
#define DCAT "http://www.w3.org/ns/dcat#"
#define DCTERMS "http://purl.org/dc/terms/"

/** What is counted of a term, by its id. */
typedef struct {
    const onr_term *term;
    size_t as_class, as_property;
    bool as_object;
} tally;

typedef struct {
    onr_writer base;
    onr_arena *arena;
    onr_slice space; // What the IRIs of the data begin with
    tally *tallies;  // [capacity] By id
    size_t capacity, highest;
    size_t triples, subjects, objects, entities;
    onr_slice first, last; // Days on which articles were published
} counting;

static tally *
tally_of(counting *c, const onr_term *term)
{
    while (term->id >= c->capacity) {
        c->tallies = onr_arena_grow(c->arena, c->tallies, c->capacity, &c->capacity,
                                    sizeof(*c->tallies));
    }
    c->highest = term->id >= c->highest ? term->id + 1 : c->highest;
    c->tallies[term->id].term = term;
    return &c->tallies[term->id];
}

/** Widen the time that articles are from; a month or year counts as its first and last day. */
static void
widen(counting *c, onr_slice text)
{
    onr_date date;
    char day[ONR_DATE_TEXT_MAX];
    if (!onr_date_read(text, &date)) {
        return;
    }
    const onr_slice from = {day, onr_date_write(onr_date_earliest(date), day)};
    if (c->first.len == 0 || onr_slice_compare(from, c->first) < 0) {
        c->first = onr_slice_copy(c->arena, from);
    }
    const onr_slice to = {day, onr_date_write(onr_date_latest(date), day)};
    if (onr_slice_compare(to, c->last) > 0) {
        c->last = onr_slice_copy(c->arena, to);
    }
}

static onr_status
void_block(onr_writer *writer, const onr_block *block, onr_error *err)
{
    (void)err;
    counting *const c = (counting *)writer;
    bool typed = false;
    ++c->subjects;
    c->triples += block->count;
    for (size_t i = 0; i < block->count; ++i) {
        const onr_pair *const pair = &block->pairs[i];
        ++tally_of(c, pair->predicate)->as_property;
        tally *const object = tally_of(c, pair->object);
        c->objects += !object->as_object;
        object->as_object = true;
        if (pair->predicate->id == ONR_IRI_rdf_type) {
            ++object->as_class;
            typed = true;
        }
        if (pair->predicate->id == ONR_IRI_dcterms_issued) {
            widen(c, pair->object->text);
        }
    }
    c->entities += typed;
    return ONR_OK;
}

/* -- saying it -- */

typedef struct {
    const counting *c;
    onr_graph *graph;
    const onr_term *set;
} saying;

static const onr_term *
iri(const saying *s, const char *text)
{
    return onr_graph_iri(s->graph, onr_slice_of(text));
}

static const onr_term *
integer(const saying *s, size_t value)
{
    const char *const text = onr_arena_printf(s->c->arena, "%lu", (unsigned long)value);
    return onr_graph_literal(s->graph, onr_slice_of(text),
                             onr_graph_vocab(s->graph, ONR_IRI_xsd_integer));
}

static void
say(const saying *s, const onr_term *subject, const char *predicate,
    const onr_term *object)
{
    onr_graph_add(s->graph, subject, iri(s, predicate), object, NULL);
}

static void
say_type(const saying *s, const onr_term *subject, const char *class)
{
    onr_graph_add(s->graph, subject, onr_graph_vocab(s->graph, ONR_IRI_rdf_type),
                  iri(s, class), NULL);
}

/** A node of the description: the space, "dataset" and a tail. */
static const onr_term *
node(const saying *s, const char *tail, onr_slice name)
{
    const char *const text = onr_arena_printf(s->c->arena, "%.*sdataset%s%.*s",
                                              ONR_ARG(s->c->space), tail, ONR_ARG(name));
    return iri(s, text);
}

/** A name for what is said of a term: its prefix and what stands behind it, or a number. */
static onr_slice
part_name(const saying *s, const onr_term *term, size_t number)
{
    size_t count;
    const onr_prefix *const prefixes = onr_graph_prefixes(s->graph, &count);
    const size_t hit = onr_text_prefix(prefixes, count, term->text);
    if (hit == count) {
        return onr_slice_of(onr_arena_printf(s->c->arena, "%lu", (unsigned long)number));
    }
    const onr_slice local =
        onr_slice_part(term->text, prefixes[hit].iri.len, term->text.len);
    return onr_slice_of(onr_arena_printf(s->c->arena, "%.*s-%.*s",
                                         ONR_ARG(prefixes[hit].name), ONR_ARG(local)));
}

static void
say_parts(const saying *s)
{
    size_t classes = 0, properties = 0;
    for (size_t i = 0; i < s->c->highest; ++i) {
        const tally *const t = &s->c->tallies[i];
        if (t->as_class) {
            const onr_term *const part = node(s, "-class-", part_name(s, t->term, i));
            say(s, s->set, VOID "classPartition", part);
            say(s, part, VOID "class", onr_graph_iri(s->graph, t->term->text));
            say(s, part, VOID "entities", integer(s, t->as_class));
            ++classes;
        }
        if (t->as_property) {
            const onr_term *const part = node(s, "-property-", part_name(s, t->term, i));
            say(s, s->set, VOID "propertyPartition", part);
            say(s, part, VOID "property", onr_graph_iri(s->graph, t->term->text));
            say(s, part, VOID "triples", integer(s, t->as_property));
            ++properties;
        }
    }
    say(s, s->set, VOID "classes", integer(s, classes));
    say(s, s->set, VOID "properties", integer(s, properties));
}

static void
say_time(const saying *s)
{
    const onr_term *const date = onr_graph_vocab(s->graph, ONR_IRI_xsd_date);
    if (s->c->first.len) {
        const onr_term *const period = node(s, "-period", ONR_LIT(""));
        say(s, s->set, DCTERMS "temporal", period);
        say_type(s, period, DCTERMS "PeriodOfTime");
        say(s, period, DCAT "startDate", onr_graph_literal(s->graph, s->c->first, date));
        say(s, period, DCAT "endDate", onr_graph_literal(s->graph, s->c->last, date));
    }
}

static void
say_set(const saying *s)
{
    static const char *const vocabularies[] = {"https://w3id.org/onrecord#", DCTERMS,
                                               "http://www.w3.org/2004/02/skos/core#",
                                               "http://www.w3.org/ns/oa#"};
    say_type(s, s->set, VOID "Dataset");
    say_type(s, s->set, DCAT "Dataset");
    const onr_term *const title = onr_graph_tagged(
        s->graph, ONR_LIT("Legal events as news stories report them"), ONR_LIT("en"));
    say(s, s->set, DCTERMS "title", title);
    say(s, s->set, DCTERMS "conformsTo", iri(s, "https://w3id.org/onrecord"));
    say(s, s->set, VOID "uriSpace", onr_graph_literal(s->graph, s->c->space, NULL));
    for (size_t i = 0; i < ONR_COUNT(vocabularies); ++i) {
        say(s, s->set, VOID "vocabulary", iri(s, vocabularies[i]));
    }
    say(s, s->set, VOID "triples", integer(s, s->c->triples));
    say(s, s->set, VOID "entities", integer(s, s->c->entities));
    say(s, s->set, VOID "distinctSubjects", integer(s, s->c->subjects));
    say(s, s->set, VOID "distinctObjects", integer(s, s->c->objects));
    say_parts(s);
    say_time(s);
}

static onr_status
void_finish(onr_writer *writer, onr_error *err)
{
    counting *const c = (counting *)writer;
    saying s = {.c = c, .graph = onr_graph_new(c->arena)};
    onr_graph_set_base(s.graph, c->space);
    onr_graph_prefix(s.graph, ONR_LIT("void"), ONR_LIT(VOID));
    onr_graph_prefix(s.graph, ONR_LIT("dcat"), ONR_LIT(DCAT));
    s.set = node(&s, "", ONR_LIT(""));
    say_set(&s);
    return onr_write_graph(&onr_format_turtle, s.graph, c->arena, writer->sink, err);
}

static onr_writer *
void_open(onr_arena *arena, const onr_writer_options *options, onr_sink *sink,
          onr_error *err)
{
    (void)sink;
    (void)err;
    counting *const c = onr_arena_alloc(arena, sizeof(*c));
    c->arena = arena;
    c->space = options->base.len ? options->base : ONR_LIT("https://example.org/id/");
    return &c->base;
}

const onr_format onr_format_void = {
    .name = "void",
    .title = "a description of the data set, in VoID and DCAT",
    .media_type = "text/turtle",
    .suffix = "void.ttl",
    .open = void_open,
    .block = void_block,
    .finish = void_finish,
};
