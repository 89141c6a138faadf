# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += tests/describe/fixture.h
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
