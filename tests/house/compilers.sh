#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The other compiler has nothing to say against the sources, either.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$ONR_SRCDIR" || exit 99

case $ONR_CC in
*clang*) other=gcc ;;
*) other=clang ;;
esac
if ! command -v $other >/dev/null; then
    skip "$other has nothing to say" "it is not installed"
    done_testing
fi

# Of the warnings, those that both know.
flags=
for flag in $ONR_CFLAGS; do
    case $flag in
    -fsanitize* | -Werror) ;;
    *)
        if echo 'int x;' | $other -Werror "$flag" -fsyntax-only -x c - 2>/dev/null; then
            flags="$flags $flag"
        fi
        ;;
    esac
done

accepts() { # FOLDER
    # The variables hold several words each.
    # shellcheck disable=SC2086
    $other $flags -Werror $ONR_CPPFLAGS -DONR_PKGDATADIR='""' -I"$ONR_BUILDDIR" -I"$ONR_SRCDIR/src" \
        -I"$ONR_BUILDDIR/src" -fsyntax-only "$1"/*.c
}

for folder in src/*/; do
    check "$other takes $folder" accepts "${folder%/}"
done
done_testing
