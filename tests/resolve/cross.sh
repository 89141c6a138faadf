#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Sets of stories about one affair come out as people have annotated them, if the annotations are there: their stories are their
# publishers' and not part of this tree.
. "${ONR_SRCDIR:?}/tests/tap.sh"
shared=${ONR_SHARED:-$ONR_SRCDIR/../shared}
if ! "$shared/score" --help >/dev/null 2>&1; then
    skip "affairs come out as annotated" "there are no annotated stories, or no rdflib"
    done_testing
fi
show() { # NAME COMMAND...
    check "$@"
    sed 's/^/# /' "$work/tap.out"
}
show "with what is extracted: people 0.90, agencies 0.78, events 0.68" \
    python3 "$ONR_SRCDIR/bench/cross" --onrecord "$onrecord" --shared "$shared" --min 0.90 0.78 0.68
show "with gold facts: people 0.97, agencies 0.93, events 0.90" \
    python3 "$ONR_SRCDIR/bench/score-gold.py" --resolve "$onrecord resolve" --min 0.97 0.93 0.90 "$shared"/gold/dev/*.cross.gold.json
done_testing
