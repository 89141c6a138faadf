# SPDX-License-Identifier: Apache-2.0
# What shell tests share: sourced, after which
#     check NAME COMMAND [ARGUMENT]...    one test: the command succeeds
#     refuse NAME COMMAND [ARGUMENT]...   one test: it fails
#     skip NAME REASON                    one test that cannot run here
#     done_testing                        the plan, and the exit status
# are there, with $work, a scratch folder of this test, and $onrecord.
set -u
LC_ALL=C
export LC_ALL
tests=0
failures=0
onrecord="${ONR_BUILDDIR:?run by make check}/onrecord"
work=$(mktemp -d "${TMPDIR:-/tmp}/onrecord.XXXXXX") || exit 99
trap 'rm -rf "$work"' EXIT
trap 'exit 99' HUP INT TERM

result() { # STATUS NAME
    tests=$((tests + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $tests - $2"
    else
        failures=$((failures + 1))
        echo "not ok $tests - $2"
        sed 's/^/# /' "$work/tap.out" | head -n 40
    fi
}

check() {
    name=$1
    shift
    "$@" >"$work/tap.out" 2>&1
    result $? "$name"
}

refuse() {
    name=$1
    shift
    if "$@" >"$work/tap.out" 2>&1; then
        result 1 "$name"
    else
        result 0 "$name"
    fi
}

skip() {
    tests=$((tests + 1))
    echo "ok $tests - $1 # SKIP $2"
}

done_testing() {
    echo "1..$tests"
    [ "$failures" -eq 0 ]
    exit
}
