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
include bench/write/local.mk
