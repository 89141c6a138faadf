# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/resolve/facts_record.c src/resolve/facts_record.h \
    src/resolve/label.c src/resolve/label.h \
    src/resolve/merge.c src/resolve/merge.h \
    src/resolve/naming.c src/resolve/naming.h \
    src/resolve/resolve.c src/resolve/resolve.h \
    src/resolve/sketch.c src/resolve/sketch.h \
    src/resolve/slug.c src/resolve/slug.h
