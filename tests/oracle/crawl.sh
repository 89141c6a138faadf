#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
exec sh "$ONR_SRCDIR/tests/oracle/run" crawl.mjs
