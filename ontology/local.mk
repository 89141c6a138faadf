# SPDX-License-Identifier: Apache-2.0
ontologydir = $(pkgdatadir)/ontology
dist_ontology_DATA = \
    ontology/article.frame.jsonld \
    ontology/context.jsonld \
    ontology/index.html \
    ontology/onrecord.ttl \
    ontology/person.frame.jsonld \
    ontology/shapes.ttl
EXTRA_DIST += tools/ontology-page
