# SPDX-License-Identifier: Apache-2.0
# One line a file, so that files can be added side by side.
libonrecord_la_SOURCES += src/extract/agencies.c src/extract/agencies.h
libonrecord_la_SOURCES += src/extract/assemble.c src/extract/assemble.h
libonrecord_la_SOURCES += src/extract/casting.c src/extract/casting.h
libonrecord_la_SOURCES += src/extract/company.c src/extract/company.h
libonrecord_la_SOURCES += src/extract/concerns.c src/extract/concerns.h
libonrecord_la_SOURCES += src/extract/dating.c src/extract/dating.h
libonrecord_la_SOURCES += src/extract/draft.c src/extract/draft.h
libonrecord_la_SOURCES += src/extract/events.c src/extract/events.h
libonrecord_la_SOURCES += src/extract/evidence.c src/extract/evidence.h
libonrecord_la_SOURCES += src/extract/extract.c src/extract/extract.h
libonrecord_la_SOURCES += src/extract/facts.h
libonrecord_la_SOURCES += src/extract/factuality.c src/extract/factuality.h
libonrecord_la_SOURCES += src/extract/grammar.h
libonrecord_la_SOURCES += src/extract/implied.c src/extract/implied.h
libonrecord_la_SOURCES += src/extract/kinds.c
libonrecord_la_SOURCES += src/extract/merge.c src/extract/merge.h
libonrecord_la_SOURCES += src/extract/money.c src/extract/money.h
libonrecord_la_SOURCES += src/extract/parties.c src/extract/parties.h
libonrecord_la_SOURCES += src/extract/relations.c src/extract/relations.h
libonrecord_la_SOURCES += src/extract/slots.c src/extract/slots.h
libonrecord_la_SOURCES += src/extract/steps.c
libonrecord_la_SOURCES += src/extract/story.c src/extract/story.h
libonrecord_la_SOURCES += src/extract/syntax.c src/extract/syntax.h
libonrecord_la_SOURCES += src/extract/tenures.c src/extract/tenures.h
libonrecord_la_SOURCES += src/extract/triggers.c
libonrecord_la_SOURCES += src/extract/whereabouts.c src/extract/whereabouts.h
