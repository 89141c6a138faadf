# SPDX-License-Identifier: Apache-2.0
TESTS += tests/text/bodies.sh
dist_check_SCRIPTS += tests/text/bodies.sh
EXTRA_DIST += tests/text/pages

if HAVE_CHECK
check_PROGRAMS += tests/text/check_text
TESTS += tests/text/check_text
tests_text_check_text_SOURCES = tests/runner.c \
    tests/text/test_dateline.c \
    tests/text/test_input.c \
    tests/text/test_line.c \
    tests/text/test_record.c \
    tests/text/test_source.c \
    tests/text/test_when.c \
    tests/text/test_zones.c
tests_text_check_text_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(dateline) X(input) X(line) X(record) X(source) X(when) X(zones)'
tests_text_check_text_LDADD = libonrecord.la $(CHECK_LIBS)
tests_text_check_text_LDFLAGS = $(AM_LDFLAGS) -static
endif
