# SPDX-License-Identifier: Apache-2.0
libonrecord_la_SOURCES += \
    src/resolve/group.h \
    src/resolve/agency_name.c src/resolve/agency_name.h \
    src/resolve/authority.c src/resolve/authority.h \
    src/resolve/chance.c src/resolve/chance.h \
    src/resolve/context.c src/resolve/context.h \
    src/resolve/decide.c src/resolve/decide.h \
    src/resolve/decide_suppress.c \
    src/resolve/decisions.c src/resolve/decisions.h \
    src/resolve/event_fit.c \
    src/resolve/facts_copy.c src/resolve/facts_copy.h \
    src/resolve/facts_fields.c src/resolve/facts_fields.h \
    src/resolve/facts_indices.c \
    src/resolve/facts_reading.c \
    src/resolve/facts_record.h \
    src/resolve/facts_writing.c \
    src/resolve/group_agencies.c \
    src/resolve/group_events.c \
    src/resolve/group_people.c \
    src/resolve/group_stories.c \
    src/resolve/groups.c src/resolve/groups.h \
    src/resolve/label.c src/resolve/label.h \
    src/resolve/merge.c src/resolve/merge.h \
    src/resolve/merge_join.c \
    src/resolve/merge_settle.c \
    src/resolve/merging.h \
    src/resolve/naming.c src/resolve/naming.h \
    src/resolve/naming_apply.c \
    src/resolve/full_name.c src/resolve/full_name.h \
    src/resolve/resolve.c src/resolve/resolve.h \
    src/resolve/sketch.c src/resolve/sketch.h \
    src/resolve/sketch_add.c \
    src/resolve/sketch_events.c \
    src/resolve/sketch_parties.c \
    src/resolve/sketch_words.c \
    src/resolve/sketching.h \
    src/resolve/slug.c src/resolve/slug.h \
    src/resolve/tally.c src/resolve/tally.h \
    src/resolve/tables.c src/resolve/tables.h \
    src/resolve/weigh_events.c src/resolve/weigh_events.h \
    src/resolve/weigh_leads.c src/resolve/weigh_leads.h \
    src/resolve/weigh_shared.c \
    src/resolve/weighing.h
