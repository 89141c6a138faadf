# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/resolve/check_resolve
TESTS += tests/resolve/check_resolve
tests_resolve_check_resolve_SOURCES = tests/runner.c \
    tests/resolve/test_slug.c
tests_resolve_check_resolve_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(slug)'
tests_resolve_check_resolve_LDADD = libonrecord.la $(CHECK_LIBS)
tests_resolve_check_resolve_LDFLAGS = $(AM_LDFLAGS) -static
endif
