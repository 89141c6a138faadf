# SPDX-License-Identifier: Apache-2.0
"""graph_store.py FOLDER [TROUBLE]: a small server of the SPARQL 1.1 Graph Store Protocol, for tests.

Writes its port to FOLDER/port, a line of each request to FOLDER/log, and its graphs, as sorted statements with the
graph's IRI in front, to FOLDER/graphs after each change.  TROUBLE is one of
    500 N      every request from the N-th on is answered with 500
    once N     the N-th is
    close N    the connection is closed in the middle of the N-th, unanswered
    stop N     the server ends at the N-th
    401        nobody may
    basic      only USER "ann" with PASSWORD "secret" may
    digest     the same, by digest
    bearer     only the token "ticket" may
"""
import base64
import hashlib
import os
import re
import sys
import urllib.parse
from http.server import BaseHTTPRequestHandler, HTTPServer

folder = sys.argv[1]
trouble = sys.argv[2] if len(sys.argv) > 2 else ""
number = int(sys.argv[3]) if len(sys.argv) > 3 else 0
graphs = {}
requests = 0


def save():
    with open(f"{folder}/graphs.new", "w", encoding="utf-8") as out:
        for graph in sorted(graphs):
            for statement in sorted(graphs[graph]):
                out.write(f"{graph} {statement}\n")
    os.replace(f"{folder}/graphs.new", f"{folder}/graphs")


def md5(text):
    return hashlib.md5(text.encode()).hexdigest()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, text, **headers):
        body = text.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def refused(self):
        given = self.headers.get("Authorization", "")
        if trouble == "401":
            self.answer(401, "who are you?", WWW_Authenticate='Basic realm="x"')
        elif trouble == "basic" and given != "Basic " + base64.b64encode(b"ann:secret").decode():
            self.answer(401, "who are you?", WWW_Authenticate='Basic realm="x"')
        elif trouble == "bearer" and given != "Bearer ticket":
            self.answer(403, "no ticket")
        elif trouble == "digest":
            said = dict(re.findall(r'(\w+)="?([^",]+)"?', given))
            ha1, ha2 = md5("ann:x:secret"), md5(f"{self.command}:{self.path}")
            if said.get("response") == md5(f"{ha1}:nonce:{said.get('nc')}:{said.get('cnonce')}:auth:{ha2}"):
                return False
            self.answer(401, "", WWW_Authenticate='Digest realm="x", nonce="nonce", qop="auth"')
        else:
            return False
        return True

    def in_trouble(self):
        if trouble == "500" and requests >= number or trouble == "once" and requests == number:
            self.answer(500, "out of <order>\n")
        elif trouble == "close" and requests == number:
            self.close_connection = True
            self.connection.close()
        elif trouble == "stop" and requests >= number:
            os._exit(0)
        else:
            return False
        return True

    def take(self, replace):
        global requests
        body = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode("utf-8")
        if self.refused():
            return
        requests += 1
        if self.in_trouble():
            return
        (graph,) = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)["graph"]
        assert self.headers["Content-Type"].startswith("text/turtle")
        if replace:
            graphs[graph] = set()
        graphs.setdefault(graph, set()).update(body.splitlines())
        with open(f"{folder}/log", "a", encoding="utf-8") as log:
            log.write(f"{self.command} {graph}\n")
        save()
        self.answer(204, "")

    def do_PUT(self):
        self.take(True)

    def do_POST(self):
        self.take(False)


if os.path.exists(f"{folder}/graphs"):  # As a store that was started again
    with open(f"{folder}/graphs", encoding="utf-8") as lines:
        for line in lines:
            graph, statement = line.rstrip("\n").split(" ", 1)
            graphs.setdefault(graph, set()).add(statement)
port = 0
if os.path.exists(f"{folder}/kept-port"):  # Started again, it is found where it was
    with open(f"{folder}/kept-port", encoding="utf-8") as kept:
        port = int(kept.read())
server = HTTPServer(("127.0.0.1", port), Handler)
with open(f"{folder}/kept-port", "w", encoding="utf-8") as out:
    out.write(str(server.server_port))
with open(f"{folder}/port.new", "w", encoding="utf-8") as out:
    out.write(str(server.server_port))
os.replace(f"{folder}/port.new", f"{folder}/port")
server.serve_forever()
