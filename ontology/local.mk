# SPDX-License-Identifier: Apache-2.0
ontologydir = $(pkgdatadir)/ontology
dist_ontology_DATA = ontology/onrecord.ttl ontology/context.jsonld
