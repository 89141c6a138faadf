#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The same stories give the same bytes, however they come in.
. "${ONR_SRCDIR:?}/tests/tap.sh"
samples="$ONR_SRCDIR/samples"
export="$onrecord export --to ntriples"

$export "$samples" >"$work/once.nt"
same() { # COMMAND...
    "$@" >"$work/again.nt" 2>"$work/stderr"
    cmp "$work/once.nt" "$work/again.nt"
}

check "there is something in it" grep -q 'w3id.org/onrecord#Article' "$work/once.nt"
# $export holds the command's words.
# shellcheck disable=SC2086
{
    check "a second run gives the same bytes" same $export "$samples"
    check "three threads give the same bytes" same $export --jobs 3 "$samples"
    check "files in another order give the same bytes" same $export \
        "$samples/wire.jsonl" "$samples"/kmrl-*.txt "$samples"/ledger-* "$samples"/courier-*
    check "another locale gives the same bytes" same env LC_ALL=de_DE.UTF-8 LC_NUMERIC=de_DE.UTF-8 $export "$samples"
}

cat "$samples/wire.jsonl" >"$work/-"
"$onrecord" export --to ntriples "$samples/wire.jsonl" | grep -v sourc >"$work/once.nt"
from_stdin() {
    "$onrecord" export --to ntriples - <"$samples/wire.jsonl" | grep -v sourc | cmp - "$work/once.nt"
}
check "standard input gives the same bytes" from_stdin

# -- folders --
mkdir -p "$work/tree/b/c" "$work/tree/.hidden"
for file in a.txt b/c/d.txt b/b.txt .hidden/e.txt .f.txt notes.md; do
    printf 'Officer Ann Lee was fired.\n%s\n' "$file" >"$work/tree/$file"
done
ln -s .. "$work/tree/b/loop"
found() {
    "$onrecord" export --to ntriples "$work/tree" | sed -n 's/.*dc.terms.source> "\(.*\)" .*/\1/p' | sort | tr '\n' ' '
}
check "folders are walked, hidden and foreign files left alone" [ "$(found)" = "a.txt b.txt d.txt " ]

# -- long inputs --
i=0
while [ $i -lt 300 ]; do
    printf '{"text": "Marlow Falls fired Officer Ann Lee on Monday, number %s.", "date": "2022-03-0%s"}\n' $i $((i % 9 + 1))
    i=$((i + 1))
done >"$work/many.jsonl"
check "many records are all exported" [ "$("$onrecord" export --to turtle -j 2 "$work/many.jsonl" | grep -c 'a onr:Article')" -eq 300 ]
done_testing
