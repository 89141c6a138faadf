# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += tests/write/nquads.h tests/write/writing.h
check_PROGRAMS += tests/write/rewrite
tests_write_rewrite_SOURCES = tests/write/rewrite.c tests/write/nquads.c
tests_write_rewrite_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/write
tests_write_rewrite_LDADD = libonrecord.la
tests_write_rewrite_LDFLAGS = $(AM_LDFLAGS) -static

if HAVE_CHECK
check_PROGRAMS += tests/write/check_write
TESTS += tests/write/check_write
tests_write_check_write_SOURCES = tests/runner.c \
    tests/write/nquads.c \
    tests/write/test_context.c \
    tests/write/test_formats.c \
    tests/write/test_text.c \
    tests/write/test_writer.c \
    tests/write/writing.c
tests_write_check_write_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) -I$(srcdir)/tests/write \
    -DONR_SUITES='X(context) X(formats) X(text) X(writer)'
tests_write_check_write_LDADD = libonrecord.la $(CHECK_LIBS)
tests_write_check_write_LDFLAGS = $(AM_LDFLAGS) -static
endif
