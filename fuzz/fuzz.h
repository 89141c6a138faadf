/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_FUZZ_FUZZ_H
#define ONR_FUZZ_FUZZ_H

/**
   @file
   What a fuzz target is: one function that takes any bytes and must return.

   libFuzzer calls it (fuzz/run), and so does fuzz/replay.c in `make check` with the files in fuzz/seeds.
*/

#include "base/slice.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/** Abort if something that always holds does not. */
#define ONR_MUST(condition)                                                              \
    do {                                                                                 \
        if (!(condition)) {                                                              \
            fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__,             \
                    #condition);                                                         \
            abort();                                                                     \
        }                                                                                \
    } while (0)

#endif
