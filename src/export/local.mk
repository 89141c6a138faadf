# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/export/csv.c \
    src/export/cypher.c \
    src/export/dot.c \
    src/export/entity.c src/export/entity.h \
    src/export/exchange.c src/export/exchange.h \
    src/export/ftm.c src/export/ftm.h \
    src/export/ftm_events.c \
    src/export/graphml.c \
    src/export/neo4j.c \
    src/export/network.c src/export/network.h \
    src/export/quoting.c src/export/quoting.h
