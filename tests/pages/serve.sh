#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# A site on HTTP: what a request gets, and that none can leave the folder or stop the server.
. "${ONR_SRCDIR:?}/tests/tap.sh"
if ! command -v python3 >/dev/null; then
    echo "1..0 # SKIP python3 is not installed"
    exit 0
fi
if "$onrecord" serve --port 0 "$work" 2>&1 | grep -q 'built without libmicrohttpd'; then
    echo "1..0 # SKIP this build has no libmicrohttpd"
    exit 0
fi
"$onrecord" publish -q --base https://record.example/id/ -o "$work/site" "$ONR_SRCDIR/samples" || exit 99
python3 "$ONR_SRCDIR/tests/pages/serve.py" "$onrecord" "$work/site" "$ONR_SRCDIR/samples/courier-fired.txt"
