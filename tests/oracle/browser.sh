#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
CHROMIUM=$(command -v chromium || command -v chromium-browser) || {
    echo "1..0 # SKIP chromium is not installed"
    exit 0
}
export CHROMIUM
exec sh "$ONR_SRCDIR/tests/oracle/run" browser.mjs
