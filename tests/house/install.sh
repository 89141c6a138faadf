#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What is installed works: the command, the page, and the library for those who build on it.
. "${ONR_SRCDIR:?}/tests/tap.sh"
unset MAKEFLAGS MAKELEVEL
cd "$ONR_BUILDDIR" || exit 99
story="$ONR_SRCDIR/samples/courier-fired.txt"

check "make install fills an empty folder" make -s install DESTDIR="$work/root"
prefix="$work/root$(sed -n 's/^prefix=//p' onrecord.pc)"
datadir="$prefix/share/onrecord"
for file in bin/onrecord share/man/man1/onrecord.1 lib/pkgconfig/onrecord.pc include/onrecord/onrecord.h \
    share/onrecord/lexicon/onrecord.bundle share/onrecord/models/tagger.model; do
    check "$file is installed" test -s "$prefix/$file"
done
for file in "$ONR_SRCDIR"/ontology/*.ttl "$ONR_SRCDIR"/ontology/*.jsonld; do
    check "${file##*/} is installed" test -s "$datadir/ontology/${file##*/}"
done
"$onrecord" export "$story" >"$work/built.ttl"

export_installed() {
    ONRECORD_DATA="$datadir" "$prefix/bin/onrecord" export "$story" | cmp - "$work/built.ttl"
}
check "the installed command gives the same bytes" export_installed

compile_consumer() {
    flags=$(PKG_CONFIG_PATH="$prefix/lib/pkgconfig" pkg-config --define-variable=prefix="$prefix" --cflags --libs onrecord) || return 1
    # shellcheck disable=SC2086
    $ONR_CC $ONR_CFLAGS -o "$work/consumer" "$ONR_SRCDIR/tests/house/consumer.c" $flags
}
run_consumer() {
    LD_LIBRARY_PATH="$prefix/lib" "$work/consumer" "$story" "$datadir" | cmp - "$work/built.ttl"
}
if command -v pkg-config >/dev/null && [ -n "$ONR_CC" ] && ls "$prefix"/lib/libonrecord.so >/dev/null 2>&1; then
    check "a program builds with the installed library" compile_consumer
    check "it gives the same bytes" run_consumer
else
    skip "a program builds with the installed library" "no pkg-config, or no shared library"
    skip "it gives the same bytes" "no pkg-config, or no shared library"
fi
check "make uninstall leaves no file" sh -c "make -s uninstall DESTDIR='$work/root' && ! find '$work/root' -type f | grep ."
done_testing
