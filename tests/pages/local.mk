# SPDX-License-Identifier: Apache-2.0
pages_tests = \
    tests/pages/publish.sh \
    tests/pages/serve.sh
TESTS += $(pages_tests)
dist_check_SCRIPTS += $(pages_tests)
EXTRA_DIST += tests/pages/outcomes.ttl tests/pages/serve.py
