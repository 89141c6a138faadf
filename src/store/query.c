/* SPDX-License-Identifier: Apache-2.0 */
#include "store/query.h"

#include "write/writer.h"

#include <librdf.h>
#include <rasqal.h>

#define WAY_OUT "; load the graph into a server and ask there (\"onrecord load\")"

typedef struct {
    librdf_world *world;
    librdf_storage *storage;
    librdf_model *model;
    librdf_query *query;
    librdf_query_results *results;
    onr_graph *graph;
    onr_sink *sink;
    onr_error *err;
    onr_status status; // What librdf complained of
} asking;

static int
take_note(void *data, librdf_log_message *message)
{
    asking *const a = data;
    if (message->level >= LIBRDF_LOG_ERROR && a->status == ONR_OK) {
        a->status =
            onr_error_set(a->err, ONR_BAD_INPUT, NULL, 0, 0,
                          "the query is not understood: %s; property paths and some "
                          "other parts of SPARQL 1.1 want a server (\"onrecord load\")",
                          message->message);
    }
    return 1;
}

/* -- the store -- */

static librdf_node *
literal_node(librdf_world *world, const onr_term *term)
{
    const unsigned char *const text = (const unsigned char *)term->text.ptr;
    if (term->language.len) {
        return librdf_new_node_from_typed_counted_literal(
            world, text, term->text.len, term->language.ptr, term->language.len, NULL);
    }
    if (term->datatype->id == ONR_IRI_xsd_string) {
        return librdf_new_node_from_typed_counted_literal(world, text, term->text.len,
                                                          NULL, 0, NULL);
    }
    librdf_uri *const type =
        librdf_new_uri(world, (const unsigned char *)term->datatype->text.ptr);
    librdf_node *const node = librdf_new_node_from_typed_counted_literal(
        world, text, term->text.len, NULL, 0, type);
    librdf_free_uri(type);
    return node;
}

static librdf_node *
node_of(librdf_world *world, const onr_term *term)
{
    const unsigned char *const text = (const unsigned char *)term->text.ptr;
    switch (term->kind) {
    case ONR_TERM_IRI:
        return librdf_new_node_from_counted_uri_string(world, text, term->text.len);
    case ONR_TERM_BLANK:
        return librdf_new_node_from_counted_blank_identifier(world, text, term->text.len);
    default:
        return literal_node(world, term);
    }
}

static bool
store_block(const asking *a, const onr_block *block)
{
    librdf_node *const name = block->name ? node_of(a->world, block->name) : NULL;
    bool good = true;
    for (size_t i = 0; i < block->count && good; ++i) {
        librdf_statement *const statement =
            librdf_new_statement_from_nodes(a->world, node_of(a->world, block->subject),
                                            node_of(a->world, block->pairs[i].predicate),
                                            node_of(a->world, block->pairs[i].object));
        good = statement &&
               (name ? librdf_model_context_add_statement(a->model, name, statement)
                     : librdf_model_add_statement(a->model, statement)) == 0;
        librdf_free_statement(statement);
    }
    librdf_free_node(name);
    return good;
}

