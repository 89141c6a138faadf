#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Bad documents, full disks, broken pipes and signals: told, counted, and no half files left.
. "${ONR_SRCDIR:?}/tests/tap.sh"
story="$ONR_SRCDIR/samples/courier-fired.txt"
printf '%s\n' '{"text": "Marlow Falls fired Officer Ann Lee."}' '{"text": ' '{"title": "T"}' \
    '{"text": "Officer Tom Ray was fired Monday."}' >"$work/mixed.jsonl"
printf 'Caf\303\251 \351\n' >"$work/mixed.txt"
mkdir "$work/empty" "$work/locked"

exits() { # STATUS COMMAND...
    wanted=$1
    shift
    "$@" >"$work/stdout" 2>"$work/stderr"
    got=$?
    cat "$work/stderr"
    [ "$got" -eq "$wanted" ] || { echo "exit status $got, not $wanted" && return 1; }
}

told() { # WORDS
    grep -qF -- "$1" "$work/stderr" || { cat "$work/stderr" && return 1; }
}

articles() { # NUMBER
    [ "$(grep -c 'a onr:Article' "$work/stdout")" -eq "$1" ]
}

check "bad records leave the others standing" exits 1 "$onrecord" export "$work/mixed.jsonl"
check "they are told with file, line and record" told "mixed.jsonl:2: record 2: "
check "each of them is told" told "mixed.jsonl:3: record 3: the record has no text"
check "two errors are two lines" [ "$(wc -l <"$work/stderr")" -eq 2 ]
check "the other two are exported" articles 2
check "a bad file leaves the others standing" exits 1 "$onrecord" export "$work/mixed.txt" "$story"
check "it is told with line and column" told "mixed.txt:1:7: bytes that are not UTF-8"
check "a missing file leaves the others standing" exits 1 "$onrecord" export "$work/none.txt" "$story"
check "it is told" told "none.txt: cannot read: No such file or directory"
check "nothing but failures is a failure" exits 3 "$onrecord" export "$work/mixed.txt"
check "a folder without stories is an empty graph" exits 0 "$onrecord" export "$work/empty"

check "threads change nothing of that" exits 1 "$onrecord" export --jobs 3 "$work/mixed.jsonl"
check "nor of what is exported" articles 2

check "a lexicon that is not there is a failure" exits 3 "$onrecord" export --lexicon "$work/no.lex" "$story"
printf 'b\tfurniture\na\tfurniture\na\n' >"$work/furniture.lex"
check "a bad lexicon is a failure" exits 3 "$onrecord" export --lexicon "$work/furniture.lex" "$story"
check "it is told with its line" told "furniture.lex:"

# -- output --
"$onrecord" export --to ntriples "$story" >"$work/whole.nt"
check "a file is there when it is whole" exits 0 "$onrecord" export -o "$work/story.nt" "$story"
check "it holds what standard output would" cmp "$work/whole.nt" "$work/story.nt"
echo before >"$work/kept.nt"
check "a failure is told" exits 3 "$onrecord" export -o "$work/kept.nt" "$work/mixed.txt"
check "a failure leaves the old file" grep -q before "$work/kept.nt"
check "a folder that is not there is a failure" exits 3 "$onrecord" export -o "$work/no/out.nt" "$story"
check "nothing is left aside" sh -c "! ls '$work' | grep tmp-"

if [ -c /dev/full ]; then
    check "a full disk is a failure" sh -c "'$onrecord' export '$story' >/dev/full 2>'$work/stderr'; [ \$? -eq 3 ]"
    check "it is told" told "standard output: cannot write: No space left on device"
else
    skip "a full disk is a failure" "no /dev/full"
    skip "it is told" "no /dev/full"
fi
check "help on a full disk is a failure, too" sh -c "[ ! -c /dev/full ] || { '$onrecord' --help >/dev/full 2>/dev/null; [ \$? -eq 3 ]; }"

broken_pipe() {
    # The reader is gone before anything is written: the graph is written last.
    { "$onrecord" export "$story" 2>"$work/stderr"; echo $? >"$work/status"; } | true
    [ "$(cat "$work/status")" -eq 3 ]
}
check "a broken pipe is a failure" broken_pipe
check "it is told" told "standard output: cannot write: Broken pipe"

interrupted() { # SIGNAL
    mkfifo "$work/pipe.$1"
    "$onrecord" export -o "$work/interrupted.nt" "$story" "$work/pipe.$1" 2>"$work/stderr" &
    pid=$!
    exec 3>"$work/pipe.$1" # Open at both ends: the program waits for the rest of the story
    kill "-$1" "$pid"
    wait "$pid"
    status=$?
    exec 3>&-
    [ "$status" -gt 128 ] || { echo "exit status $status" && return 1; }
    ! ls "$work" | grep interrupted
}
check "SIGTERM leaves nothing half-written" interrupted TERM
if sh -c 'kill -HUP $$' 2>/dev/null; then
    skip "SIGHUP leaves nothing half-written" "it is ignored here, as nohup(1) has it"
else
    check "SIGHUP leaves nothing half-written" interrupted HUP
fi
done_testing
