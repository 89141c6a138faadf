# SPDX-License-Identifier: Apache-2.0
# One line a file, so that files can be added side by side.
libonrecord_la_SOURCES += src/lang/conllu.c src/lang/conllu.h
libonrecord_la_SOURCES += src/lang/english.c src/lang/english.h
libonrecord_la_SOURCES += src/lang/lemma_rules.c src/lang/lemma_rules.h
libonrecord_la_SOURCES += src/lang/lemmatizer.c src/lang/lemmatizer.h
libonrecord_la_SOURCES += src/lang/model.c src/lang/model.h
libonrecord_la_SOURCES += src/lang/parser.c src/lang/parser.h
libonrecord_la_SOURCES += src/lang/reading.h
libonrecord_la_SOURCES += src/lang/references.c src/lang/references.h
libonrecord_la_SOURCES += src/lang/sentences.c src/lang/sentences.h
libonrecord_la_SOURCES += src/lang/tagger.c src/lang/tagger.h
libonrecord_la_SOURCES += src/lang/tagger_features.c src/lang/tagger_features.h
libonrecord_la_SOURCES += src/lang/tense.c src/lang/tense.h
libonrecord_la_SOURCES += src/lang/timelength.c
libonrecord_la_SOURCES += src/lang/times.c src/lang/times.h
libonrecord_la_SOURCES += src/lang/timevalue.c src/lang/timevalue.h
libonrecord_la_SOURCES += src/lang/timeword.c src/lang/timeword.h
libonrecord_la_SOURCES += src/lang/timex.c src/lang/timex.h
libonrecord_la_SOURCES += src/lang/token_shape.c src/lang/token_shape.h
libonrecord_la_SOURCES += src/lang/tokens.c src/lang/tokens.h
libonrecord_la_SOURCES += src/lang/transition.c src/lang/transition.h
libonrecord_la_SOURCES += src/lang/tree.c src/lang/tree.h
libonrecord_la_SOURCES += src/lang/ud.c src/lang/ud.h
libonrecord_la_SOURCES += src/lang/weights.c src/lang/weights.h
libonrecord_la_SOURCES += src/lang/word.c src/lang/word.h
