# SPDX-License-Identifier: Apache-2.0
cli_tests = \
    tests/cli/arguments.sh \
    tests/cli/broken.sh \
    tests/cli/collection.sh \
    tests/cli/decisions.sh \
    tests/cli/export.sh \
    tests/cli/forms.sh \
    tests/cli/load.sh \
    tests/cli/memory.sh \
    tests/cli/output.sh \
    tests/cli/places.sh \
    tests/cli/query.sh \
    tests/cli/read.sh \
    tests/cli/records.sh \
    tests/cli/seeds.sh \
    tests/cli/validate.sh \
    tests/cli/valgrind.sh
TESTS += $(cli_tests)
dist_check_SCRIPTS += $(cli_tests)
EXTRA_DIST += tests/cli/graph_store.py
