# SPDX-License-Identifier: Apache-2.0
"""What the tests with real stores share: servers that are started and stopped, "onrecord load" into them, and the ready
questions asked there and here."""
import functools
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

import pyoxigraph

SOURCE = pathlib.Path(os.environ["ONR_SRCDIR"])
ONRECORD = os.path.join(os.environ["ONR_BUILDDIR"], "onrecord")
ORACLES = pathlib.Path(os.environ.get("ONR_ORACLES") or os.path.join(os.environ["ONR_BUILDDIR"], "build-oracles"))
XSD = "http://www.w3.org/2001/XMLSchema#"
NUMBERS = {XSD + name for name in ("integer", "int", "long", "decimal", "double", "float")}
TRUTHS = {"1": "true", "0": "false"}
START_MAX = 120  # Seconds until a server must answer

work = pathlib.Path(tempfile.mkdtemp(prefix="onrecord-stores-"))
running = []
changed = set()  # Datatypes of which a store keeps no values
count = failures = 0


def report(passed, name, why=""):
    """One test."""
    global count, failures
    count += 1
    failures += not passed
    print(f"{'ok' if passed else 'not ok'} {count} - {name}", flush=True)
    if not passed:
        print("\n".join(f"# {line}" for line in str(why).splitlines()[:40]), flush=True)


def finish():
    """Stop all servers, and end with the plan."""
    for server in running:
        server.stop()
    shutil.rmtree(work, ignore_errors=True)
    print(f"1..{count}")
    sys.exit(failures > 0)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    """A program that answers at an address."""

    def __init__(self, command, url, folder=work):
        self.command, self.url, self.folder = command, url, folder
        self.process = None
        running.append(self)
        self.start()

    def start(self):
        with open(work / "server.log", "ab") as log:
            self.process = subprocess.Popen(
                self.command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=self.folder)
        until = time.monotonic() + START_MAX
        while not self.answers():
            if self.process.poll() is not None or time.monotonic() > until:
                log = (work / "server.log").read_text(errors="replace")[-3000:]
                report(False, f"{self.command[0]} answers", log)
                finish()
            time.sleep(0.1)

    def answers(self):
        try:
            urllib.request.urlopen(self.url, timeout=5).close()
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False
        return True

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.kill()

    def kill(self):
        """As a crash of the machine would."""
        self.process.kill()
        self.process.wait()


class Cutter:
    """Stands in front of a server; lets `number` requests through, and answers the last of them with its death."""

    def __init__(self, server, number):
        self.server, self.left = server, number
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.serve, daemon=True).start()

    def address(self, url):
        """The address of the server's service through this."""
        parts = urllib.parse.urlsplit(url)
        return parts._replace(netloc=f"127.0.0.1:{self.port}").geturl()

    def serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return
            with client:
                self.pass_on(client)

    def pass_on(self, client):
        port = urllib.parse.urlsplit(self.server.url).port
        try:
            with socket.create_connection(("127.0.0.1", port)) as server:
                while request := read_message(client):
                    server.sendall(request)
                    answer = read_message(server)
                    self.left -= 1
                    if self.left <= 0:
                        self.server.kill()
                        return
                    client.sendall(answer)
        except OSError:
            return

    def close(self):
        self.listener.close()


def read_message(connection):
    """A request or an answer of HTTP/1.1, with a length or without a body."""
    data = b""
    while b"\r\n\r\n" not in data:
        more = connection.recv(1 << 16)
        if not more:
            return data
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    fields = dict(line.lower().split(b":", 1) for line in head.split(b"\r\n")[1:])
    length = int(fields.get(b"content-length", b"0"))
    chunked = b"chunked" in fields.get(b"transfer-encoding", b"")
    while len(body) < length or (chunked and not body.endswith(b"0\r\n\r\n")):
        body += connection.recv(1 << 16)
    return head + b"\r\n\r\n" + body


def onrecord(*arguments, **environment):
    return subprocess.run(
        [ONRECORD, *map(str, arguments)], capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "NO_PROXY": "127.0.0.1", **environment})


def inputs():
    """The sample corpus, and the seeds if they are there."""
    seeds = pathlib.Path(os.environ.get("ONR_SHARED", "")) / "seeds"
    return [SOURCE / "samples"] + ([seeds] if seeds.is_dir() else [])


def export_as(form, name, *stories):
    path = work / name
    done = onrecord("export", "--to", form, "-o", path, *stories)
    assert done.returncode == 0, done.stderr
    return path


def export(name, *stories):
    return export_as("nquads", name, *stories)


# -- what a store holds --


def value(term):
    """A term, such that equal values are equal."""
    if isinstance(term, pyoxigraph.Literal):
        datatype = term.datatype.value
        if datatype in NUMBERS:
            return ("number", f"{float(term.value):.12g}", "")
        text = TRUTHS.get(term.value, term.value) if datatype == XSD + "boolean" else term.value
        return (datatype, "" if datatype in changed else text, (term.language or "").lower())
    return ("iri", term.value, "")


