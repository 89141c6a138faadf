# SPDX-License-Identifier: Apache-2.0
"""serve.py ONRECORD SITE STORY: asks a server for all sorts of things, and prints TAP."""
import http.client
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

onrecord, site, story = sys.argv[1:]
tests = failures = 0


def report(good, name, why=""):
    global tests, failures
    tests += 1
    failures += not good
    print(f"{'ok' if good else 'not ok'} {tests} - {name}")
    if not good and why != "":
        print(f"# {str(why)[:2000]}".replace("\n", "\n# "))


def start(*arguments, **how):
    server = subprocess.Popen([onrecord, "serve", *arguments], stdout=subprocess.PIPE, text=True, **how)
    address = server.stdout.readline().strip()
    return server, address, int(urllib.parse.urlsplit(address).port or 0)


server, address, port = start("--port", "0", "--limit", "2", site)


def ask(path, method="GET", body=None, **headers):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request(method, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    text = answer.read()
    connection.close()
    return answer.status, {name.lower(): value for name, value in answer.getheaders()}, text


def raw(data, wait=5):
    """Send bytes and read what comes."""
    with socket.create_connection(("127.0.0.1", port), timeout=wait) as s:
        s.sendall(data)
        try:
            s.shutdown(socket.SHUT_WR)
            return s.recv(65536)
        except OSError:
            return b""


def alive():
    return ask("/id/")[0] == 200


report(address == f"http://127.0.0.1:{port}/id/", "it says where it is, at the path of the site's address", address)
report(ask("/")[0] == 302 and ask("/")[1]["location"] == "/id/", "the root leads there")
report(b"<h1" in ask("/id/")[2], "which is the overview")
report(ask("/id/site.css")[1]["content-type"].startswith("text/css"), "files have their types")
report("default-src 'none'" in ask("/id/")[1]["content-security-policy"], "pages come with a policy")

thing = "/id/person-calvin-orr"
browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"
for accept, end in ((browser, "html"), ("*/*", "html"), ("text/turtle", "ttl"), ("application/ld+json", "jsonld"),
                    ("text/turtle;q=0.4, application/ld+json;q=0.8", "jsonld"), ("text/*;q=0.1, text/turtle", "ttl"),
                    ("text/html;q=0, */*", "ttl"), ("application/rdf+xml, text/turtle;q=0.9", "ttl")):
    status, headers, _ = ask(thing, Accept=accept)
    report(status == 303 and headers["location"] == f"person-calvin-orr.{end}" and headers["vary"] == "Accept",
           f"\"{accept}\" leads to .{end}", (status, headers))
report(ask(thing, Accept="image/png")[0] == 406, "who takes none of the forms is told so")
report(ask(thing + ".ttl")[1]["content-type"] == "text/turtle; charset=utf-8", "Turtle says what it is")
report(ask(thing + ".jsonld")[1]["content-type"] == "application/ld+json", "and so does JSON-LD")
stretch = "/id/article-0b7495a05d1e-16-43"
report(ask(stretch)[1].get("location") == "article-0b7495a05d1e.html#m-16-43", "a stretch of text leads to its place")
report(ask(stretch, Accept="text/turtle")[1].get("location") == "article-0b7495a05d1e.ttl", "or to the article's data")
report(ask("/id/nobody")[0] == 404 and ask("/id/article-0b7495a05d1e-x-1")[0] == 404, "what is not there is not found")
status, headers, text = ask(thing + ".html", method="HEAD")
report(status == 200 and int(headers["content-length"]) > 1000 and text == b"", "HEAD gets the head alone")
report(ask(thing, method="DELETE")[0] == 405 and ask(thing, method="PUT", body="x")[0] == 405, "nothing can be changed")

secret = os.path.join(os.path.dirname(site), "secret.html")
with open(secret, "w") as file:
    file.write("secret")
os.symlink(secret, os.path.join(site, "link.html"))
ways = ["../secret.html", "%2e%2e/secret.html", "..%2fsecret.html", "%2e%2e%2fsecret.html", "dumps/../../secret.html",
        "dumps/..%2f..%2fsecret.html", "search/../../secret.html", "./../secret.html", "//secret.html", "....//secret.html",
        "..%5csecret.html", "..%00.html", "link.html", "link", ".htaccess", "%2ehtaccess", "secret.html%00", "..", ".",
        "dumps", "dumps/", "search/", "a" * 5000, "%ff%fe", "%c0%ae%c0%ae/secret.html", "\\..\\secret.html"]
got = [way for way in ways for prefix in ("/id/", "/", "")
       if b"secret" == raw(f"GET {prefix}{way} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode("latin-1")).split(b"\r\n\r\n")[-1]]
report(got == [], "no path leads out of the folder, nor to hidden files", got)
report(ask("/id/.htaccess")[0] == 404, "hidden files stay hidden")

report(ask("/id/", Host="evil.example")[0] == 403, "a name that is not this machine's is refused")
report(ask("/id/", Host=f"localhost:{port}")[0] == 200, "localhost is")
random.seed(7)
broken = [b"", b"\r\n", b"GET", b"GET / HTTP/9.9\r\n\r\n", b"GET /id/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
          b"POST /id/sparql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999999999999\r\n\r\nx",
          b"POST /id/sparql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
          b"GET /id/ HTTP/1.1\r\nHost: localhost\r\n" + b"X: y\r\n" * 20000 + b"\r\n", b"\x00" * 1000, b"\x16\x03\x01\x02\x00",
          b"GET " + b"/" * 100000 + b" HTTP/1.1\r\n\r\n"]
broken += [bytes(random.randrange(256) for _ in range(random.randrange(400))) for _ in range(100)]
for data in broken:
    try:
        raw(data, 2)
    except OSError:
        pass
report(alive(), "broken requests do not stop it")

ONR = "PREFIX onr: <https://w3id.org/onrecord#> "
people = ONR + "SELECT ?p WHERE { ?p a onr:Person }"
form = {"Content_Type": "application/x-www-form-urlencoded"}


def question(query, **headers):
    return ask("/id/sparql?" + urllib.parse.urlencode({"query": query}), **headers)


status, headers, text = question(people)
count = len(json.loads(text)["results"]["bindings"]) if status == 200 else 0
report(count > 10 and headers["content-type"] == "application/sparql-results+json", "a question by GET is answered in JSON", text)
status, headers, text = ask("/id/sparql", "POST", urllib.parse.urlencode({"query": people}), Accept="text/csv", **form)
report(status == 200 and text.count(b"\n") == count + 1, "by POST of a form in CSV", text)
status, headers, text = ask("/id/sparql", "POST", people, Accept="application/sparql-results+xml", Content_Type="application/sparql-query")
report(status == 200 and b"<sparql" in text, "by POST as it is in XML", text)
status, headers, text = question("# SELECT\n" + ONR + "CONSTRUCT { ?p a onr:Person } WHERE { ?p a onr:Person }")
report(status == 200 and headers["content-type"] == "text/turtle" and b"onr:Person" in text, "CONSTRUCT gives Turtle", text)
report(question(ONR + "ASK { ?x a onr:Arrest }")[0] == 200, "ASK is answered")
report(question(people, Accept="image/png")[0] == 400, "in no form that there is not")
for name, sent in (("no question", ("/id/sparql",)), ("what is no SPARQL", ("/id/sparql?query=SELECT+WHERE+%7B",)),
                   ("property paths", ("/id/sparql?" + urllib.parse.urlencode({"query": "SELECT ?a WHERE { ?a <x:a>/<x:b> ?c }"}),)),
                   ("graphs of the client's own", ("/id/sparql?default-graph-uri=x&query=ASK%7B%7D",)),
                   ("another type", ("/id/sparql", "POST", people))):
    status, headers, text = ask(*sent)
    report(status == 400 and len(text) > 10, f"{name} is refused with a sentence", (status, text))
report(ask("/id/sparql", "POST", "update=DROP+ALL", **form)[0] == 400, "an update is refused")
report(ask("/id/sparql", "POST", "query=" + "x" * 200000, **form)[0] in (400, 413), "a question that is too long is refused")

endless = "SELECT (COUNT(?a) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }"
answers = []
askers = [threading.Thread(target=lambda: answers.append((question(endless)[0], time.monotonic()))) for _ in range(3)]
begin = time.monotonic()
for asker in askers:
    asker.start()
time.sleep(0.3)
slow = 0.0
while any(asker.is_alive() for asker in askers):
    before = time.monotonic()
    assert ask(thing + ".html")[0] == 200
    slow = max(slow, time.monotonic() - before)
    if time.monotonic() - begin > 40:
        break
report([status for status, _ in answers] == [503] * 3, "questions that never end are stopped at their limit", answers)
report(all(2 <= at - begin < 20 for _, at in answers), "in time", [at - begin for _, at in answers])
report(slow < 2, "and pages do not wait for them", slow)
report(question(people)[0] == 200, "nor do the questions after them")
with socket.create_connection(("127.0.0.1", port)) as silent:
    silent.sendall(b"GET /id/sparql?query=" + urllib.parse.quote(endless).encode() + b" HTTP/1.1\r\nHost: localhost\r\n\r\n")
report(alive(), "who goes away while asking does no harm")

server.send_signal(signal.SIGTERM)  # SIGINT may be ignored where tests run behind
report(server.wait(60) == 0, "a signal ends it in order", server.returncode)
left = subprocess.run([onrecord, "serve", "--port", "0", os.path.dirname(onrecord) + "/src"], capture_output=True, text=True)
report(left.returncode == 3 and left.stderr != "", "what is no site and no story is refused", left)

with tempfile.TemporaryDirectory() as scratch:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server, address, port = start("--port", str(port), story, env={**os.environ, "TMPDIR": scratch})
    report(address == f"http://127.0.0.1:{port}/" and ask("/person-calvin-orr")[0] == 303, "stories are served as they are", address)
    report(f"http://127.0.0.1:{port}/".encode() in ask("/person-calvin-orr.ttl")[2], "names are addresses of the server")
    server.send_signal(signal.SIGTERM)
    server.wait(60)
    report(os.listdir(scratch) == [], "and leave nothing behind", os.listdir(scratch))
print(f"1..{tests}")
sys.exit(failures > 0)
