# SPDX-License-Identifier: Apache-2.0
# The lexicon: every *.lex and *.rules here is checked and put into one bundle that the command loads.

LEXICON_FILES = $(sort $(wildcard $(srcdir)/lexicon/*.lex) $(wildcard $(srcdir)/lexicon/*.rules))

noinst_PROGRAMS += tools/compile-lexicon
tools_compile_lexicon_SOURCES = tools/compile-lexicon.c
tools_compile_lexicon_LDADD = libonrecord.la
tools_compile_lexicon_LDFLAGS = $(AM_LDFLAGS) -static

lexicondir = $(pkgdatadir)/lexicon
dist_lexicon_DATA = $(LEXICON_FILES)
nodist_lexicon_DATA = lexicon/onrecord.bundle
CLEANFILES += lexicon/onrecord.bundle

lexicon/onrecord.bundle: $(LEXICON_FILES) tools/compile-lexicon$(EXEEXT)
	$(AM_V_GEN)$(MKDIR_P) lexicon && tools/compile-lexicon$(EXEEXT) $@ $(LEXICON_FILES)
