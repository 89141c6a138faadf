# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += tests/describe/fixture.h
check_PROGRAMS += tests/describe/print_fixture
tests_describe_print_fixture_SOURCES = tests/describe/print_fixture.c tests/describe/fixture.c
tests_describe_print_fixture_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/describe
tests_describe_print_fixture_LDADD = libonrecord.la
tests_describe_print_fixture_LDFLAGS = $(AM_LDFLAGS) -static

if HAVE_CHECK
check_PROGRAMS += tests/describe/check_describe
TESTS += tests/describe/check_describe
tests_describe_check_describe_SOURCES = tests/runner.c \
    tests/describe/fixture.c \
    tests/describe/test_describe.c
tests_describe_check_describe_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -I$(srcdir)/tests/describe -DONR_SUITES='X(describe)'
tests_describe_check_describe_LDADD = libonrecord.la $(CHECK_LIBS)
tests_describe_check_describe_LDFLAGS = $(AM_LDFLAGS) -static
endif
