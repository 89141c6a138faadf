# SPDX-License-Identifier: Apache-2.0
# Each room has one test program, of one suite per source file.
EXTRA_DIST += tests/local.mk

include tests/base/local.mk
include tests/lexicon/local.mk
include tests/lang/local.mk
include tests/extract/local.mk
include tests/resolve/local.mk
include tests/describe/local.mk
include tests/export/local.mk
include tests/graph/local.mk
include tests/oracle/local.mk
include tests/store/local.mk
include tests/stores/local.mk
include tests/pages/local.mk
include tests/serve/local.mk
include tests/write/local.mk
include tests/text/local.mk
include tests/cli/local.mk
include tests/house/local.mk
include tests/memory/local.mk

# The runners are built with the list of suites that each local.mk gives.
$(addprefix tests/,$(addsuffix -runner.$(OBJEXT),$(subst /,_,$(patsubst tests/%,%,$(check_PROGRAMS))))): Makefile
