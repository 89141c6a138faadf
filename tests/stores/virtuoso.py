# SPDX-License-Identifier: Apache-2.0
"""Virtuoso Open Source 7: loaded by "onrecord load" with digest, and in bulk by its own loader."""
import subprocess

import stores

LOGIN = {"ONRECORD_USER": "dba", "ONRECORD_PASSWORD": "dba"}


def virtuoso(folder):
    folder.mkdir()
    ports = {"sql": stores.free_port(), "http": stores.free_port()}
    (folder / "virtuoso.ini").write_text(
        f"""[Database]
DatabaseFile = {folder}/virtuoso.db
ErrorLogFile = {folder}/virtuoso.log
TransactionFile = {folder}/virtuoso.trx
xa_persistent_file = {folder}/virtuoso.pxa
LockFile = {folder}/virtuoso.lck
[TempDatabase]
DatabaseFile = {folder}/temporary.db
TransactionFile = {folder}/temporary.trx
[Parameters]
ServerPort = 127.0.0.1:{ports["sql"]}
DirsAllowed = {stores.work}
NumberOfBuffers = 10000
[HTTPServer]
ServerPort = 127.0.0.1:{ports["http"]}
ServerRoot = {folder}
[SPARQL]
DefaultQuery = SELECT * WHERE {{ ?s ?p ?o }}
""",
        encoding="utf-8",
    )
    command = ["virtuoso-t", "+foreground", "+configfile", str(folder / "virtuoso.ini")]
    address = f"http://127.0.0.1:{ports['http']}"
    server = stores.Server(command, f"{address}/sparql", folder)
    return server, f"{address}/sparql", f"{address}/sparql-graph-crud-auth", ports["sql"]


stores.changed.add(stores.XSD + "duration")  # It makes numbers of months or seconds of them
data = stores.export("all.nq", *stores.inputs())
server, query, service, sql = virtuoso(stores.work / "virtuoso")
stores.loads("the stories are loaded", service, 0, *stores.inputs(), **LOGIN)
stores.compare_store(stores.ask, query, data, "loaded")
stores.loads("what they gave is loaded again", service, 0, data, **LOGIN)
stores.compare(stores.held(stores.ask, query), stores.quads(data), "nothing stands twice")
stores.test_replacing(stores.ask, query, service, **LOGIN)
server.stop()
server, query, service, sql = virtuoso(stores.work / "crashing")
stores.test_crash(server, stores.ask, query, service, data, **LOGIN)
server.stop()

server, query, service, sql = virtuoso(stores.work / "bulk")
words = f"ld_dir('{stores.work}', 'all.nq', 'https://example.org/none'); rdf_loader_run(); checkpoint;"
loaded = subprocess.run(["isql-vt", str(sql), "dba", "dba", f"exec={words}"], capture_output=True, text=True, check=False)
stores.report(loaded.returncode == 0, "its bulk loader takes the quads", loaded.stdout + loaded.stderr)
stores.compare_store(stores.ask, query, data, "in bulk")
stores.finish()
