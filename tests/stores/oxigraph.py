# SPDX-License-Identifier: Apache-2.0
"""Oxigraph's server: loaded by "onrecord load", and in bulk by itself."""
import subprocess
import sys

import stores

PROGRAM = str(stores.pathlib.Path(sys.executable).parent / "oxigraph")


def oxigraph(folder):
    port = stores.free_port()
    command = [PROGRAM, "serve", "--location", str(folder), "--bind", f"127.0.0.1:{port}", "--union-default-graph"]
    address = f"http://127.0.0.1:{port}"
    return stores.Server(command, address), f"{address}/query", f"{address}/store"


data = stores.export("all.nq", *stores.inputs())
server, query, service = oxigraph(stores.work / "oxigraph")
stores.test_crash(server, stores.ask, query, service, data)
stores.compare_store(stores.ask, query, data, "loaded")
stores.loads("the stories themselves are loaded", service, 0, *stores.inputs())
stores.compare(stores.held(stores.ask, query), stores.quads(data), "nothing stands twice")
stores.test_replacing(stores.ask, query, service)
server.stop()

bulk = stores.work / "bulk"
command = [PROGRAM, "load", "--location", str(bulk), "--file", str(data)]
loaded = subprocess.run(command, capture_output=True, text=True, check=False)
stores.report(loaded.returncode == 0, "oxigraph load takes the quads", loaded.stderr)
server, query, service = oxigraph(bulk)
stores.compare_store(stores.ask, query, data, "in bulk")
stores.finish()
