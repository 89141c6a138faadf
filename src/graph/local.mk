# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/graph/graph.c src/graph/graph.h \
    src/graph/lexical.c src/graph/lexical.h \
    src/graph/order.c src/graph/order.h \
    src/graph/rules.c src/graph/rules.h \
    src/graph/shapes.c src/graph/shapes.h \
    src/graph/vocabulary.c src/graph/vocabulary.h
nodist_libonrecord_la_SOURCES = src/graph/vocab.h

BUILT_SOURCES += src/graph/vocab.h
CLEANFILES += src/graph/vocab.h
EXTRA_DIST += src/graph/vocab.awk

src/graph/vocab.h: src/graph/vocab.awk ontology/onrecord.ttl
	$(AM_V_GEN)$(MKDIR_P) src/graph && \
	    $(AWK) -f $(srcdir)/src/graph/vocab.awk $(srcdir)/ontology/onrecord.ttl >$@.tmp && mv $@.tmp $@
