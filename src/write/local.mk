# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/write/context.c src/write/context.h \
    src/write/formats.h \
    src/write/gzip.c src/write/gzip.h \
    src/write/jsonld.c \
    src/write/ntriples.c \
    src/write/text.c src/write/text.h \
    src/write/turtle.c \
    src/write/void.c \
    src/write/words.c src/write/words.h \
    src/write/writer.c src/write/writer.h
nodist_libonrecord_la_SOURCES += src/write/context-lines.h

BUILT_SOURCES += src/write/context-lines.h
CLEANFILES += src/write/context-lines.h
EXTRA_DIST += src/write/context.awk

src/write/context-lines.h: src/write/context.awk ontology/context.jsonld
	$(AM_V_GEN)$(MKDIR_P) src/write && \
	    $(AWK) -f $(srcdir)/src/write/context.awk $(srcdir)/ontology/context.jsonld >$@.tmp && \
	    mv $@.tmp $@
