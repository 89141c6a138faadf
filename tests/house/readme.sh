#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the README shows is so: its commands run, its picture is cut from what the command prints.
. "${ONR_SRCDIR:?}/tests/tap.sh"
mkdir "$work/here"
cd "$work/here" || exit 99
ln -s "$ONR_SRCDIR/samples" samples
ln -s "$onrecord" onrecord
readme="$ONR_SRCDIR/README.md"

sed -n 's/^    \(\.\/onrecord [^#]*\)\( #.*\)*$/\1/p' "$readme" >"$work/commands"
check "there are commands" test -s "$work/commands"
while read -r command; do
    check "it runs: $command" sh -c "$command"
done <"$work/commands"

./onrecord export samples/courier-fired.txt >"$work/story.ttl"
sed -n 's/^    │[^│]*│.*│ *\(.*[^ ]\) *│$/\1/p' "$readme" >"$work/picture"
check "there is a picture" test -s "$work/picture"
while read -r line; do
    check "it prints: $line" grep -qF -- "$line" "$work/story.ttl"
done <"$work/picture"

sed -n '/^    roqet /,/^    }/p' "$readme" | sed 's/^    //' >"$work/query"
if command -v roqet >/dev/null; then
    check "the query runs" sh "$work/query"
    sh "$work/query" >"$work/answers" 2>/dev/null
    check "it finds the firing" grep -q '^"*Termination of Calvin Orr.*,2022-06-06,' "$work/answers"
else
    skip "the query runs" "roqet is not installed"
    skip "it finds the firing" "roqet is not installed"
fi
done_testing
