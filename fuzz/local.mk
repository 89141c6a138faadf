# SPDX-License-Identifier: Apache-2.0
# Fuzz targets.  `make check` runs each over its seeds; fuzz/run lets libFuzzer look for more.
fuzz_programs = fuzz/replay_facts fuzz/replay_input fuzz/replay_lexicon fuzz/replay_story
check_PROGRAMS += $(fuzz_programs)
TESTS += $(fuzz_programs)
EXTRA_DIST += fuzz/run fuzz/seeds

fuzz_replay_facts_SOURCES = fuzz/fuzz.h fuzz/fuzz_facts.c fuzz/replay.c
fuzz_replay_facts_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"fuzz/seeds/facts"'
fuzz_replay_facts_LDADD = libonrecord.la
fuzz_replay_facts_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_input_SOURCES = fuzz/fuzz.h fuzz/fuzz_input.c fuzz/replay.c
fuzz_replay_input_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"fuzz/seeds/input"'
fuzz_replay_input_LDADD = libonrecord.la
fuzz_replay_input_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_lexicon_SOURCES = fuzz/fuzz.h fuzz/fuzz_lexicon.c fuzz/replay.c
fuzz_replay_lexicon_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"fuzz/seeds/lexicon"'
fuzz_replay_lexicon_LDADD = libonrecord.la
fuzz_replay_lexicon_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_story_SOURCES = fuzz/fuzz.h fuzz/fuzz_story.c fuzz/replay.c src/cli/data.c src/cli/pipeline.c
fuzz_replay_story_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"fuzz/seeds/story"' \
    -DONR_PKGDATADIR='"$(pkgdatadir)"'
fuzz_replay_story_LDADD = libonrecord.la
fuzz_replay_story_LDFLAGS = $(AM_LDFLAGS) -static
