#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# The description of the data set says of it what rdflib counts.
. "${ONR_SRCDIR:?}/tests/tap.sh"
python=
for candidate in /usr/bin/python3 python3; do
    if "$candidate" -c 'import rdflib' 2>/dev/null; then python=$candidate && break; fi
done
if [ -z "$python" ]; then
    echo "1..0 # SKIP python3-rdflib is not installed"
    exit 0
fi
agrees() { # INPUT
    "$onrecord" export --to void -o "$work/set.ttl" "$1" && "$onrecord" export -o "$work/data.nt" "$1" &&
        "$python" "$ONR_SRCDIR/tests/oracle/void.py" "$work/set.ttl" "$work/data.nt"
}
check "the samples are described as rdflib counts them" agrees "$ONR_SRCDIR/samples"
done_testing
