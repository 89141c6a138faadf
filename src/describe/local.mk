# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/describe/describe.c src/describe/describe.h \
    src/describe/describer.c src/describe/describer.h \
    src/describe/events.c \
    src/describe/parties.c \
    src/describe/presence.c
