/* SPDX-License-Identifier: Apache-2.0 */
/* How fast graphs are written: the same million triples from memory to our writers, to libserd's writer and to raptor2's
   serializers.

   bench/write/write [TRIPLES [FILE.nt]]

   Rates are in processor time, the best of three runs; memory is what the process grew by at most while writing.  With
   FILE.nt the triples are also written there, for bench/write/jsonld.mjs to feed jsonld-streaming-serializer with. */
#include "config.h"

#include "bench.h"
#include "write/writer.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { PER_SUBJECT = 8, RUNS = 3, DEFAULT_TRIPLES = 1000000 };

static double
cpu_seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

/** A figure of /proc/self/status in megabytes, or -1. */
static double
status_megabytes(const char *name)
{
    FILE *const file = fopen("/proc/self/status", "r");
    char line[256];
    double kilobytes = -1024;
    while (file && fgets(line, sizeof(line), file)) {
        if (strncmp(line, name, strlen(name)) == 0) {
            kilobytes = strtod(line + strlen(name) + 1, NULL);
        }
    }
    if (file) {
        fclose(file);
    }
    return kilobytes / 1024;
}

static void
forget_peak(void)
{
    const int fd = open("/proc/self/clear_refs", O_WRONLY);
    if (fd >= 0) {
        (void)!write(fd, "5", 1);
        close(fd);
    }
}

/** Eight triples as a mention of a story has them. */
static void
add_subject(onr_arena *scratch, onr_graph *graph, size_t i)
{
    const onr_arena_mark mark = onr_arena_tell(scratch);
    const unsigned long n = (unsigned long)i;
    const char *const subject =
        onr_arena_printf(scratch, "https://example.org/id/article-%08lx-%lu-%lu", n / 40,
                         n % 40 * 97, n % 40 * 97 + 23);
    const char *const article =
        onr_arena_printf(scratch, "https://example.org/id/article-%08lx", n / 40);
    const char *const exact = onr_arena_printf(
        scratch, "Sgt. Ana Ruiz\xE2\x80\x99s \"report\" no. %lu\nof the evening", n);
    const char *const start = onr_arena_printf(scratch, "%lu", n % 40 * 97);
    const char *const day =
        onr_arena_printf(scratch, "20%02lu-%02lu-%02lu", n % 25, n % 12 + 1, n % 28 + 1);
    const onr_term *const s = onr_graph_iri(graph, onr_slice_of(subject));
    const struct {
        onr_iri predicate;
        const onr_term *object;
    } said[PER_SUBJECT] = {
        {ONR_IRI_rdf_type, onr_graph_vocab(graph, ONR_IRI_Mention)},
        {ONR_IRI_rdfs_label, onr_graph_tagged(graph, onr_slice_of(exact), ONR_LIT("en"))},
        {ONR_IRI_inArticle, onr_graph_iri(graph, onr_slice_of(article))},
        {ONR_IRI_start, onr_graph_literal(graph, onr_slice_of(start),
                                          onr_graph_vocab(graph, ONR_IRI_xsd_integer))},
        {ONR_IRI_date, onr_graph_literal(graph, onr_slice_of(day),
                                         onr_graph_vocab(graph, ONR_IRI_xsd_date))},
        {ONR_IRI_factuality, onr_graph_vocab(graph, ONR_IRI_Alleged)},
        {ONR_IRI_exact, onr_graph_literal(graph, onr_slice_of(exact), NULL)},
        {ONR_IRI_oa_prefix, onr_graph_literal(graph, ONR_LIT("as told by "), NULL)},
    };
    for (size_t k = 0; k < PER_SUBJECT; ++k) {
        onr_graph_add(graph, s, onr_graph_vocab(graph, said[k].predicate), said[k].object,
                      NULL);
    }
    onr_arena_rewind(scratch, mark);
}

static onr_status
count_bytes(void *total, const char *bytes, size_t size, onr_error *err)
{
    (void)bytes;
    (void)err;
    *(size_t *)total += size;
    return ONR_OK;
}

static bool
write_blocks(onr_writer *writer, const onr_graph *graph)
{
    onr_cursor cursor = {.graph = graph};
    onr_block block;
    bool more = true;
    while (onr_cursor_next(&cursor, &block, &more, NULL) == ONR_OK && more) {
        if (onr_writer_block(writer, &block, NULL) != ONR_OK) {
            onr_cursor_clear(&cursor);
            return false;
        }
    }
    return onr_writer_finish(writer, NULL) == ONR_OK;
}

