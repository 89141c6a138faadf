# SPDX-License-Identifier: Apache-2.0
# Comparisons with outside programs; they say that they are skipped where those are not installed.
oracle_tests = \
    tests/oracle/browser.sh \
    tests/oracle/crawl.sh \
    tests/oracle/forms.sh \
    tests/oracle/frames.sh \
    tests/oracle/fromrdf.sh \
    tests/oracle/load.sh \
    tests/oracle/ontology.sh \
    tests/oracle/page.sh \
    tests/oracle/pages.sh \
    tests/oracle/queries.sh \
    tests/oracle/samples.sh \
    tests/oracle/suites.sh \
    tests/oracle/void.sh
dist_check_SCRIPTS += $(oracle_tests)
TESTS += $(oracle_tests)
EXTRA_DIST += \
    tests/oracle/broken.mjs \
    tests/oracle/forms.py \
    tests/oracle/frames.mjs \
    tests/oracle/browser.mjs \
    tests/oracle/crawl.mjs \
    tests/oracle/fromrdf.mjs \
    tests/oracle/hostile.mjs \
    tests/oracle/install \
    tests/oracle/load.mjs \
    tests/oracle/lossless.py \
    tests/oracle/ontology.mjs \
    tests/oracle/package.json \
    tests/oracle/pages.mjs \
    tests/oracle/queries.mjs \
    tests/oracle/questions.trig \
    tests/oracle/rdf.mjs \
    tests/oracle/requirements.txt \
    tests/oracle/rdflib_read.py \
    tests/oracle/run \
    tests/oracle/samples.mjs \
    tests/oracle/shacl.mjs \
    tests/oracle/suites.mjs \
    tests/oracle/void.py
