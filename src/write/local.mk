# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/write/context.c src/write/context.h \
    src/write/formats.h \
    src/write/gzip.c src/write/gzip.h \
    src/write/frame.c src/write/frame.h \
    src/write/framed.c \
    src/write/jsonld.c src/write/jsonld.h \
    src/write/jsonld_values.c \
    src/write/ntriples.c \
    src/write/text.c src/write/text.h \
    src/write/turtle.c \
    src/write/void.c \
    src/write/words.c src/write/words.h \
    src/write/writer.c src/write/writer.h
nodist_libonrecord_la_SOURCES += src/write/context-lines.h src/write/frame-lines.h

BUILT_SOURCES += src/write/context-lines.h src/write/frame-lines.h
CLEANFILES += src/write/context-lines.h src/write/frame-lines.h
EXTRA_DIST += src/write/lines.awk
frames = ontology/article.frame.jsonld ontology/person.frame.jsonld

src/write/context-lines.h: src/write/lines.awk ontology/context.jsonld
	$(AM_V_GEN)$(MKDIR_P) src/write && \
	    $(AWK) -f $(srcdir)/src/write/lines.awk $(srcdir)/ontology/context.jsonld >$@.tmp && \
	    mv $@.tmp $@

src/write/frame-lines.h: src/write/lines.awk $(frames)
	$(AM_V_GEN)$(MKDIR_P) src/write && \
	    $(AWK) -f $(srcdir)/src/write/lines.awk $(addprefix $(srcdir)/,$(frames)) >$@.tmp && \
	    mv $@.tmp $@
