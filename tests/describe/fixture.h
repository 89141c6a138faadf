/* SPDX-License-Identifier: Apache-2.0 */
#ifndef ONR_TESTS_DESCRIBE_FIXTURE_H
#define ONR_TESTS_DESCRIBE_FIXTURE_H

#include "extract/facts.h"

/** Facts of two invented articles of Marlow Falls that share an officer and differ on a date. */
onr_facts fixture_facts(onr_arena *arena);

#endif
