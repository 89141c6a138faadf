# SPDX-License-Identifier: Apache-2.0
# A web site out of a graph, apart from the library.
noinst_LTLIBRARIES += libonrecord-pages.la
libonrecord_pages_la_SOURCES = \
    src/pages/address.c src/pages/address.h \
    src/pages/article.c \
    src/pages/beside.c \
    src/pages/data.c src/pages/data.h \
    src/pages/emit.c \
    src/pages/folder.c src/pages/folder.h \
    src/pages/layout.c src/pages/layout.h \
    src/pages/lines.c \
    src/pages/lists.c \
    src/pages/outcome.c \
    src/pages/pages.c src/pages/pages.h \
    src/pages/picture.c src/pages/picture.h \
    src/pages/record.c src/pages/record.h \
    src/pages/search.c \
    src/pages/site.c src/pages/site.h \
    src/pages/template.c src/pages/template.h \
    src/pages/things.c \
    src/pages/timeline.c \
    src/pages/view.c src/pages/view.h \
    src/pages/words.c src/pages/words.h
libonrecord_pages_la_CPPFLAGS = $(AM_CPPFLAGS) $(GVC_CFLAGS)
