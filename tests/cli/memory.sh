#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# However little memory there is: the command works, or it says that it does not, and leaves nothing behind.
. "${ONR_SRCDIR:?}/tests/tap.sh"
story="$ONR_SRCDIR/samples/ledger-lawsuit.jsonl"

limited() { # KILOBYTES: the exit status of an export with as much address space
    (
        ulimit -v "$1"
        "$onrecord" export -j "$2" -o "$work/out.ttl" "$story" 2>"$work/stderr"
        echo $?
    )
}

ends_well() { # KILOBYTES JOBS
    status=$(limited "$1" "$2")
    echo "exit status $status"
    cat "$work/stderr"
    case $status in
    0) [ -s "$work/out.ttl" ] && rm "$work/out.ttl" ;;
    3) grep -q 'memory' "$work/stderr" && [ ! -e "$work/out.ttl" ] ;;
    127) true ;; # Not even the loader has room
    *) false ;;
    esac && ! ls "$work" | grep tmp-
}

case " $ONR_CFLAGS " in
*sanitize*)
    skip "little memory" "sanitizers need address space without limit"
    done_testing
    ;;
esac
for kilobytes in 20000 50000 55000 60000 62000 64000 66000 68000 70000 72500 75000 77500 80000 82500 85000 90000 100000; do
    check "$kilobytes kB are enough or said to be too little" ends_well "$kilobytes" 1
done
check "two threads end as well with too little" ends_well 75000 2
check "two threads end as well with a bit more" ends_well 230000 2
done_testing
