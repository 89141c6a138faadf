# SPDX-License-Identifier: Apache-2.0
onrecord_CPPFLAGS += -DONR_PKGDATADIR='"$(pkgdatadir)"'
onrecord_SOURCES += \
    src/cli/commands.h \
    src/cli/crew.c src/cli/crew.h \
    src/cli/data.c src/cli/data.h \
    src/cli/explain.c \
    src/cli/export.c \
    src/cli/formats.c \
    src/cli/main.c \
    src/cli/pipeline.c src/cli/pipeline.h \
    src/cli/progress.c src/cli/progress.h \
    src/cli/signals.c src/cli/signals.h \
    src/cli/walk.c src/cli/walk.h
