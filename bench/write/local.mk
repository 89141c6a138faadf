# SPDX-License-Identifier: Apache-2.0
noinst_PROGRAMS += bench/write/write
bench_write_write_SOURCES = bench/write/main.c bench/write/bench.h bench/write/raptor.c
bench_write_write_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/bench/write $(RAPTOR_CFLAGS) $(SERD_CFLAGS:-I%=-isystem%)
bench_write_write_LDADD = libonrecord.la $(RAPTOR_LIBS) $(SERD_LIBS)
bench_write_write_LDFLAGS = $(AM_LDFLAGS) -static
if HAVE_SERD
bench_write_write_SOURCES += bench/write/serd.c
endif
EXTRA_DIST += bench/write/jsonld.mjs bench/write/run bench/write/serd.c
