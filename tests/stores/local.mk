# SPDX-License-Identifier: Apache-2.0
# Real stores, started and loaded; they say that they are skipped where those are not installed.
store_tests = \
    tests/stores/fuseki.sh \
    tests/stores/neo4j.sh \
    tests/stores/oxigraph.sh \
    tests/stores/virtuoso.sh
dist_check_SCRIPTS += $(store_tests)
TESTS += $(store_tests)
EXTRA_DIST += \
    tests/stores/fuseki.py \
    tests/stores/fuseki/pom.xml \
    tests/stores/install \
    tests/stores/neo4j.py \
    tests/stores/neo4j/pom.xml \
    tests/stores/oxigraph.py \
    tests/stores/run \
    tests/stores/stores.py \
    tests/stores/virtuoso.py
