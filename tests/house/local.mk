# SPDX-License-Identifier: Apache-2.0
house_tests = \
    tests/house/compilers.sh \
    tests/house/headers.sh \
    tests/house/install.sh \
    tests/house/manual.sh \
    tests/house/readme.sh \
    tests/house/rooms.sh \
    tests/house/style.sh
TESTS += $(house_tests)
dist_check_SCRIPTS += $(house_tests)
EXTRA_DIST += tests/tap.sh tests/house/consumer.c