def ask(url, query, head=None, **parameters):
    """Rows of a SELECT by the SPARQL protocol, each a tuple of (name, value)."""
    body = urllib.parse.urlencode({"query": query, **parameters}).encode()
    request = urllib.request.Request(url, body, {"Accept": "application/sparql-results+json", **(head or {})})
    with urllib.request.urlopen(request, timeout=120) as answer:
        return rows(answer.read())


def rows(text):
    found = pyoxigraph.parse_query_results(text, format=pyoxigraph.QueryResultsFormat.JSON)
    names = found.variables
    return sorted(
        tuple((name.value, value(row[name])) for name in names if row[name] is not None) for row in found)


def quads(path):
    """The graphs of articles in a file: sorted rows of graph, subject, predicate, object."""
    return sorted(
        (q.graph_name.value, q.subject.value, q.predicate.value, value(q.object))
        for q in pyoxigraph.parse(path=str(path), format=pyoxigraph.RdfFormat.N_QUADS)
        if isinstance(q.graph_name, pyoxigraph.NamedNode))


def held(asking, url):
    """The same of a store: what stands in graphs of articles."""
    found = asking(url, 'SELECT ?g ?s ?p ?o WHERE { GRAPH ?g { ?s ?p ?o } FILTER(CONTAINS(STR(?g), "/id/article-")) }')
    plain = [dict(row) for row in found]
    return sorted((row["g"][1], row["s"][1], row["p"][1], row["o"]) for row in plain)


def difference(got, wanted):
    missing = [row for row in wanted if row not in set(got)]
    extra = [row for row in got if row not in set(wanted)]
    return f"{len(got)} for {len(wanted)}\nmissing: {missing[:5]}\nextra: {extra[:5]}"


def compare(got, wanted, name):
    report(got == wanted, name, difference(got, wanted) if got != wanted else "")


@functools.cache
def answers_here(question, data):
    return rows(onrecord("query", "--to", "json", "--name", question, data).stdout.encode())


def compare_questions(asking, url, data, where):
    """Every ready question has the same rows there as librdf finds in the file."""
    for path in sorted((SOURCE / "queries").glob("*.rq")):
        there = asking(url, path.read_text(encoding="utf-8"))
        compare(there, answers_here(path.stem, data), f"{where}: {path.stem} has the rows that librdf finds")


def compare_store(asking, url, data, where):
    compare(held(asking, url), quads(data), f"{where}: the store holds what was exported")
    compare_questions(asking, url, data, where)


# -- loading --


def loads(name, service, status, *arguments, **environment):
    done = onrecord("load", "--to", service, *arguments, **environment)
    report(done.returncode == status, name, f"status {done.returncode}\n{done.stdout}{done.stderr}")


def revise(name, text):
    """An article of two paragraphs, the second of which is `text`."""
    path = work / name
    path.write_text(json.dumps({
        "url": "https://www.marlow-courier.example/2024/05/chief", "title": "Marlow Falls chief leaves",
        "date": "2024-05-03", "sitename": "Marlow Courier",
        "text": f"Marlow Falls police chief Dana Whitlock resigned on Thursday, the city said.\n\n{text}\n"}),
        encoding="utf-8")
    return path


def test_replacing(asking, url, service, **environment):
    """An article that was changed replaces its graph."""
    before = revise("before.json", "Officer Leon Parrish was charged with battery in April.")
    after = revise("after.json", "Sergeant Ruth Okafor sued the city on Monday.")
    old, new = quads(export("before.nq", before)), quads(export("after.nq", after))
    graphs = {row[0] for row in old}
    report(len(graphs) == 1 and graphs == {row[0] for row in new} and old != new, "the changed article keeps its name")
    mine = lambda: [row for row in held(asking, url) if row[0] in graphs]
    loads("an article is loaded", service, 0, before, **environment)
    compare(mine(), old, "its graph is there")
    loads("it is changed and loaded again", service, 0, after, **environment)
    compare(mine(), new, "what it said before is gone")


def test_crash(server, asking, url, service, data, **environment):
    """The server dies in the middle, with one graph taken that nobody was told of."""
    journal = work / "loaded"
    cutter = Cutter(server, 6)
    loads("a server that dies in the middle is told", cutter.address(service), 1, "--resume", journal, data, **environment)
    cutter.close()
    server.start()
    part = held(asking, url)
    report(0 < len(part) < len(quads(data)), "after its crash it holds a part", len(part))
    loads("a second run completes the load", service, 0, "--resume", journal, data, **environment)
    compare(held(asking, url), quads(data), "nothing is missing, and nothing stands twice")
