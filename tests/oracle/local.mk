# SPDX-License-Identifier: Apache-2.0
# Comparisons with outside programs; they say that they are skipped where those are not installed.
dist_check_SCRIPTS += \
    tests/oracle/fromrdf.sh \
    tests/oracle/suites.sh
TESTS += \
    tests/oracle/fromrdf.sh \
    tests/oracle/suites.sh
EXTRA_DIST += \
    tests/oracle/fromrdf.mjs \
    tests/oracle/install \
    tests/oracle/package.json \
    tests/oracle/rdf.mjs \
    tests/oracle/run \
    tests/oracle/suites.mjs
