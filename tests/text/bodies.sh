#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The bodies of pages: words found against words that belong to the story, as F1; at least 0.95 on each page.
. "${ONR_SRCDIR:?}/tests/tap.sh"

# Words of two texts as bags: F1 of the second against the first.
f1() {
    awk '
    {
        for (i = 1; i <= NF; ++i) {
            if (FILENAME == ARGV[1]) { ++gold; ++bag[$i] }
            else { ++found; if (bag[$i]-- > 0) ++right }
        }
    }
    END { printf "%.3f\n", gold + found ? 2 * right / (gold + found) : 0 }' "$1" "$2"
}

for page in "$ONR_SRCDIR"/tests/text/pages/*.html; do
    name=$(basename "$page" .html)
    "$onrecord" text --to plain "$page" >"$work/body" 2>"$work/said"
    score=$(f1 "${page%.html}.txt" "$work/body")
    check "$name: F1 $score" awk "BEGIN { exit !($score >= 0.95) }"
done
done_testing