/** Fill the store: by graph if the query asks for graphs, else each statement once. */
static onr_status
fill(const asking *a, bool by_graph)
{
    ONR_TRY(onr_graph_sort(a->graph, by_graph ? ONR_ORDER_BY_GRAPH : ONR_ORDER_MERGED,
                           a->err));
    onr_cursor cursor = {.graph = a->graph};
    onr_block block;
    bool more;
    ONR_TRY(onr_cursor_next(&cursor, &block, &more, a->err));
    while (more) {
        if (!store_block(a, &block)) {
            onr_cursor_clear(&cursor);
            return onr_error_set(a->err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
        }
        ONR_TRY(onr_cursor_next(&cursor, &block, &more, a->err));
    }
    return ONR_OK;
}

static onr_status
open_store(asking *a, bool by_graph)
{
    a->world = librdf_new_world();
    if (a->world) {
        librdf_world_open(a->world);
        librdf_world_set_logger(a->world, a, take_note);
        a->storage = by_graph ? librdf_new_storage(a->world, "hashes", "onrecord",
                                                   "hash-type='memory',contexts='yes'")
                              : librdf_new_storage(a->world, "trees", "onrecord", NULL);
    }
    a->model = a->storage ? librdf_new_model(a->world, a->storage, NULL) : NULL;
    return a->model ? ONR_OK
                    : onr_error_set(a->err, ONR_NO_MEMORY, NULL, 0, 0,
                                    "librdf cannot make a store");
}

/* -- what the query looks like -- */

typedef struct {
    onr_slice *names; // [width] Of the variables that it shows
    size_t width;
    bool named;     // It asks for graphs
    bool outside;   // It also asks for triples in none
    bool aggregate; // It counts, sums and the like
    bool repeated;  // It does one of them twice
    bool optional;  // Something in it may be unbound
    bool clobbered; // Several triples stand before what is joined to them
    bool deep;      // It is nested past DEPTH_MAX
    bool grouped;   // It does so by groups
} query_shape;

enum { DEPTH_MAX = 64 };

static bool
is_joined(rasqal_graph_pattern *pattern)
{
    const rasqal_graph_pattern_operator kind = rasqal_graph_pattern_get_operator(pattern);
    return kind != RASQAL_GRAPH_PATTERN_OPERATOR_FILTER &&
           kind != RASQAL_GRAPH_PATTERN_OPERATOR_LET;
}

/** Whether something is joined to the `i`-th part of a group behind it. */
static bool
is_followed(rasqal_graph_pattern *group, int i)
{
    rasqal_graph_pattern *part;
    bool followed = false;
    if (rasqal_graph_pattern_get_operator(group) != RASQAL_GRAPH_PATTERN_OPERATOR_GROUP) {
        return false;
    }
    while ((part = rasqal_graph_pattern_get_sub_graph_pattern(group, ++i))) {
        followed = followed || is_joined(part);
    }
    return followed;
}

/**
   Look at a pattern and all in it.

   rasqal reads the triples of a block one inside the other, and keeps what they bind in the variables themselves.  What is
   joined behind the block is read in between and clears those that it shares, so that further rows of the block come out
   with other values.  A single triple binds all its variables anew each time.

   @param in_graph  Whether it stands in GRAPH.
   @param followed  Whether something is joined behind it.
*/
static void
look_at(rasqal_graph_pattern *pattern, bool in_graph, bool followed, int depth,
        query_shape *shape)
{
    const rasqal_graph_pattern_operator kind = rasqal_graph_pattern_get_operator(pattern);
    in_graph = in_graph || kind == RASQAL_GRAPH_PATTERN_OPERATOR_GRAPH;
    shape->named = shape->named || in_graph;
    shape->optional = shape->optional || kind == RASQAL_GRAPH_PATTERN_OPERATOR_OPTIONAL;
    shape->deep = shape->deep || depth == DEPTH_MAX;
    if (kind == RASQAL_GRAPH_PATTERN_OPERATOR_BASIC &&
        rasqal_graph_pattern_get_triple(pattern, 0)) {
        shape->outside = shape->outside || !in_graph;
        shape->clobbered =
            shape->clobbered || (followed && rasqal_graph_pattern_get_triple(pattern, 1));
    }
    rasqal_graph_pattern *part;
    for (int i = 0; depth < DEPTH_MAX &&
                    (part = rasqal_graph_pattern_get_sub_graph_pattern(pattern, i));
         ++i) {
        look_at(part, in_graph, followed || is_followed(pattern, i), depth + 1, shape);
    }
}

/** A visitor of expressions. */
static int
find_aggregate(void *data, rasqal_expression *e)
{
    unsigned *const counts = data; // [RASQAL_EXPR_LAST + 1]
    ++counts[e->op];
    return 0;
}

static void
look_at_variables(rasqal_query *query, onr_arena *arena, query_shape *shape)
{
    static const rasqal_op aggregates[] = {RASQAL_EXPR_COUNT, RASQAL_EXPR_SUM,
                                           RASQAL_EXPR_AVG,   RASQAL_EXPR_MIN,
                                           RASQAL_EXPR_MAX,   RASQAL_EXPR_SAMPLE};
    unsigned counts[RASQAL_EXPR_LAST + 1] = {0};
    raptor_sequence *const variables = rasqal_query_get_bound_variable_sequence(query);
    const int count = variables ? raptor_sequence_size(variables) : 0;
    shape->names = onr_arena_array(arena, (size_t)count, sizeof(*shape->names));
    shape->width = (size_t)count;
    for (int i = 0; i < count; ++i) {
        const rasqal_variable *const v = raptor_sequence_get_at(variables, i);
        shape->names[i] = onr_slice_copy(arena, onr_slice_of((const char *)v->name));
        if (v->expression) {
            rasqal_expression_visit(v->expression, find_aggregate, counts);
        }
    }
    for (size_t i = 0; i < ONR_COUNT(aggregates); ++i) {
        shape->aggregate = shape->aggregate || counts[aggregates[i]] > 0;
        shape->repeated = shape->repeated || counts[aggregates[i]] > 1;
    }
}

/** Refuse the shapes of which rasqal was seen to give other rows than Oxigraph. */
static onr_status
check_shape(const query_shape *shape, onr_error *err)
{
    if (shape->named && shape->outside) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "triples beside GRAPH are counted once a graph here; put "
                             "all of them into GRAPH, or load the graph into a server "
                             "(\"onrecord load\")");
    }
    if (shape->clobbered) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "several triples before OPTIONAL, UNION or GRAPH are not "
                             "answered rightly here; keep one before and put the others "
                             "behind, or load the graph into a server (\"onrecord "
                             "load\")");
    }
    if (shape->deep) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "the query is nested too deep" WAY_OUT);
    }
    if (shape->repeated) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "the same kind of counting twice is not answered rightly "
                             "here" WAY_OUT);
    }
    if (shape->optional && (shape->aggregate || shape->grouped)) {
        return onr_error_set(err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "counting with OPTIONAL is not answered rightly "
                             "here" WAY_OUT);
    }
    return ONR_OK;
}

