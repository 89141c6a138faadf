# SPDX-License-Identifier: Apache-2.0
if HAVE_CHECK
check_PROGRAMS += tests/lang/check_lang
TESTS += tests/lang/check_lang
tests_lang_check_lang_SOURCES = tests/runner.c tests/lang/reading.c tests/lang/reading.h
tests_lang_check_lang_SOURCES += tests/lang/models.c tests/lang/models.h
tests_lang_check_lang_SOURCES += tests/lang/test_agencyname.c
tests_lang_check_lang_SOURCES += tests/lang/test_bearers.c
tests_lang_check_lang_SOURCES += tests/lang/test_conllu.c
tests_lang_check_lang_SOURCES += tests/lang/test_lemmatizer.c
tests_lang_check_lang_SOURCES += tests/lang/test_model.c
tests_lang_check_lang_SOURCES += tests/lang/test_names.c
tests_lang_check_lang_SOURCES += tests/lang/test_parser.c
tests_lang_check_lang_SOURCES += tests/lang/test_personname.c
tests_lang_check_lang_SOURCES += tests/lang/test_quotes.c
tests_lang_check_lang_SOURCES += tests/lang/test_references.c
tests_lang_check_lang_SOURCES += tests/lang/test_reports.c
tests_lang_check_lang_SOURCES += tests/lang/test_sentences.c
tests_lang_check_lang_SOURCES += tests/lang/test_tagger.c
tests_lang_check_lang_SOURCES += tests/lang/test_times.c
tests_lang_check_lang_SOURCES += tests/lang/test_tokens.c
tests_lang_check_lang_CPPFLAGS = $(AM_CPPFLAGS) $(CHECK_CFLAGS) \
    -DONR_SUITES='X(agencyname) X(bearers) X(conllu) X(lemmatizer) X(model) X(names) X(parser) X(personname) X(quotes) \
        X(references) X(reports) X(sentences) X(tagger) X(times) X(tokens)'
tests_lang_check_lang_LDADD = libonrecord.la $(CHECK_LIBS)
tests_lang_check_lang_LDFLAGS = $(AM_LDFLAGS) -static
endif
