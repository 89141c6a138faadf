#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The manual page follows mdoc(7), its examples work, and it names what the command takes.
. "${ONR_SRCDIR:?}/tests/tap.sh"
page="$ONR_SRCDIR/man/onrecord.1"

if command -v mandoc >/dev/null; then
    check "mandoc has nothing to say against the page" mandoc -Tlint -W warning "$page"
else
    skip "mandoc has nothing to say against the page" "mandoc is not installed"
fi

# Examples run in a folder with the samples, with the program first on the path.
mkdir "$work/here"
ln -s "$ONR_SRCDIR/samples" "$work/here/samples"
PATH="$ONR_BUILDDIR:$PATH"
export PATH
cd "$work/here" || exit 99
sed -n 's/^\.Dl //p' "$page" >"$work/examples"
check "there are examples" test -s "$work/examples"
while read -r example; do
    check "example: $example" sh -c "$example"
done <"$work/examples"

options=$("$onrecord" export --help | sed -n 's/^  \(-., \)*\(--[a-z]*\).*/\2/p' | grep -v -- --help)
for option in $options; do
    check "the page tells of $option" grep -qF -- "Fl -${option#--}" "$page"
done
for command in $("$onrecord" --help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do
    check "the page tells of $command" grep -q "^\.It Cm $command" "$page"
done
done_testing
