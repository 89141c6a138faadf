# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/lexicon/bundle.c src/lexicon/bundle.h \
    src/lexicon/frames.c src/lexicon/frames.h src/lexicon/frames_index.c \
    src/lexicon/lexicon.c src/lexicon/lexicon.h \
    src/lexicon/rules_path.c src/lexicon/rules_pattern.c src/lexicon/rules_reader.h \
    src/lexicon/table.c src/lexicon/table.h \
    src/lexicon/word_sets.c
