/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONRECORD_H
#define ONRECORD_H

/**
   @file
   The library: from the bytes of a news story to the triples that it supports.

   The way is that of src/README: open a lexicon (lexicon/lexicon.h) and an input (text/input.h), mark the zones of each
   document (text/zones.h), read it (lang/english.h), extract its facts (extract/extract.h), merge those of all documents
   (resolve/resolve.h), describe them (describe/describe.h) and write the graph (write/writer.h).

   Nothing here keeps global state or opens a connection.  Memory comes from arenas (base/arena.h); set a handler with
   onr_no_memory_set() before the first call, or running out of memory ends the program.
*/

#include "describe/describe.h"
#include "extract/extract.h"
#include "lang/english.h"
#include "lexicon/lexicon.h"
#include "resolve/resolve.h"
#include "text/input.h"
#include "text/zones.h"
#include "write/writer.h"

#endif
