# SPDX-License-Identifier: Apache-2.0
# A published site on HTTP.
noinst_LTLIBRARIES += libonrecord-serve.la
libonrecord_serve_la_SOURCES = \
    src/serve/accept.c src/serve/accept.h \
    src/serve/asker.c src/serve/asker.h \
    src/serve/files.c src/serve/files.h \
    src/serve/handler.c src/serve/handler.h \
    src/serve/protocol.c src/serve/protocol.h \
    src/serve/serve.c src/serve/serve.h
libonrecord_serve_la_CPPFLAGS = $(AM_CPPFLAGS) $(MICROHTTPD_CFLAGS)
