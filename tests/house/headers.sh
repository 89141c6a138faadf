#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Every header compiles alone, with the flags of the build.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$ONR_SRCDIR" || exit 99

compiles() { # HEADER
    echo "#include \"${1#src/}\"" >"$work/alone.c"
    # The variables hold several words each.
    # shellcheck disable=SC2086
    $ONR_CC $ONR_CPPFLAGS -I"$ONR_SRCDIR/src" -I"$ONR_BUILDDIR/src" -I"$ONR_BUILDDIR" \
        $ONR_CFLAGS -fsyntax-only "$work/alone.c"
}

for header in $(find src -name '*.h' | sort); do
    check "$header compiles alone" compiles "$header"
done
done_testing
