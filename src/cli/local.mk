# SPDX-License-Identifier: Apache-2.0
onrecord_CPPFLAGS += -DONR_PKGDATADIR='"$(pkgdatadir)"'
onrecord_SOURCES += \
    src/cli/collect.c \
    src/cli/commands.h \
    src/cli/conflicts.c \
    src/cli/crew.c src/cli/crew.h \
    src/cli/data.c src/cli/data.h \
    src/cli/each.c src/cli/each.h \
    src/cli/explain.c \
    src/cli/export.c \
    src/cli/extract.c \
    src/cli/formats.c \
    src/cli/gather.c src/cli/gather.h \
    src/cli/judgment.c src/cli/judgment.h \
    src/cli/graphs.c src/cli/graphs.h \
    src/cli/load.c \
    src/cli/main.c \
    src/cli/options.c src/cli/options.h \
    src/cli/output.c src/cli/output.h \
    src/cli/outputs.c src/cli/outputs.h \
    src/cli/pipeline.c src/cli/pipeline.h \
    src/cli/progress.c src/cli/progress.h \
    src/cli/publish.c src/cli/publish.h \
    src/cli/query.c \
    src/cli/ready.c src/cli/ready.h \
    src/cli/read.c \
    src/cli/records.c src/cli/records.h \
    src/cli/resolve.c \
    src/cli/review.c \
    src/cli/signals.c src/cli/signals.h \
    src/cli/serve.c \
    src/cli/site.c src/cli/site.h \
    src/cli/stories.c src/cli/stories.h \
    src/cli/text.c \
    src/cli/validate.c \
    src/cli/walk.c src/cli/walk.h

# The command looks for its data beside itself: in a build tree of its own the models are a link.
all-local: src/cli/models.stamp
src/cli/models.stamp:
	$(AM_V_GEN)test -e models || $(LN_S) $(abs_srcdir)/models models; for folder in queries ontology site; do test -e $$folder || $(LN_S) $(abs_srcdir)/$$folder $$folder; done; $(MKDIR_P) src/cli && : >$@
CLEANFILES += src/cli/models.stamp
clean-local:
	test ! -h models || rm models
	for folder in queries ontology site; do test ! -h $$folder || rm $$folder; done
