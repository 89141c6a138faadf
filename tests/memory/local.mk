# SPDX-License-Identifier: Apache-2.0
check_PROGRAMS += tests/memory/check_memory
TESTS += tests/memory/check_memory
EXTRA_DIST += tests/memory/libraries.supp
tests_memory_check_memory_SOURCES = tests/memory/check_memory.c src/cli/data.c src/cli/pipeline.c
tests_memory_check_memory_CPPFLAGS = $(AM_CPPFLAGS) -DONR_PKGDATADIR='"$(pkgdatadir)"'
tests_memory_check_memory_LDADD = libonrecord.la
tests_memory_check_memory_LDFLAGS = $(AM_LDFLAGS) -static
