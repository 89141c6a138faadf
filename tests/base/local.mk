# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/base/check_base
TESTS += tests/base/check_base
tests_base_check_base_SOURCES = tests/runner.c \
    tests/base/test_arena.c \
    tests/base/test_date.c \
    tests/base/test_map.c \
    tests/base/test_mapping.c \
    tests/base/test_sha256.c \
    tests/base/test_sink.c \
    tests/base/test_slice.c \
    tests/base/test_status.c \
    tests/base/test_symbol.c \
    tests/base/test_utf8.c
tests_base_check_base_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(arena) X(date) X(map) X(mapping) X(sha256) X(sink) X(slice) X(status) X(symbol) X(utf8)'
tests_base_check_base_LDADD = libonrecord.la $(CHECK_LIBS)
tests_base_check_base_LDFLAGS = $(AM_LDFLAGS) -static
endif
