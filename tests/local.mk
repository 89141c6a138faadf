# SPDX-License-Identifier: Apache-2.0
# Each room has one test program, of one suite per source file.
EXTRA_DIST += tests/local.mk

include tests/base/local.mk
include tests/lexicon/local.mk
include tests/extract/local.mk
include tests/resolve/local.mk
include tests/describe/local.mk