size_t
bench_ours(const onr_graph *graph, const char *syntax)
{
    size_t total = 0;
    onr_sink *sink;
    onr_writer *writer;
    onr_arena *const arena = onr_arena_new();
    onr_writer_options options = {.base = onr_graph_base(graph)};
    options.prefixes = onr_graph_prefixes(graph, &options.prefix_count);
    if (arena && onr_sink_open_func(count_bytes, &total, &sink, NULL) == ONR_OK) {
        const bool good = onr_writer_open(onr_format_find(onr_slice_of(syntax)), &options,
                                          arena, sink, &writer, NULL) == ONR_OK &&
                          write_blocks(writer, graph);
        total = onr_sink_close(sink, NULL) == ONR_OK && good ? total : 0;
    }
    onr_arena_free(arena);
    return total;
}

/** Let one contestant run and print its line; returns its rate. */
static double
race(const char *who, bench_write *write_all, const onr_graph *graph, const char *syntax,
     double rival)
{
    double best = 0;
    size_t bytes = 0;
    forget_peak();
    const double before = status_megabytes("VmRSS:");
    for (int run = 0; run < RUNS; ++run) {
        const double begin = cpu_seconds();
        bytes = write_all(graph, syntax);
        const double seconds = cpu_seconds() - begin;
        best = run == 0 || seconds < best ? seconds : best;
    }
    const double rate = (double)onr_graph_count(graph) / best;
    printf("%-10s %-9s %9.0f triples/s %7.1f MB made, %6.1f MB memory", syntax, who, rate,
           (double)bytes / 1e6, status_megabytes("VmHWM:") - before);
    printf(rival > 0 ? "   ours is %.2f times that\n" : "\n", rival / rate);
    fflush(stdout);
    return rate;
}

static bool
save(const onr_graph *graph, const char *path)
{
    onr_sink *sink;
    onr_writer *writer;
    onr_arena *const arena = onr_arena_new();
    const onr_writer_options options = {0};
    onr_error err = {0};
    const bool good = arena && onr_sink_open_file(path, &sink, &err) == ONR_OK &&
                      onr_writer_open(onr_format_find(ONR_LIT("ntriples")), &options,
                                      arena, sink, &writer, &err) == ONR_OK &&
                      write_blocks(writer, graph) && onr_sink_close(sink, &err) == ONR_OK;
    onr_arena_free(arena);
    return good;
}

int
main(int argc, char **argv)
{
    const size_t triples = argc > 1 ? strtoul(argv[1], NULL, 10) : DEFAULT_TRIPLES;
    onr_arena *const arena = onr_arena_new(), *const scratch = onr_arena_new();
    onr_graph *const graph = onr_graph_new(arena);
    onr_graph_set_base(graph, ONR_LIT("https://example.org/id/"));
    for (size_t i = 0; i * PER_SUBJECT < triples; ++i) {
        add_subject(scratch, graph, i);
    }
    const double begin = cpu_seconds();
    if (onr_graph_sort(graph, ONR_ORDER_MERGED, NULL) != ONR_OK ||
        (argc > 2 && !save(graph, argv[2]))) {
        return EXIT_FAILURE;
    }
    printf("%zu triples in %.0f MB, sorted in %.2f s\n", onr_graph_count(graph),
           status_megabytes("VmRSS:"), cpu_seconds() - begin);
    const double turtle = race("ours", bench_ours, graph, "turtle", 0);
    const double ntriples = race("ours", bench_ours, graph, "ntriples", 0);
    race("ours", bench_ours, graph, "trig", 0);
    race("ours", bench_ours, graph, "nquads", 0);
    race("ours", bench_ours, graph, "jsonld", 0);
#ifdef HAVE_SERD
    bench_serd_prepare(graph);
    race("libserd", bench_serd, graph, "turtle", turtle);
    race("libserd", bench_serd, graph, "ntriples", ntriples);
    bench_serd_forget();
#endif
    bench_raptor_prepare(graph);
    race("raptor2", bench_raptor, graph, "turtle", turtle);
    race("raptor2", bench_raptor, graph, "ntriples", ntriples);
    bench_raptor_forget();
    onr_arena_free(scratch);
    onr_arena_free(arena);
    return EXIT_SUCCESS;
}
