#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# output/ holds what the command makes of the samples today; "make refresh-output" remakes it.
. "${ONR_SRCDIR:?}/tests/tap.sh"
if ! ls "$ONR_SRCDIR"/output/marlow-falls.* >/dev/null 2>&1; then
    skip "output is what the samples give" "there is none"
    done_testing
fi
check "the samples are exported in every format" "$ONR_SRCDIR/tools/refresh-output" "$ONR_SRCDIR/samples" "$work/output"
for file in "$ONR_SRCDIR"/output/marlow-falls.*; do
    check "${file##*/} is what the samples give" cmp "$file" "$work/output/${file##*/}"
done
for file in "$work"/output/*; do
    check "${file##*/} stands in output" test -f "$ONR_SRCDIR/output/${file##*/}"
done
done_testing
