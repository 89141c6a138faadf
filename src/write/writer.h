/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_WRITE_WRITER_H
#define ONR_WRITE_WRITER_H

/**
   @file
   Statements as the bytes of an RDF syntax, one subject after the other.

   A writer holds no more than the block at hand, whatever the size of the graph.  Rooms after this one may add formats of
   their own: a format is a table of functions.
*/

#include "base/sink.h"
#include "graph/graph.h"

typedef struct onr_format onr_format;

/** What all writers have in front; the format's functions see their own struct behind it. */
typedef struct {
    const onr_format *format; ///< Set by onr_writer_open()
    onr_sink *sink;           ///< Set by onr_writer_open()
    bool failed; ///< A function has failed; what stands in the sink is not whole
} onr_writer;

typedef struct onr_context onr_context;

typedef struct {
    const onr_prefix
        *prefixes; ///< [prefix_count] Kept; syntaxes without prefixes pass over them
    size_t prefix_count;
    onr_slice
        base; ///< Kept; what the IRIs of the graph's own nodes begin with, ending in "/" or "#"; may be empty
    const onr_context *
        context; ///< Kept; for who opens many writers of JSON-LD; null: each makes its own
} onr_writer_options;

/** A syntax. */
struct onr_format {
    const char *name;       ///< What users ask for: "turtle"
    const char *title;      ///< What it is called: "Turtle"
    const char *media_type; ///< Registered type: "text/turtle"
    const char *suffix;     ///< Of file names, without the dot: "ttl"
    bool quads;             ///< Whether it keeps graph names

    /** Make a writer in the arena and put what stands in front; null with `err` filled on failure. */
    onr_writer *(*open)(onr_arena *arena, const onr_writer_options *options,
                        onr_sink *sink, onr_error *err);
    /** Put a block. */
    onr_status (*block)(onr_writer *writer, const onr_block *block, onr_error *err);
    /** Put what stands at the end, and give back what is not in the arena. */
    onr_status (*finish)(onr_writer *writer, onr_error *err);
    /** Give back what is not in the arena, without finishing; null if there is nothing. */
    void (*drop)(onr_writer *writer);
};

/** The formats of this room, by name. */
const onr_format *const *onr_formats(size_t *count);

/** The format of this name or suffix, or null. */
const onr_format *onr_format_find(onr_slice name);

/**
   Start a document.

   @param arena  The writer lives in the arena.
   @param sink   Kept; remains the caller's to close.  Its errors stick there, so that the writer need not report them.
   @param out    Set to the writer, which must be finished or dropped; null on failure.
*/
onr_status onr_writer_open(const onr_format *format, const onr_writer_options *options,
                           onr_arena *arena, onr_sink *sink, onr_writer **out,
                           onr_error *err) ONR_WARN_UNUSED;

/**
   Put a block.

   Blocks of one graph follow each other, those of the default graph before all others.  A subject may have several
   blocks, save that some consumers like one better.

   @return ONR_OK; ONR_BAD_ARG if the block has a term where RDF has none; ONR_UNSUPPORTED if the syntax cannot say it.
*/
onr_status onr_writer_block(onr_writer *writer, const onr_block *block,
                            onr_error *err) ONR_WARN_UNUSED;

/** End the document.  The writer must not be used after it. */
onr_status onr_writer_finish(onr_writer *writer, onr_error *err) ONR_WARN_UNUSED;

/** Give a writer up instead of finishing it; null is fine. */
void onr_writer_drop(onr_writer *writer);

/** Where the parts of a dataset go. */
typedef struct {
    /** Give a sink for what is said in the graph `name`, null for the default graph. */
    onr_status (*open)(void *data, const onr_term *name, onr_sink **sink, onr_error *err);
    /** Close that sink if `status` is ONR_OK, else drop it; returns the first failure. */
    onr_status (*close)(void *data, onr_status status, onr_error *err);
    void *data; ///< Kept
} onr_parts;

/**
   Write each graph of a dataset for itself, the default graph first; formats without quads leave its name out.

   @param arena  For the writers.
*/
onr_status onr_write_parts(const onr_format *format, onr_graph *graph, onr_arena *arena,
                           const onr_parts *parts, onr_error *err) ONR_WARN_UNUSED;

/**
   Write a whole graph: sort it as the format needs, and declare those of its prefixes that IRIs in use begin with.

   @param arena  For the writer.
   @param sink   Remains the caller's to close.
*/
onr_status onr_write_graph(const onr_format *format, onr_graph *graph, onr_arena *arena,
                           onr_sink *sink, onr_error *err) ONR_WARN_UNUSED;

#endif
