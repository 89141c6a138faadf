// SPDX-License-Identifier: Apache-2.0
// The ready questions, and others of every kind that is not refused, have the rows here that Oxigraph finds.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import oxigraph from "oxigraph";
import { builddir, plan, report, shared, srcdir } from "./rdf.mjs";

const scratch = mkdtempSync(join(tmpdir(), "onrecord-queries-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));
const onrecord = (...args) =>
  execFileSync(join(builddir, "onrecord"), args, { encoding: "utf8", maxBuffer: 1 << 30 });

/** A store whose default graph is the union, each statement once, beside the named graphs. */
function load(file, format) {
  const store = new oxigraph.Store();
  store.load(readFileSync(file, "utf8"), { format });
  for (const q of store.match()) store.add(oxigraph.triple(q.subject, q.predicate, q.object));
  return store;
}

const numeric = /#(integer|decimal|double)$/;
const show = (type, value, language, datatype) =>
  numeric.test(datatype ?? "") ? `${Number(value)}` : JSON.stringify([type, value, language || "", datatype || ""]);
const plain = "http://www.w3.org/2001/XMLSchema#string";
const tagged = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

function theirs(store, query) {
  return store.query(query).map((row) =>
    [...row]
      .map(([name, t]) => {
        const type = { NamedNode: "uri", Literal: "literal", BlankNode: "bnode" }[t.termType];
        const datatype = t.datatype?.value;
        return `${name}=${show(type, t.value, t.language, [plain, tagged].includes(datatype) ? "" : datatype)}`;
      })
      .sort()
      .join(" "),
  );
}

function ours(file, query) {
  return JSON.parse(onrecord("query", "--to", "json", query, file)).results.bindings.map((row) =>
    Object.entries(row)
      .map(([name, t]) => `${name}=${show(t.type, t.value, t["xml:lang"], t.datatype)}`)
      .sort()
      .join(" "),
  );
}

const prefixes = `PREFIX onr: <https://w3id.org/onrecord#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
PREFIX dcterms: <http://purl.org/dc/terms/> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> `;
const others = {
  "all triples": "SELECT ?s ?p ?o WHERE { ?s ?p ?o }",
  "a join": "SELECT ?e ?n WHERE { ?e onr:involves ?p . ?p rdfs:label ?n }",
  "OPTIONAL": "SELECT ?e ?d WHERE { ?e a onr:Event OPTIONAL { ?e onr:date ?d } }",
  "UNION": "SELECT ?e ?p WHERE { { ?e onr:actor ?p } UNION { ?e onr:subject ?p } }",
  "a FILTER on days": 'SELECT ?e WHERE { ?e onr:earliest ?d FILTER(?d >= "2022-01-01"^^xsd:date) }',
  "a FILTER on text": 'SELECT ?p WHERE { ?p rdfs:label ?l FILTER(REGEX(STR(?l), "marlow", "i")) }',
  "a FILTER on IN": "SELECT ?e WHERE { ?e onr:factuality ?f FILTER(?f IN (onr:Alleged, onr:Disputed)) }",
  "LANG": 'SELECT ?e ?l WHERE { ?e rdfs:label ?l FILTER(LANG(?l) = "en") }',
  "BIND": "SELECT ?e ?y WHERE { ?e onr:earliest ?d BIND(STR(?d) AS ?y) }",
  "DISTINCT": "SELECT DISTINCT ?c WHERE { ?s a ?c }",
  "COUNT by groups": "SELECT ?c (COUNT(?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c",
  "COUNT of all": "SELECT (COUNT(*) AS ?n) WHERE { ?s a onr:Event }",
  "HAVING": "SELECT ?p (COUNT(?e) AS ?n) WHERE { ?e onr:involves ?p } GROUP BY ?p HAVING(COUNT(?e) > 1)",
  "SUM": "SELECT ?s (SUM(?a) AS ?n) WHERE { ?s onr:amount ?a } GROUP BY ?s",
  "MIN and MAX": "SELECT ?e (MIN(?d) AS ?from) (MAX(?l) AS ?to) WHERE { ?e onr:earliest ?d ; onr:latest ?l } GROUP BY ?e",
  "groups of nothing": "SELECT ?p (COUNT(?e) AS ?n) WHERE { ?e onr:nothing ?p } GROUP BY ?p",
  "GRAPH": "SELECT ?g ?e WHERE { GRAPH ?g { ?e a onr:Event } }",
  "GRAPH with OPTIONAL": "SELECT ?g ?e ?d WHERE { GRAPH ?g { ?e a onr:Event OPTIONAL { ?e onr:date ?d } } }",
  "COUNT of GRAPH": "SELECT ?g (COUNT(?e) AS ?n) WHERE { GRAPH ?g { ?e a onr:Event } } GROUP BY ?g",
};

function compare(name, file, store, queries) {
  for (const [what, query] of Object.entries(queries)) {
    const wanted = theirs(store, query).sort();
    let got;
    try {
      got = ours(file, query).sort();
    } catch (error) {
      got = [String(error)];
    }
    report(got.join("\n") === wanted.join("\n"), `${name}: ${what} has the rows that Oxigraph finds`,
      `wanted ${wanted.length}, got ${got.length}\n${wanted.filter((r) => !got.includes(r)).slice(0, 3).join("\n")}\n---\n${got.filter((r) => !wanted.includes(r)).slice(0, 3).join("\n")}`);
  }
}

const folder = join(srcdir, "queries");
const ready = Object.fromEntries(
  readdirSync(folder).filter((file) => file.endsWith(".rq")).sort()
    .map((file) => [file.replace(".rq", ""), readFileSync(join(folder, file), "utf8")]),
);
const asked = { ...ready, ...Object.fromEntries(Object.entries(others).map(([k, q]) => [k, prefixes + q])) };

const data = join(srcdir, "tests/oracle/questions.trig");
const made = load(data, "application/trig");
compare("made data", data, made, asked);
for (const [name, query] of Object.entries(ready))
  report(theirs(made, query).length > 0, `made data: ${name} has an answer`);

const inputs = { samples: join(srcdir, "samples") };
if (shared && existsSync(join(shared, "seeds"))) inputs.seeds = join(shared, "seeds");
for (const [name, input] of Object.entries(inputs)) {
  const file = join(scratch, `${name}.nq`);
  onrecord("export", "-o", file, input);
  compare(name, file, load(file, "application/n-quads"), asked);
}

for (const name of Object.keys(ready)) {
  const asStories = spawnSync(join(builddir, "onrecord"), ["query", "--name", name, "--to", "csv", inputs.samples]);
  const asFile = spawnSync(join(builddir, "onrecord"), ["query", "--name", name, "--to", "csv", join(scratch, "samples.nq")]);
  report(asStories.status === 0 && asStories.stdout.equals(asFile.stdout), `${name} is the same of stories and of their graph`);
}
plan();
