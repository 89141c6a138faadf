#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# FollowTheMoney's own tools and networkx read what is written for them.
. "${ONR_SRCDIR:?}/tests/tap.sh"
python=${ONR_ORACLES:-$ONR_BUILDDIR/build-oracles}/python/bin
if ! "$python/python" -c 'import followthemoney, networkx' 2>/dev/null; then
    echo "1..0 # SKIP tests/oracle/install was not run, or could not install followthemoney and networkx"
    exit 0
fi
same_for() { # FILE INPUT...
    base=$1
    shift
    "$onrecord" export --to ftm -o "$work/$base.in" "$@" &&
        "$onrecord" export --to graphml -o "$work/$base.graphml" "$@" &&
        "$onrecord" export --to nquads -o "$work/$base.nq" "$@" &&
        "$python/ftm" validate -i "$work/$base.in" -o "$work/$base.valid" &&
        "$python/ftm" aggregate -i "$work/$base.in" -o "$work/$base.sum" &&
        "$python/python" "$ONR_SRCDIR/tests/oracle/forms.py" "$work/$base.in" "$work/$base.valid" "$work/$base.sum" \
            "$work/$base.graphml"
}
check "the samples go through ftm as they are, and networkx reads them" same_for samples "$ONR_SRCDIR/samples"
if [ -d "${ONR_SHARED-}/seeds" ]; then
    check "so do the seeds" same_for seeds "$ONR_SHARED/seeds"
else
    skip "so do the seeds" "there are none"
fi
nothing_lost() { # FILE
    "$python/python" "$ONR_SRCDIR/tests/oracle/lossless.py" "$work/$1.in" "$work/$1.nq"
}
if "$python/python" -c 'import pyoxigraph' 2>/dev/null; then
    check "the entities of the samples say what the graph says" nothing_lost samples
    [ ! -f "$work/seeds.nq" ] || check "so do those of the seeds" nothing_lost seeds
else
    skip "the entities of the samples say what the graph says" "pyoxigraph is not installed"
fi
done_testing
