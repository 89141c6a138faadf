# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/text/dateline.c src/text/dateline.h \
    src/text/document.c src/text/document.h \
    src/text/container.h \
    src/text/input.c src/text/input.h \
    src/text/json.c \
    src/text/jsonl.c \
    src/text/line.c src/text/line.h \
    src/text/plain.c \
    src/text/record.c src/text/record.h \
    src/text/source.c src/text/source.h \
    src/text/when.c src/text/when.h \
    src/text/zones.c src/text/zones.h
