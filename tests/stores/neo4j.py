# SPDX-License-Identifier: Apache-2.0
"""Neo4j 5: its own importer takes the tables, its engine and its shell run the Cypher script twice, and all hold the same
graph."""
import csv
import json
import os
import subprocess

import jpype
import stores

CLASSES = str(stores.ORACLES / "neo4j" / "*")
OPENED = [f"--add-opens=java.base/{part}=ALL-UNNAMED" for part in ("java.nio", "java.io", "sun.nio.ch", "java.lang")]
JAVA = ["-Xmx700m", "-XX:TieredStopAtLevel=1", *OPENED]
NUMBERS = {"int": int, "double": float}


def bring_in(home, tables):
    """A database made by the importer."""
    (home / "conf").mkdir(parents=True)
    (home / "conf" / "neo4j.conf").touch()
    done = subprocess.run(
        ["java", *JAVA, "-cp", CLASSES, "org.neo4j.cli.AdminTool", "database", "import", "full", "neo4j",
         "--multiline-fields=true", f"--report-file={home}/report", f"--nodes={tables}/nodes.csv",
         f"--relationships={tables}/relationships.csv"],
        env={**os.environ, "NEO4J_HOME": str(home), "NEO4J_CONF": f"{home}/conf"},
        capture_output=True, text=True, timeout=300, check=False)
    stores.report(done.returncode == 0, "neo4j-admin database import takes the tables", done.stdout + done.stderr)
    report = home / "report"
    left_out = report.read_text(encoding="utf-8") if report.exists() else ""
    stores.report(not left_out, "and leaves nothing out", left_out)


class Database:
    """The database of a home, run in this process; with a port, clients reach it, too."""

    def __init__(self, home, port=None):
        builder = jpype.JClass("org.neo4j.dbms.api.DatabaseManagementServiceBuilder")(
            jpype.java.nio.file.Path.of(str(home)))
        if port:
            connector = jpype.JClass("org.neo4j.configuration.connectors.BoltConnector")
            address = jpype.JClass("org.neo4j.configuration.helpers.SocketAddress")
            builder.setConfig(connector.enabled, jpype.java.lang.Boolean.TRUE)
            builder.setConfig(connector.listen_address, address("127.0.0.1", port))
        self.service = builder.build()
        self.database = self.service.database("neo4j")

    def run(self, *statements):
        """Rows of the last of these statements, all in one transaction."""
        transaction = self.database.beginTx()
        for text in statements:
            result = transaction.execute(text)
            found = [{str(name): native(row.get(name)) for name in row.keySet()} for row in result]
        transaction.commit()
        transaction.close()
        return found

    def held(self):
        """Nodes and edges, each as a line."""
        nodes = self.run("MATCH (n) RETURN labels(n) AS labels, properties(n) AS values")
        edges = self.run("MATCH (a)-[r]->(b) RETURN a.iri AS a, type(r) AS type, b.iri AS b, properties(r) AS values")
        return sorted(
            [plain([sorted(set(node["labels"]) - {"Onr"}), node["values"]]) for node in nodes]
            + [plain([edge["a"], edge["type"], edge["b"], edge["values"]]) for edge in edges])

    def close(self):
        self.service.shutdown()


def native(item):
    if isinstance(item, jpype.java.util.Map):
        return {str(key): native(item.get(key)) for key in item.keySet()}
    if isinstance(item, (jpype.java.util.List, jpype.JArray)):
        return [native(part) for part in item]
    if isinstance(item, (jpype.java.lang.Boolean, bool)):
        return bool(item)
    if isinstance(item, (jpype.java.lang.Long, int)):
        return int(item)
    if isinstance(item, (jpype.java.lang.Double, float)):
        return float(item)
    return str(item)


def plain(row):
    return json.dumps(row, sort_keys=True, ensure_ascii=False)


def typed(row):
    values = {}
    for column, text in row.items():
        name, _, kind = column.partition(":")
        if name and text and kind not in ("LABEL", "TYPE", "START_ID", "END_ID"):
            values[name] = (
                text.split(";") if kind.endswith("[]") else text == "true" if kind == "boolean"
                else NUMBERS.get(kind, str)(text))
    return values


def told(folder):
    """What the tables say, in the same way."""
    read = {}
    for name in ("nodes", "relationships"):
        with open(folder / f"{name}.csv", newline="", encoding="utf-8") as lines:
            read[name] = list(csv.DictReader(lines, strict=True))
    return sorted(
        [plain([sorted(row[":LABEL"].split(";")), typed(row)]) for row in read["nodes"]]
        + [plain([row[":START_ID"], row[":TYPE"], row[":END_ID"], typed(row)]) for row in read["relationships"]])


tables = stores.export_as("neo4j", "tables", *stores.inputs())
script = stores.export_as("cypher", "script", *stores.inputs())
statements = [line.rstrip(";\n") for line in script.read_text(encoding="utf-8").splitlines()]
wanted = told(tables)
bring_in(stores.work / "imported", tables)
jpype.startJVM(*JAVA, classpath=[CLASSES])

database = Database(stores.work / "imported")
stores.compare(database.held(), wanted, "the importer's database holds what the tables say")
database.close()

database = Database(stores.work / "scripted")
database.run("CREATE CONSTRAINT onr_iri IF NOT EXISTS FOR (n:Onr) REQUIRE n.iri IS UNIQUE")
database.run(*statements)
stores.compare(database.held(), wanted, "the script makes the same graph")
database.run(*statements)
stores.compare(database.held(), wanted, "a second run changes nothing")
rows = database.run(
    "MATCH (t:Termination)-[:SUBJECT]->(p:Person)<-[:SUBJECT]-(r:Reinstatement) RETURN DISTINCT p.name AS name")
stores.report(len(rows) > 0, "officers who were fired and reinstated are found in Cypher", rows)
database.close()

port = stores.free_port()
database = Database(stores.work / "shelled", port)


def shell(name, *statement, **options):
    """As "cypher-shell" does."""
    done = subprocess.run(
        ["java", "-Xmx300m", "-cp", CLASSES, "org.neo4j.shell.Main", "-a", f"bolt://127.0.0.1:{port}", "-u", "neo4j",
         "-p", "none", *statement], capture_output=True, text=True, timeout=600, check=False, **options)
    stores.report(done.returncode == 0, name, done.stdout + done.stderr)


shell("cypher-shell makes the constraint", "CREATE CONSTRAINT onr_iri IF NOT EXISTS FOR (n:Onr) REQUIRE n.iri IS UNIQUE")
for name in ("cypher-shell takes the script", "and takes it again"):
    with open(script, encoding="utf-8") as lines:
        shell(name, stdin=lines)
stores.compare(database.held(), wanted, "the shell's database holds the same graph")
database.close()
stores.finish()
