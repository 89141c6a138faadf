# SPDX-License-Identifier: Apache-2.0

noinst_PROGRAMS += bench/times
bench_times_SOURCES = bench/times.c
bench_times_LDADD = libonrecord.la
bench_times_LDFLAGS = $(AM_LDFLAGS) -static
