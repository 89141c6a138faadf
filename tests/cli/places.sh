#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The command finds its words and models from the build tree, from any folder, and where the environment says.
. "${ONR_SRCDIR:?}/tests/tap.sh"
story="$ONR_SRCDIR/samples/courier-fired.txt"

check "it runs from another folder" sh -c "cd / && '$onrecord' export '$story'"
check "it runs through a link" sh -c "ln -s '$onrecord' '$work/link' && cd / && '$work/link' export '$story'"
cp "$onrecord" "$work/copy"
refuse "a copy without its data does not run" sh -c "ONRECORD_DATA=/nowhere '$work/copy' export '$story' 2>'$work/said'"
check "it says what it misses" grep -q 'lexicon/onrecord.bundle.*ONRECORD_DATA' "$work/said"
check "the environment tells where the data are" env ONRECORD_DATA="$ONR_BUILDDIR" "$work/copy" export "$story"
done_testing