static void
be_silent(void *data, raptor_log_message *message)
{
    (void)data;
    (void)message;
}

/** Look at a query by parsing it once more, since librdf does not show it. */
static onr_status
find_shape(const onr_slice sparql, onr_arena *arena, query_shape *shape, onr_error *err)
{
    *shape = (query_shape){0};
    rasqal_world *const world = rasqal_new_world();
    if (!world || rasqal_world_open(world)) {
        return onr_error_set(err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    }
    rasqal_world_set_log_handler(world, NULL, be_silent);
    rasqal_query *const query = rasqal_new_query(world, "sparql11-query", NULL);
    if (query &&
        rasqal_query_prepare(query, (const unsigned char *)sparql.ptr, NULL) == 0) {
        rasqal_graph_pattern *const root = rasqal_query_get_query_graph_pattern(query);
        if (root) {
            look_at(root, false, false, 0, shape);
        }
        look_at_variables(query, arena, shape);
        shape->grouped = rasqal_query_get_group_condition(query, 0) != NULL;
    }
    if (query) {
        rasqal_free_query(query);
    }
    rasqal_free_world(world);
    return check_shape(shape, err);
}

/* -- results -- */

static const onr_term *
term_of(onr_graph *graph, librdf_node *node)
{
    size_t length;
    if (librdf_node_is_resource(node)) {
        const unsigned char *const iri =
            librdf_uri_as_counted_string(librdf_node_get_uri(node), &length);
        return onr_graph_iri(graph, (onr_slice){(const char *)iri, length});
    }
    if (librdf_node_is_blank(node)) {
        const char *const label = (const char *)librdf_node_get_blank_identifier(node);
        return onr_graph_blank(graph, onr_slice_of(label));
    }
    const unsigned char *const text =
        librdf_node_get_literal_value_as_counted_string(node, &length);
    const onr_slice lexical = {(const char *)text, length};
    const char *const language = librdf_node_get_literal_value_language(node);
    librdf_uri *const type = librdf_node_get_literal_value_datatype_uri(node);
    if (language) {
        return onr_graph_tagged(graph, lexical, onr_slice_of(language));
    }
    const char *const type_text = type ? (const char *)librdf_uri_as_string(type) : NULL;
    return onr_graph_literal(graph, lexical,
                             type ? onr_graph_iri(graph, onr_slice_of(type_text)) : NULL);
}

static onr_status
put_graph(const asking *a)
{
    onr_arena *const arena = onr_graph_arena(a->graph);
    onr_graph *const made = onr_graph_new(arena);
    onr_graph_set_base(made, onr_graph_base(a->graph));
    librdf_stream *const stream = librdf_query_results_as_stream(a->results);
    while (stream && !librdf_stream_end(stream)) {
        librdf_statement *const s = librdf_stream_get_object(stream);
        onr_graph_add(made, term_of(made, librdf_statement_get_subject(s)),
                      term_of(made, librdf_statement_get_predicate(s)),
                      term_of(made, librdf_statement_get_object(s)), NULL);
        librdf_stream_next(stream);
    }
    if (stream) {
        librdf_free_stream(stream);
    }
    return onr_write_graph(onr_format_find(ONR_LIT("turtle")), made, arena, a->sink,
                           a->err);
}

/** Take the rows: librdf tells the names of variables only where there are some. */
static void
take_rows(const asking *a, onr_rows *rows)
{
    onr_arena *const arena = onr_graph_arena(a->graph);
    while (!librdf_query_results_finished(a->results)) {
        const onr_term **const row = onr_arena_array(arena, rows->width, sizeof(*row));
        for (size_t c = 0; c < rows->width; ++c) {
            librdf_node *const node = librdf_query_results_get_binding_value_by_name(
                a->results, rows->names[c].ptr);
            row[c] = node ? term_of(a->graph, node) : NULL;
            if (node) {
                librdf_free_node(node);
            }
        }
        *ONR_PUSH(arena, &rows->rows) = row;
        librdf_query_results_next(a->results);
    }
}

static onr_status
put_results(asking *a, const query_shape *shape, onr_results form, bool empty)
{
    if (librdf_query_results_is_graph(a->results)) {
        return form == ONR_RESULTS_TABLE || form == ONR_RESULTS_TURTLE
                   ? put_graph(a)
                   : onr_error_set(a->err, ONR_UNSUPPORTED, NULL, 0, 0,
                                   "CONSTRUCT gives a graph: ask for turtle");
    }
    if (form == ONR_RESULTS_TURTLE) {
        return onr_error_set(a->err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "turtle is what CONSTRUCT gives alone");
    }
    if (librdf_query_results_is_boolean(a->results)) {
        onr_results_put_truth(form, librdf_query_results_get_boolean(a->results) > 0,
                              a->sink);
        return a->status;
    }
    onr_rows rows = {.names = shape->names, .width = shape->width};
    if (!empty) {
        take_rows(a, &rows);
    }
    if (a->status == ONR_OK) {
        onr_results_put_rows(form, &rows, onr_graph_arena(a->graph), a->sink);
    }
    return a->status;
}

static onr_status
execute(asking *a, onr_slice sparql)
{
    a->query = librdf_new_query(a->world, "sparql11-query", NULL,
                                (const unsigned char *)sparql.ptr, NULL);
    a->results = a->query ? librdf_model_query_execute(a->model, a->query) : NULL;
    return a->results && a->status == ONR_OK
               ? ONR_OK
               : onr_error_set(a->err, ONR_BAD_INPUT, NULL, 0, 0,
                               "the query is not understood");
}

static void
close_query(asking *a)
{
    if (a->results) {
        librdf_free_query_results(a->results);
    }
    if (a->query) {
        librdf_free_query(a->query);
    }
    a->results = NULL;
    a->query = NULL;
}

/** Whether nothing matches an aggregate, of which rasqal makes a row out of nothing or none where one is due. */
static onr_status
find_emptiness(asking *a, onr_slice sparql, const query_shape *shape, bool *empty)
{
    onr_slice question;
    *empty = false;
    if (!shape->aggregate && !shape->grouped) {
        return ONR_OK;
    }
    if (!onr_query_as_ask(onr_graph_arena(a->graph), sparql, &question)) {
        return onr_error_set(a->err, ONR_UNSUPPORTED, NULL, 0, 0,
                             "such counting is not always right here" WAY_OUT);
    }
    ONR_TRY(execute(a, question));
    *empty = librdf_query_results_get_boolean(a->results) <= 0;
    close_query(a);
    return *empty && !shape->grouped
               ? onr_error_set(a->err, ONR_UNSUPPORTED, NULL, 0, 0,
                               "nothing matches, and counting nothing gives no row "
                               "here" WAY_OUT)
               : a->status;
}

static onr_status
answer(asking *a, onr_slice sparql, const query_shape *shape, onr_results form)
{
    bool empty;
    ONR_TRY(find_emptiness(a, sparql, shape, &empty));
    ONR_TRY(execute(a, sparql));
    return put_results(a, shape, form, empty);
}

static onr_status
ask(asking *a, onr_slice sparql, onr_results form)
{
    query_shape shape;
    ONR_TRY(onr_query_check(sparql, a->err));
    ONR_TRY(find_shape(sparql, onr_graph_arena(a->graph), &shape, a->err));
    ONR_TRY(open_store(a, shape.named));
    ONR_TRY(fill(a, shape.named));
    return answer(a, sparql, &shape, form);
}

static void
close_store(asking *a)
{
    close_query(a);
    if (a->model) {
        librdf_free_model(a->model);
    }
    if (a->storage) {
        librdf_free_storage(a->storage);
    }
    if (a->world) {
        librdf_free_world(a->world);
    }
}

onr_status
onr_query_ask(onr_graph *graph, onr_slice sparql, onr_results form, onr_sink *sink,
              onr_error *err)
{
    asking a = {.graph = graph, .sink = sink, .err = err};
    const onr_slice text = onr_slice_copy(onr_graph_arena(graph), sparql);
    const onr_status status = ask(&a, text, form);
    close_store(&a);
    return status;
}

/* -- asking again and again -- */

struct onr_query_store {
    asking merged, named; // By what queries ask for
};

static void
drop_stores(void *data)
{
    onr_query_store *const store = data;
    close_store(&store->merged);
    close_store(&store->named);
}

onr_status
onr_query_store_open(onr_graph *graph, onr_query_store **out, onr_error *err)
{
    onr_arena *const arena = onr_graph_arena(graph);
    onr_query_store *const store = onr_arena_alloc(arena, sizeof(*store));
    *store = (onr_query_store){.merged = {.graph = graph, .err = err},
                               .named = {.graph = graph, .err = err}};
    onr_arena_defer(arena, drop_stores, store);
    *out = store;
    ONR_TRY(open_store(&store->merged, false));
    ONR_TRY(fill(&store->merged, false));
    ONR_TRY(open_store(&store->named, true));
    return fill(&store->named, true);
}

onr_status
onr_query_store_ask(onr_query_store *store, onr_slice sparql, onr_results form,
                    onr_sink *sink, onr_error *err)
{
    query_shape shape;
    onr_arena *const arena = onr_graph_arena(store->merged.graph);
    const onr_slice text = onr_slice_copy(arena, sparql);
    ONR_TRY(onr_query_check(text, err));
    ONR_TRY(find_shape(text, arena, &shape, err));
    asking *const a = shape.named ? &store->named : &store->merged;
    a->sink = sink;
    a->err = err;
    a->status = ONR_OK;
    const onr_status status = answer(a, text, &shape, form);
    close_query(a);
    return status;
}
