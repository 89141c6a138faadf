# SPDX-License-Identifier: Apache-2.0
# Fuzz targets.  `make check` runs each over its seeds; fuzz/mutate lets each read thousands
# of mutated seeds under ASan, and fuzz/run lets libFuzzer look for more.
fuzz_programs = fuzz/replay_facts fuzz/replay_feed fuzz/replay_input fuzz/replay_lexicon fuzz/replay_page \
    fuzz/replay_records fuzz/replay_story fuzz/replay_warc
check_PROGRAMS += $(fuzz_programs)
TESTS += $(fuzz_programs)
EXTRA_DIST += fuzz/mutate fuzz/run fuzz/seeds

# Folders of seeds
fuzz_facts_seeds = fuzz/seeds/facts
fuzz_feed_seeds = fuzz/seeds/feed
fuzz_input_seeds = fuzz/seeds/input samples
fuzz_lexicon_seeds = fuzz/seeds/lexicon
fuzz_page_seeds = fuzz/seeds/page tests/text/pages
fuzz_records_seeds = fuzz/seeds/records samples
fuzz_story_seeds = fuzz/seeds/story samples
fuzz_warc_seeds = fuzz/seeds/warc

fuzz_replay_facts_SOURCES = fuzz/fuzz.h fuzz/fuzz_facts.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_facts_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_facts_seeds)"'
fuzz_replay_facts_LDADD = libonrecord.la
fuzz_replay_facts_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_input_SOURCES = fuzz/documents.h fuzz/fuzz.h fuzz/fuzz_input.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_input_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_input_seeds)"'
fuzz_replay_input_LDADD = libonrecord.la
fuzz_replay_input_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_lexicon_SOURCES = fuzz/fuzz.h fuzz/fuzz_lexicon.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_lexicon_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_lexicon_seeds)"'
fuzz_replay_lexicon_LDADD = libonrecord.la
fuzz_replay_lexicon_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_story_SOURCES = fuzz/fuzz.h fuzz/fuzz_story.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c src/cli/data.c src/cli/pipeline.c
fuzz_replay_story_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_story_seeds)"' \
    -DONR_PKGDATADIR='"$(pkgdatadir)"'
fuzz_replay_story_LDADD = libonrecord.la
fuzz_replay_story_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_feed_SOURCES = fuzz/documents.h fuzz/fuzz.h fuzz/fuzz_feed.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_feed_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_feed_seeds)"'
fuzz_replay_feed_LDADD = libonrecord.la
fuzz_replay_feed_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_page_SOURCES = fuzz/documents.h fuzz/fuzz.h fuzz/fuzz_page.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_page_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_page_seeds)"'
fuzz_replay_page_LDADD = libonrecord.la
fuzz_replay_page_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_records_SOURCES = fuzz/documents.h fuzz/fuzz.h fuzz/fuzz_records.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_records_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_records_seeds)"'
fuzz_replay_records_LDADD = libonrecord.la
fuzz_replay_records_LDFLAGS = $(AM_LDFLAGS) -static

fuzz_replay_warc_SOURCES = fuzz/documents.h fuzz/fuzz.h fuzz/fuzz_warc.c fuzz/mutations.c fuzz/mutations.h fuzz/replay.c
fuzz_replay_warc_CPPFLAGS = $(AM_CPPFLAGS) -I$(srcdir)/fuzz -DONR_FUZZ_SEEDS='"$(fuzz_warc_seeds)"'
fuzz_replay_warc_LDADD = libonrecord.la
fuzz_replay_warc_LDFLAGS = $(AM_LDFLAGS) -static
