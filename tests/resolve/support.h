/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TESTS_RESOLVE_SUPPORT_H
#define ONR_TESTS_RESOLVE_SUPPORT_H

/**
   @file
   What the tests of resolution share: the tables as built, and records read from text.
*/

#include "base/mapping.h"
#include "resolve/facts_record.h"
#include "resolve/resolve.h"
#include "resolve/tables.h"

enum { TEST_RECORDS_MAX = 64 };

typedef struct {
    onr_arena *arena;
    onr_resolver *resolver;
    onr_facts records[TEST_RECORDS_MAX]; ///< As read
    size_t count;
} test_set;

/** Open a set with the bundled lexicon; ends the test on failure. */
void test_set_open(test_set *set);

void test_set_close(test_set *set);

/** The tables of the bundled lexicon, and symbols for names; ends the test on failure. */
void test_tables_open(onr_arena *arena, onr_symbols **symbols, onr_tables *tables);

/** Add every line as a record; ends the test on a bad one. */
void test_set_add(test_set *set, onr_slice lines);

/**
   Resolve the records `order[0..count)` and leave the named facts of record `i` in named[i].

   @param doubts  Its possibly_same is set; may be null.
*/
void test_set_resolve(const test_set *set, const size_t *order, size_t count,
                      onr_facts named[TEST_RECORDS_MAX], onr_facts *doubts);

/** The path of a file in tests/resolve, in the arena. */
const char *test_path(onr_arena *arena, const char *name);

/** Facts as a record, in the arena. */
onr_slice test_record(onr_arena *arena, const onr_facts *facts);

#endif
