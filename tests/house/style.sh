#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The form of the sources: licence lines, clang-format, no notes to self, no trailing white space.
. "${ONR_SRCDIR:?}/tests/tap.sh"
cd "$ONR_SRCDIR" || exit 99

# What git knows, or in a tarball all that is no product of the build.
files() {
    if [ -e .git ] && git ls-files >/dev/null 2>&1; then
        git ls-files | while read -r file; do [ -f "$file" ] && echo "$file"; done
    else
        find . -type f ! -path './*/node_modules/*' | sed 's|^\./||' | sort
    fi
}

not_made() { # Leaves out the files that say that they are made from others
    while read -r file; do
        head -n 1 "$file" | grep -q '^/\* Made by ' || echo "$file"
    done
}

sources=$(files | grep -E '^(src|tests|tools|bench|fuzz)/.*\.[ch]$' | not_made)
scripts=$(files | grep -E '^(configure\.ac|Makefile\.am|autogen\.sh|\.ci/run|tools/(quickstart|test))$|^[a-z]+/.*\.(sh|py|mk|mjs|awk)$')

has_licence_line() { # FILE...
    bad=0
    for file; do
        head -n 3 "$file" | grep -q 'SPDX-License-Identifier: Apache-2.0' || {
            echo "$file has no SPDX line"
            bad=1
        }
    done
    return $bad
}

no_notes() { # FILE...
    ! grep -nE '\b(TODO|FIXME|XXX|HACK)\b' "$@"
}

no_trailing_space() { # FILE...
    ! grep -nE '[[:blank:]]+$' "$@"
}

no_recursive_make() {
    ! grep -rn 'SUBDIRS' Makefile.am
}

# shellcheck disable=SC2086
check "every source has its licence line" has_licence_line $sources
# shellcheck disable=SC2086
check "every makefile and script has its licence line" has_licence_line $scripts
# shellcheck disable=SC2086
check "no source holds a note to self" no_notes $sources
# shellcheck disable=SC2086
check "no source has white space at the end of a line" no_trailing_space $sources
check "one makefile does without recursion" no_recursive_make

# Versions differ in what they make of the same style; 14 is that of the project.
if clang-format --version 2>/dev/null | grep -q 'version 14\.'; then
    # shellcheck disable=SC2086
    check "clang-format leaves the sources as they are" clang-format --dry-run -Werror $sources
else
    skip "clang-format leaves the sources as they are" "clang-format 14 is not installed"
fi
done_testing
