# SPDX-License-Identifier: Apache-2.0

noinst_PROGRAMS += bench/accuracy
bench_accuracy_SOURCES = bench/accuracy.c bench/accuracy.h
bench_accuracy_SOURCES += bench/accuracy_dates.c
bench_accuracy_SOURCES += bench/accuracy_names.c
bench_accuracy_SOURCES += bench/accuracy_trees.c
bench_accuracy_SOURCES += tools/name_corpus.c tools/name_corpus.h
bench_accuracy_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/bench -I$(srcdir)/tools
bench_accuracy_LDADD = libonrecord.la
bench_accuracy_LDFLAGS = $(AM_LDFLAGS) -static

# What bench/speed measures reading with.
noinst_PROGRAMS += bench/reading
bench_reading_SOURCES = bench/reading.c src/cli/data.c src/cli/pipeline.c
bench_reading_CPPFLAGS = $(AM_CPPFLAGS) -DONR_PKGDATADIR='"$(pkgdatadir)"'
bench_reading_LDADD = libonrecord.la
bench_reading_LDFLAGS = $(AM_LDFLAGS) -static
EXTRA_DIST += bench/cross bench/gold-records.py bench/publish bench/resolve bench/sanitize bench/scale bench/score-gold.py bench/serve bench/speed bench/speed.mjs
include bench/write/local.mk
