# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += $(wildcard $(srcdir)/tests/resolve/cases/*.jsonl)

if HAVE_CHECK
check_PROGRAMS += tests/resolve/check_resolve
TESTS += tests/resolve/check_resolve
tests_resolve_check_resolve_SOURCES = tests/runner.c \
    tests/resolve/support.c tests/resolve/support.h \
    tests/resolve/test_agency_name.c \
    tests/resolve/test_authority.c \
    tests/resolve/test_cases.c \
    tests/resolve/test_chance.c \
    tests/resolve/test_decisions.c \
    tests/resolve/test_facts_copy.c \
    tests/resolve/test_facts_record.c \
    tests/resolve/test_event_fit.c \
    tests/resolve/test_full_name.c \
    tests/resolve/test_groups.c \
    tests/resolve/test_resolve.c \
    tests/resolve/test_slug.c \
    tests/resolve/test_tables.c \
    tests/resolve/test_tally.c
tests_resolve_check_resolve_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(slug) X(full_name) X(agency_name) X(tables) X(tally) X(groups) X(facts_copy) \
    X(facts_record) X(authority) X(decisions) X(chance) X(event_fit) X(cases) X(resolve)'
tests_resolve_check_resolve_LDADD = libonrecord.la $(JANSSON_LIBS) $(CHECK_LIBS)
tests_resolve_check_resolve_LDFLAGS = $(AM_LDFLAGS) -static
endif

TESTS += tests/resolve/cross.sh
dist_check_SCRIPTS += tests/resolve/cross.sh
