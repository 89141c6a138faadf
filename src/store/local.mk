# SPDX-License-Identifier: Apache-2.0
# What needs raptor2 and librdf, apart from the library that does not.
noinst_LTLIBRARIES += libonrecord-store.la
libonrecord_store_la_SOURCES = \
    src/store/collection.c src/store/collection.h \
    src/store/journal.c src/store/journal.h \
    src/store/query.c src/store/query.h src/store/querycheck.c \
    src/store/rdfread.c src/store/rdfread.h \
    src/store/results.c src/store/results.h \
    src/store/rdfxml.c src/store/rdfxml.h \
    src/store/server.c src/store/server.h
libonrecord_store_la_CPPFLAGS = $(AM_CPPFLAGS) $(RAPTOR_CFLAGS) $(RDF_CFLAGS) $(RASQAL_CFLAGS) $(SQLITE_CFLAGS) $(CURL_CFLAGS)
