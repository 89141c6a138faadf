# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/store/check_store
TESTS += tests/store/check_store
tests_store_check_store_SOURCES = tests/runner.c \
    tests/store/test_journal.c \
    tests/store/test_query.c \
    tests/store/test_rdfxml.c \
    tests/store/test_results.c \
    tests/store/test_server.c \
    tests/write/nquads.c \
    tests/write/writing.c
tests_store_check_store_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) -I$(srcdir)/tests/write \
    -DONR_SUITES='X(journal) X(query) X(rdfxml) X(results) X(server)'
tests_store_check_store_LDADD = libonrecord-store.la libonrecord.la $(RAPTOR_LIBS) $(RDF_LIBS) $(RASQAL_LIBS) $(CURL_LIBS) $(SQLITE_LIBS) $(CHECK_LIBS)
tests_store_check_store_LDFLAGS = $(AM_LDFLAGS) -static
endif
