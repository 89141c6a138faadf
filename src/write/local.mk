# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/write/formats.h \
    src/write/ntriples.c \
    src/write/text.c src/write/text.h \
    src/write/turtle.c \
    src/write/writer.c src/write/writer.h
