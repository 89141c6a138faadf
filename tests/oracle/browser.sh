#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
if [ -z "$(command -v chromium || command -v chromium-browser)" ]; then
    echo "1..0 # SKIP chromium is not installed"
    exit 0
fi
exec sh "$ONR_SRCDIR/tests/oracle/run" browser.mjs
