#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The rules for web servers that a site brings, in those servers, where they are installed.
. "${ONR_SRCDIR:?}/tests/tap.sh"
if ! command -v python3 >/dev/null; then
    echo "1..0 # SKIP python3 is not installed"
    exit 0
fi
python3 "$ONR_SRCDIR/tests/pages/hosts.py" "$onrecord" "$ONR_SRCDIR/samples" "$work"
