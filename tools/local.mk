# SPDX-License-Identifier: Apache-2.0
# tools/train: trains the models in models/ again from ../shared/corpora.
noinst_PROGRAMS += tools/train
tools_train_SOURCES = \
    tools/beam_learner.c tools/beam_learner.h \
    tools/clause_words.c tools/clause_words.h \
    tools/clusters.c tools/clusters.h \
    tools/corpus.c tools/corpus.h \
    tools/list_words.c \
    tools/name_corpus.c tools/name_corpus.h \
    tools/name_gum.c \
    tools/oracle.c tools/oracle.h \
    tools/perceptron.c tools/perceptron.h \
    tools/stages.h \
    tools/train.c \
    tools/train_lemmatizer.c \
    tools/train_names.c \
    tools/train_parser.c \
    tools/train_tagger.c
EXTRA_DIST += tools/names.words
tools_train_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/tools
tools_train_LDADD = libonrecord.la
tools_train_LDFLAGS = $(AM_LDFLAGS) -static

# What tools/fit-events fits the weights of the models of events from.
noinst_PROGRAMS += tools/event-cases
tools_event_cases_SOURCES = tools/event-cases.c
tools_event_cases_LDADD = libonrecord.la $(JANSSON_LIBS)
tools_event_cases_LDFLAGS = $(AM_LDFLAGS) -static
