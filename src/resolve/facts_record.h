/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_RESOLVE_FACTS_RECORD_H
#define ONR_RESOLVE_FACTS_RECORD_H

/**
   @file
   Facts as one line of JSON, so that extraction and resolution can be separate programs on separate machines.

   Nothing is lost: reading a line gives the facts that were written, and writing those gives the same bytes.  A member
   is left out where it holds what a zeroed struct would, "none", or an empty list.  The members bear the names of the
   fields in extract/facts.h; a stretch of evidence is the array [article, begin, end, exact, prefix, suffix], dates are
   ISO 8601 strings, and the first member, `"onrecord": 1`, tells the format's version.
*/

#include "base/sink.h"
#include "extract/facts.h"

enum { ONR_FACTS_RECORD_VERSION = 1 };

/**
   Write facts and a line feed.

   @param facts  Borrowed; strings must be UTF-8.
   @param sink   Takes the bytes; its own errors stick to it.
   @return ONR_OK; ONR_BAD_UTF8; ONR_NO_MEMORY.
*/
onr_status onr_facts_record_write(const onr_facts *facts, onr_sink *sink,
                                  onr_error *err) ONR_WARN_UNUSED;

/**
   Read one line.

   Indices are checked against their lists, so that what is read can be used without further checks.

   @param line  Borrowed; a line feed at its end is fine.
   @param out   Filled, in the arena; zeroed on failure.
   @return ONR_OK; ONR_BAD_INPUT with a column where there is one; ONR_UNSUPPORTED for another version; ONR_NO_MEMORY.
*/
onr_status onr_facts_record_read(onr_slice line, onr_arena *arena, onr_facts *out,
                                 onr_error *err) ONR_WARN_UNUSED;

#endif
