# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/base/check_base
TESTS += tests/base/check_base
tests_base_check_base_SOURCES = tests/runner.c \
    tests/base/test_date.c \
    tests/base/test_sha256.c
tests_base_check_base_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(date) X(sha256)'
tests_base_check_base_LDADD = libonrecord.la $(CHECK_LIBS)
tests_base_check_base_LDFLAGS = $(AM_LDFLAGS) -static
endif
