# SPDX-License-Identifier: Apache-2.0
EXTRA_DIST += tests/write/nquads.h
check_PROGRAMS += tests/write/rewrite
tests_write_rewrite_SOURCES = tests/write/rewrite.c tests/write/nquads.c
tests_write_rewrite_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tests/write
tests_write_rewrite_LDADD = libonrecord.la
tests_write_rewrite_LDFLAGS = $(AM_LDFLAGS) -static
