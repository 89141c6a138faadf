# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/base/arena.c src/base/arena.h \
    src/base/date.c src/base/date.h \
    src/base/map.c src/base/map.h \
    src/base/mapping.c src/base/mapping.h \
    src/base/sha256.c src/base/sha256.h \
    src/base/sink.c src/base/sink.h \
    src/base/slice.c src/base/slice.h \
    src/base/status.c src/base/status.h \
    src/base/symbol.c src/base/symbol.h \
    src/base/utf8.c src/base/utf8.h
