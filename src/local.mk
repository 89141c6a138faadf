# SPDX-License-Identifier: Apache-2.0
# What `make install` gives to those who build on the library: headers in a folder a room, and pkg-config's file.
pkgconfigdir = $(libdir)/pkgconfig
nodist_pkgconfig_DATA = onrecord.pc
EXTRA_DIST += onrecord.pc.in

onrecordincludedir = $(includedir)/onrecord
onrecordbaseincludedir = $(onrecordincludedir)/base
onrecordtextincludedir = $(onrecordincludedir)/text
onrecordlexiconincludedir = $(onrecordincludedir)/lexicon
onrecordlangincludedir = $(onrecordincludedir)/lang
onrecordextractincludedir = $(onrecordincludedir)/extract
onrecordresolveincludedir = $(onrecordincludedir)/resolve
onrecorddescribeincludedir = $(onrecordincludedir)/describe
onrecordgraphincludedir = $(onrecordincludedir)/graph
onrecordwriteincludedir = $(onrecordincludedir)/write

onrecordinclude_HEADERS = src/onrecord.h
onrecordbaseinclude_HEADERS = \
    src/base/arena.h src/base/date.h src/base/map.h src/base/mapping.h src/base/sink.h \
    src/base/slice.h src/base/status.h src/base/symbol.h src/base/utf8.h
onrecordtextinclude_HEADERS = src/text/document.h src/text/input.h src/text/markup.h src/text/zones.h
onrecordlexiconinclude_HEADERS = src/lexicon/lexicon.h
onrecordlanginclude_HEADERS = src/lang/english.h src/lang/reading.h src/lang/ud.h
onrecordextractinclude_HEADERS = src/extract/extract.h src/extract/facts.h
onrecordresolveinclude_HEADERS = src/resolve/decisions.h src/resolve/resolve.h
onrecorddescribeinclude_HEADERS = src/describe/describe.h
onrecordgraphinclude_HEADERS = src/graph/graph.h src/graph/vocabulary.h
nodist_onrecordgraphinclude_HEADERS = src/graph/vocab.h
onrecordwriteinclude_HEADERS = src/write/writer.h
