# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/lexicon/check_lexicon
TESTS += tests/lexicon/check_lexicon
tests_lexicon_check_lexicon_SOURCES = tests/runner.c \
    tests/lexicon/test_bundle.c \
    tests/lexicon/test_frames.c \
    tests/lexicon/test_lexicon.c \
    tests/lexicon/test_table.c
tests_lexicon_check_lexicon_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(bundle) X(frames) X(lexicon) X(table)'
tests_lexicon_check_lexicon_LDADD = libonrecord.la $(CHECK_LIBS)
tests_lexicon_check_lexicon_LDFLAGS = $(AM_LDFLAGS) -static
endif
