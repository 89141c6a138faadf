# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/extract/assemble.c src/extract/assemble.h \
    src/extract/casting.c src/extract/casting.h \
    src/extract/company.c src/extract/company.h \
    src/extract/concerns.c src/extract/concerns.h \
    src/extract/dating.c src/extract/dating.h \
    src/extract/draft.c src/extract/draft.h \
    src/extract/events.c src/extract/events.h \
    src/extract/evidence.c src/extract/evidence.h \
    src/extract/extract.c src/extract/extract.h \
    src/extract/facts.h \
    src/extract/factuality.c src/extract/factuality.h \
    src/extract/implied.c src/extract/implied.h \
    src/extract/merge.c src/extract/merge.h \
    src/extract/money.c src/extract/money.h \
    src/extract/grammar.h src/extract/kinds.c src/extract/steps.c src/extract/triggers.c \
    src/extract/parties.c src/extract/parties.h \
    src/extract/slots.c src/extract/slots.h \
    src/extract/story.c src/extract/story.h \
    src/extract/syntax.c src/extract/syntax.h
