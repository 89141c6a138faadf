#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Loading into a server, also into one that stops in the middle, answers 500 or closes the connection: a second run
# completes the load, and nothing stands twice.
. "${ONR_SRCDIR:?}/tests/tap.sh"
if ! command -v python3 >/dev/null || "$onrecord" load --to http://127.0.0.1:1/ "$ONR_SRCDIR/tests/oracle/questions.trig" 2>&1 | grep -q 'without libcurl'; then
    echo "1..0 # SKIP python3 is not installed, or libcurl was not"
    exit 0
fi
unset ONRECORD_TOKEN ONRECORD_USER ONRECORD_PASSWORD http_proxy
NO_PROXY=127.0.0.1
HOME=$work
export NO_PROXY HOME
server=
stop() {
    [ -z "$server" ] || kill "$server" 2>/dev/null
    [ -z "$server" ] || wait "$server" 2>/dev/null
    server=
}
trap 'stop; rm -rf "$work"' EXIT

start() { # [TROUBLE]...: a server with what the last one had
    stop
    rm -f "$work/port"
    python3 "$ONR_SRCDIR/tests/cli/graph_store.py" "$work" "$@" &
    server=$!
    tries=0
    while ! [ -s "$work/port" ] && [ $tries -lt 100 ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    url="http://127.0.0.1:$(cat "$work/port")/data"
}
fresh() { # [TROUBLE]...: an empty server
    stop
    rm -f "$work/graphs" "$work/log" "$work/state"
    start "$@"
}
loads() { # STATUS WORDS ARGUMENT...
    wanted=$1
    words=$2
    shift 2
    "$onrecord" load --to "$url" "$@" "$work/all.nq" >"$work/stdout" 2>"$work/stderr"
    got=$?
    cat "$work/stdout" "$work/stderr"
    [ "$got" -eq "$wanted" ] && cat "$work/stdout" "$work/stderr" | grep -qF -- "$words"
}
has_all() {
    diff "$work/expected" "$work/graphs"
}

"$onrecord" export -o "$work/all.nq" "$ONR_SRCDIR/samples"
"$onrecord" export -o "$work/all.nt" "$ONR_SRCDIR/samples"
# What a store must hold: each statement behind the IRI of its graph.
python3 - "$work" <<'END'
import re, sys
folder = sys.argv[1]
rows = []
for line in open(f"{folder}/all.nq", encoding="utf-8"):
    found = re.match(r'(\S+ \S+ (?:<[^>]*>|"(?:[^"\\]|\\.)*"(?:@\S+|\^\^<[^>]*>)?)) (?:<([^>]*)> )?\.\n', line)
    rows.append(f"{found[2] or 'https://example.org/id/other'} {found[1]} .\n")
open(f"{folder}/expected", "w", encoding="utf-8").writelines(sorted(rows, key=lambda r: tuple(r.split(" ", 1))))
END
graphs=$(cut -d' ' -f1 "$work/expected" | uniq | wc -l)

fresh
check "each article is loaded into its graph" loads 0 "$graphs graphs loaded, 0 loaded before, 0 failed"
check "all of it is there" has_all
check "a second time nothing stands twice" loads 0 "$graphs graphs loaded"
check "all of it is there, once" has_all
check "a graph is replaced" sh -c 'grep -q "^PUT https://example.org/id/article-" "$1"' sh "$work/log"

fresh
check "what is loaded is remembered" loads 0 "$graphs graphs loaded" --resume "$work/state"
check "and not loaded again" loads 0 "0 graphs loaded, $graphs loaded before, 0 failed" --resume "$work/state"
"$onrecord" export -o "$work/one.nq" "$ONR_SRCDIR/samples/courier-fired.txt"
changed() {
    "$onrecord" load --to "$url" --resume "$work/state" "$work/one.nq" >"$work/stdout" && loads 0 "1 graphs loaded" --resume "$work/state"
}
check "a graph that was replaced in between is loaded again" changed
check "so that all of it is there" has_all

fresh stop 5
check "a server that stops in the middle is told" loads 1 "4 graphs loaded" --resume "$work/state"
refuse "not all of it is there" has_all
start
check "the second run loads the rest" loads 0 "$((graphs - 4)) graphs loaded, 4 loaded before, 0 failed" --resume "$work/state"
check "all of it is there after the stop" has_all

fresh stop 5
check "without a journal too" loads 1 "given up"
start
check "the second run loads all" loads 0 "$graphs graphs loaded"
check "all of it is there, without a journal" has_all

fresh 500 4
check "a server in trouble is given up, with its answer" loads 1 "answers 500: out of <order>" --resume "$work/state"
start
check "the second run completes the load" loads 0 "3 loaded before, 0 failed" --resume "$work/state"
check "all of it is there after the trouble" has_all

fresh once 3
check "trouble that passes is waited for" loads 0 "$graphs graphs loaded, 0 loaded before, 0 failed"
check "all of it is there after waiting" has_all
fresh close 3
check "a closed connection is opened again" loads 0 "$graphs graphs loaded, 0 loaded before, 0 failed"
check "all of it is there after closing" has_all

printf 'onrecord load %s \nabc' "$url" >"$work/state"
check "a journal that was cut off is no obstacle" loads 0 "$graphs graphs loaded" --resume "$work/state"
check "and good from then on" loads 0 "$graphs loaded before" --resume "$work/state"

# -- one graph, in batches --
fresh
i=0
while [ $i -lt 45000 ]; do
    echo "<https://x.example/$i> <https://x.example/p> \"$i\" ."
    i=$((i + 1))
done >"$work/many.nt"
batches() { # STATUS WORDS
    "$onrecord" load --to "$url" --graph https://x.example/g --resume "$work/state" "$work/many.nt" >"$work/stdout" 2>&1
    got=$?
    cat "$work/stdout"
    [ "$got" -eq "$1" ] && grep -qF "$2" "$work/stdout"
}
one_graph() {
    [ "$(wc -l <"$work/graphs")" -eq 45000 ] && [ "$(cut -d' ' -f1 "$work/graphs" | uniq)" = https://x.example/g ]
}
check "one graph is sent in batches" batches 0 "3 batches loaded"
check "all of it is there" one_graph
fresh stop 3
check "a stop between batches" batches 1 "2 batches loaded"
start
check "the rest of the batches" batches 0 "1 batches loaded, 2 loaded before"
check "all of the batches are there" one_graph

# -- who asks --
fresh 401
check "a refusal ends it at once" loads 3 "answers 401: who are you?"
fresh basic
check "name and password from the environment" env ONRECORD_USER=ann ONRECORD_PASSWORD=secret "$onrecord" load --to "$url" "$work/one.nq"
refuse "a wrong password is refused" env ONRECORD_USER=ann ONRECORD_PASSWORD=wrong "$onrecord" load --to "$url" "$work/one.nq"
printf 'machine 127.0.0.1 login ann password secret\n' >"$work/.netrc"
check "name and password from ~/.netrc" "$onrecord" load --to "$url" "$work/one.nq"
fresh digest
check "digest" "$onrecord" load --to "$url" "$work/one.nq"
fresh bearer
check "a token from the environment" env ONRECORD_TOKEN=ticket "$onrecord" load --to "$url" "$work/one.nq"
refuse "without it nobody may" "$onrecord" load --to "$url" "$work/one.nq"

stop
check "no server is told" loads 3 "given up"
refuse "an address of another kind is refused" "$onrecord" load --to file:///tmp/x "$work/one.nq"
refuse "an address is needed" "$onrecord" load "$work/one.nq"
fresh
check "stories are loaded as their graph" "$onrecord" load --to "$url" "$ONR_SRCDIR/samples"
check "which is the same" has_all
done_testing
