# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/lang/reading.h \
    src/lang/ud.c src/lang/ud.h
