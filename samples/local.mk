# SPDX-License-Identifier: Apache-2.0
# Stories of an invented town, and what the command makes of them.
SAMPLES = \
    samples/courier-archive.json \
    samples/courier-fired.txt \
    samples/courier-leave.json \
    samples/kmrl-chief-resigns.txt \
    samples/kmrl-reinstated.txt \
    samples/kmrl-traffic-stop.txt \
    samples/ledger-indictment.json \
    samples/ledger-lawsuit.jsonl \
    samples/wire.jsonl
EXTRA_DIST += samples/README $(SAMPLES) $(wildcard $(srcdir)/output/marlow-falls.*)

# Remake output/ after a change in what the program finds; look at the difference before you commit it.
refresh-output: onrecord$(EXEEXT) lexicon/onrecord.bundle
	ONR_BUILDDIR='$(abs_builddir)' $(SHELL) $(srcdir)/tools/refresh-output $(srcdir)/samples $(srcdir)/output
.PHONY: refresh-output
EXTRA_DIST += tools/refresh-output
