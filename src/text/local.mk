# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/text/blocks.c src/text/blocks.h \
    src/text/body.c src/text/body.h \
    src/text/brotli.c src/text/brotli.h \
    src/text/charset.c src/text/charset.h \
    src/text/dateline.c src/text/dateline.h \
    src/text/document.c src/text/document.h \
    src/text/container.h \
    src/text/dom.c src/text/dom.h \
    src/text/feed.c \
    src/text/headers.c src/text/headers.h \
    src/text/html.c \
    src/text/inflate.c src/text/inflate.h \
    src/text/input.c src/text/input.h \
    src/text/json.c \
    src/text/jsonl.c \
    src/text/line.c src/text/line.h \
    src/text/markup.c src/text/markup.h \
    src/text/page.c src/text/page.h \
    src/text/paged.c src/text/paged.h \
    src/text/plain.c \
    src/text/record.c src/text/record.h \
    src/text/source.c src/text/source.h \
    src/text/warc.c \
    src/text/when.c src/text/when.h \
    src/text/zones.c src/text/zones.h
