#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# What the command line may and may not say.
. "${ONR_SRCDIR:?}/tests/tap.sh"
story="$ONR_SRCDIR/samples/courier-fired.txt"

exits() { # STATUS COMMAND...
    wanted=$1
    shift
    "$@" >"$work/stdout" 2>"$work/stderr" </dev/null
    got=$?
    cat "$work/stderr"
    [ "$got" -eq "$wanted" ] || { echo "exit status $got, not $wanted" && return 1; }
}

says() { # STATUS WORDS COMMAND...: it exits so, and standard error has the words
    words=$2
    status=$1
    shift 2
    exits "$status" "$@" && grep -qF -- "$words" "$work/stderr"
}

prints() { # WORDS COMMAND...: it succeeds, and standard output has the words
    words=$1
    shift
    exits 0 "$@" && grep -qF -- "$words" "$work/stdout"
}

check "--version tells the version" prints "onrecord " "$onrecord" --version
check "--help lists the commands" prints "export" "$onrecord" --help
check "each command has help" prints "--base IRI" "$onrecord" export --help
check "formats lists what is written" prints "turtle" "$onrecord" formats
check "formats lists what is read" prints "jsonl" "$onrecord" formats
check "no command is a usage error" says 2 "a command is missing" "$onrecord"
check "an unknown command is a usage error" says 2 'no command "exprot"' "$onrecord" exprot
check "an unknown option is a usage error" exits 2 "$onrecord" export --nonsense "$story"
check "an unknown format is a usage error" says 2 'no format "word"' "$onrecord" export --to word "$story"
check "no input is a usage error" says 2 "an input is missing" "$onrecord" export --to turtle
check "a name that tells no format is a usage error" says 2 "give --to FORMAT" \
    "$onrecord" export -o "$work/out.doc" "$story"
check "a base that cannot be one is a usage error" says 2 "--base must be" \
    "$onrecord" export --base nowhere "$story"
check "no jobs is a usage error" says 2 "--jobs must be" "$onrecord" export --jobs 0 "$story"
check "usage errors show the usage" says 2 "usage: onrecord export" "$onrecord" export

check "the name of the output tells the format" exits 0 "$onrecord" export -o "$work/out.nt" "$story"
refuse "N-Triples know no prefixes" grep -q '@prefix' "$work/out.nt"
check "a base is put before names" prints "<https://records.example/x#" \
    "$onrecord" export --to ntriples --base 'https://records.example/x#' "$story"
check "- stands for standard output" prints "@prefix" "$onrecord" export -o - "$story"
done_testing
