# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/extract/check_extract
TESTS += tests/extract/check_extract
tests_extract_check_extract_SOURCES = tests/runner.c \
    tests/extract/fixture.c tests/extract/fixture.h \
    tests/extract/test_assemble.c \
    tests/extract/test_claims.c \
    tests/extract/test_events.c \
    tests/extract/test_evidence.c \
    tests/extract/test_habit.c \
    tests/extract/test_headline.c \
    tests/extract/test_identities.c \
    tests/extract/test_implied.c \
    tests/extract/test_money.c \
    tests/extract/test_parties.c \
    tests/extract/test_relations.c \
    tests/extract/test_tenures.c \
    tests/extract/test_told.c
tests_extract_check_extract_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(assemble) X(claims) X(events) X(evidence) X(habit) \
    X(headline) X(identities) X(implied) X(money) X(parties) X(relations) X(tenures) X(told)'
tests_extract_check_extract_LDADD = libonrecord.la $(CHECK_LIBS)
tests_extract_check_extract_LDFLAGS = $(AM_LDFLAGS) -static
endif

check_PROGRAMS += tests/extract/check_rules
TESTS += tests/extract/check_rules
tests_extract_check_rules_SOURCES = tests/extract/check_rules.c
tests_extract_check_rules_LDADD = libonrecord.la
tests_extract_check_rules_LDFLAGS = $(AM_LDFLAGS) -static
