# SPDX-License-Identifier: Apache-2.0
"""Apache Jena Fuseki: loaded by "onrecord load" into TDB2, and in bulk by its own loader."""
import subprocess

import stores

CLASSES = str(stores.ORACLES / "fuseki" / "*")
JAVA = ["java", "-Xmx400m", "-XX:TieredStopAtLevel=1", "-cp", CLASSES]
UNION = "urn:x-arq:UnionGraph"


def fuseki(*place):
    port = stores.free_port()
    command = [*JAVA, "org.apache.jena.fuseki.main.cmds.FusekiServerCmd", "--localhost", f"--port={port}", "--update"]
    server = stores.Server([*command, *place, "/records"], f"http://127.0.0.1:{port}/$/ping")
    return server, f"http://127.0.0.1:{port}/records/query", f"http://127.0.0.1:{port}/records/data"


def asking(url, query):
    return stores.ask(url, query, **{"default-graph-uri": UNION} if "GRAPH" not in query else {})


data = stores.export("all.nq", *stores.inputs())
folder = stores.work / "tdb2"
folder.mkdir()
server, query, service = fuseki("--tdb2", f"--loc={folder}")
stores.test_crash(server, asking, query, service, data)
stores.compare_store(asking, query, data, "loaded")
stores.loads("the stories themselves are loaded", service, 0, *stores.inputs())
stores.compare(stores.held(asking, query), stores.quads(data), "nothing stands twice")
stores.test_replacing(asking, query, service)
server.stop()

shapes = stores.SOURCE / "ontology" / "shapes.ttl"
triples = stores.export_as("ntriples", "all.nt", *stores.inputs())
judged = subprocess.run(
    [*JAVA, "shacl.shacl_validate", f"--shapes={shapes}", f"--data={triples}"], capture_output=True, text=True, check=False)
stores.report("sh:conforms" in judged.stdout and "true" in judged.stdout.split("sh:conforms")[1].split("\n")[0],
              "Jena's SHACL validator finds no breach of the shapes", judged.stdout + judged.stderr)

bulk = stores.work / "bulk"
loaded = subprocess.run([*JAVA, "tdb2.tdbloader", f"--loc={bulk}", str(data)], capture_output=True, text=True, check=False)
stores.report(loaded.returncode == 0, "tdb2.tdbloader takes the quads", loaded.stderr)
server, query, service = fuseki("--tdb2", f"--loc={bulk}")
stores.compare_store(asking, query, data, "in bulk")
stores.finish()
