# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/lang/conllu.h \
    src/lang/lemmatizer.h \
    src/lang/parser.h \
    src/lang/reading.h \
    src/lang/references.c src/lang/references.h \
    src/lang/tagger.h \
    src/lang/ud.c src/lang/ud.h
