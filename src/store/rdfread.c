/* SPDX-License-Identifier: Apache-2.0 */
#include "store/rdfread.h"

#include <errno.h>
#include <raptor2.h>
#include <unistd.h>
#include <zlib.h>

enum { CHUNK = 64 * 1024 };

typedef struct {
    onr_graph *graph;
    onr_arena *scratch;
    const char *path;
    raptor_world *world;
    raptor_parser *parser;
    size_t file; // Tells the blank nodes of files apart
    onr_error *err;
    onr_status status;
} reading;

static const struct {
    const char *suffix, *parser;
} syntaxes[] = {
    {".ttl", "turtle"}, {".nt", "ntriples"}, {".nq", "nquads"}, {".trig", "trig"},
    {".rdf", "rdfxml"}, {".owl", "rdfxml"},  {".jsonld", NULL},
};

/** The syntax that a name tells, or the number of them. */
static size_t
syntax_of(const char *path)
{
    onr_slice name = onr_slice_of(path);
    name.len -= onr_slice_ends(name, ONR_LIT(".gz")) ? 3 : 0;
    size_t i = 0;
    while (i < ONR_COUNT(syntaxes) &&
           !onr_slice_ends(name, onr_slice_of(syntaxes[i].suffix))) {
        ++i;
    }
    return i;
}

bool
onr_rdf_is(const char *path)
{
    return syntax_of(path) < ONR_COUNT(syntaxes);
}

static const onr_term *
iri_of(const reading *r, raptor_uri *uri)
{
    size_t length;
    const unsigned char *const text = raptor_uri_as_counted_string(uri, &length);
    return onr_graph_iri(r->graph, (onr_slice){(const char *)text, length});
}

static const onr_term *
literal_of(const reading *r, const raptor_term_literal_value *value)
{
    const onr_slice text = {(const char *)value->string, value->string_len};
    if (value->language) {
        return onr_graph_tagged(
            r->graph, text,
            (onr_slice){(const char *)value->language, value->language_len});
    }
    return onr_graph_literal(r->graph, text,
                             value->datatype ? iri_of(r, value->datatype) : NULL);
}

static const onr_term *
term_of(const reading *r, const raptor_term *term)
{
    if (term->type == RAPTOR_TERM_TYPE_URI) {
        return iri_of(r, term->value.uri);
    }
    if (term->type == RAPTOR_TERM_TYPE_LITERAL) {
        return literal_of(r, &term->value.literal);
    }
    const char *const label =
        onr_arena_printf(r->scratch, "f%lu-%s", (unsigned long)r->file,
                         (const char *)term->value.blank.string);
    return onr_graph_blank(r->graph, onr_slice_of(label));
}

static void
take_statement(void *data, raptor_statement *statement)
{
    const reading *const r = data;
    onr_graph_add(r->graph, term_of(r, statement->subject),
                  term_of(r, statement->predicate), term_of(r, statement->object),
                  statement->graph ? term_of(r, statement->graph) : NULL);
}

static void
take_note(void *data, raptor_log_message *message)
{
    reading *const r = data;
    if (message->level >= RAPTOR_LOG_LEVEL_ERROR && r->status == ONR_OK) {
        const int line = message->locator ? message->locator->line : 0;
        r->status = onr_error_set(r->err, ONR_BAD_INPUT, r->path,
                                  line > 0 ? (size_t)line : 0, 0, "%s", message->text);
    }
}

static bool
start(reading *r, const char *syntax, const unsigned char *bytes, size_t size)
{
    static const unsigned char base[] = "https://example.org/";
    if (!syntax) {
        syntax = raptor_world_guess_parser_name(r->world, NULL, NULL, bytes, size,
                                                (const unsigned char *)r->path);
    }
    r->parser = syntax ? raptor_new_parser(r->world, syntax) : NULL;
    raptor_uri *const uri = raptor_new_uri(r->world, base);
    if (!r->parser || !uri) {
        raptor_free_uri(uri);
        return false;
    }
    raptor_parser_set_statement_handler(r->parser, r, take_statement);
    raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_NET, NULL, 1);
    raptor_parser_set_option(r->parser, RAPTOR_OPTION_NO_FILE, NULL, 1);
    const int failed = raptor_parser_parse_start(r->parser, uri);
    raptor_free_uri(uri);
    return failed == 0;
}

static onr_status
bad_input(const reading *r, const char *text)
{
    return onr_error_set(r->err, ONR_BAD_INPUT, r->path, 0, 0, "%s", text);
}

static onr_status
parse(reading *r, gzFile file, const char *syntax)
{
    unsigned char *const buffer = onr_arena_alloc(r->scratch, CHUNK);
    int size = gzread(file, buffer, CHUNK);
    if (size >= 0 && !start(r, syntax, buffer, (size_t)size)) {
        return bad_input(r, "this is no RDF that raptor2 reads");
    }
    while (size > 0 && r->status == ONR_OK) {
        const int failed = raptor_parser_parse_chunk(r->parser, buffer, (size_t)size, 0);
        if (failed && r->status == ONR_OK) {
            return bad_input(r, "raptor2 cannot read it");
        }
        size = gzread(file, buffer, CHUNK);
    }
    if (size < 0) {
        int code;
        return onr_error_set(r->err, ONR_IO, r->path, 0, 0, "cannot read: %s",
                             gzerror(file, &code));
    }
    if (raptor_parser_parse_chunk(r->parser, NULL, 0, 1) && r->status == ONR_OK) {
        return bad_input(r, "it ends too soon");
    }
    return r->status;
}

static onr_status
read_file(reading *r, gzFile file, const char *syntax)
{
    onr_status status;
    r->world = raptor_new_world();
    if (!r->world || raptor_world_set_log_handler(r->world, r, take_note) ||
        raptor_world_open(r->world)) {
        status = onr_error_set(r->err, ONR_NO_MEMORY, NULL, 0, 0, "out of memory");
    } else {
        status = parse(r, file, syntax);
    }
    if (r->parser) {
        raptor_free_parser(r->parser);
    }
    if (r->world) {
        raptor_free_world(r->world);
    }
    return status;
}

onr_status
onr_rdf_read(const char *path, onr_graph *graph, onr_error *err)
{
    const size_t syntax = syntax_of(path);
    const bool known = syntax < ONR_COUNT(syntaxes);
    if (known && !syntaxes[syntax].parser) {
        return onr_error_set(err, ONR_UNSUPPORTED, path, 0, 0,
                             "raptor2 does not read JSON-LD; export N-Quads instead");
    }
    errno = 0;
    const gzFile file =
        strcmp(path, "-") == 0 ? gzdopen(dup(STDIN_FILENO), "rb") : gzopen(path, "rb");
    if (!file) {
        return onr_error_set(err, errno == ENOENT ? ONR_NOT_FOUND : ONR_IO, path, 0, 0,
                             "cannot open: %s", strerror(errno));
    }
    reading r = {.graph = graph,
                 .scratch = onr_arena_child(onr_graph_arena(graph)),
                 .path = path,
                 .file = onr_graph_count(graph),
                 .err = err};
    const onr_status status = read_file(&r, file, known ? syntaxes[syntax].parser : NULL);
    onr_arena_free(r.scratch);
    gzclose_r(file);
    return status;
}
