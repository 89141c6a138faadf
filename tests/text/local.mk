# SPDX-License-Identifier: Apache-2.0
text_tests = tests/text/bodies.sh tests/text/dialects.sh tests/text/offsets.sh \
    tests/text/stream.sh
TESTS += $(text_tests)
dist_check_SCRIPTS += $(text_tests)
EXTRA_DIST += tests/text/dialects tests/text/pages
check_PROGRAMS += tests/text/peak
tests_text_peak_SOURCES = tests/text/peak.c

if HAVE_CHECK
check_PROGRAMS += tests/text/check_text
TESTS += tests/text/check_text
tests_text_check_text_SOURCES = tests/runner.c \
    tests/text/test_brotli.c \
    tests/text/test_charset.c \
    tests/text/test_dateline.c \
    tests/text/test_feed.c \
    tests/text/test_inflate.c \
    tests/text/test_input.c \
    tests/text/test_line.c \
    tests/text/test_markup.c \
    tests/text/test_page.c \
    tests/text/test_record.c \
    tests/text/test_source.c \
    tests/text/test_warc.c \
    tests/text/test_when.c \
    tests/text/test_zones.c
tests_text_check_text_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(brotli) X(charset) X(dateline) X(feed) X(inflate) X(input) X(line) X(markup) X(page) X(record) X(source) X(warc) X(when) X(zones)'
tests_text_check_text_LDADD = libonrecord.la $(CHECK_LIBS) $(ZLIB_LIBS)
tests_text_check_text_LDFLAGS = $(AM_LDFLAGS) -static
endif
