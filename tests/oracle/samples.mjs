// SPDX-License-Identifier: Apache-2.0
// What the command exports of each sample story, and of all together, is the same graph in every format to every reader:
// N3.js, jsonld.js, jsonld-streaming-parser, raptor2 and rdflib.  The shapes accept it, as a SHACL validator from
// outside says, and refuse graphs that were broken on purpose.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DataFactory } from "n3";
import { breakers } from "./broken.mjs";
import {
  builddir, merged, parseJsonld, parseJsonldStream, parseN3, plan, report, same, skip, srcdir, toNquads, unique,
} from "./rdf.mjs";
import { validate } from "./shacl.mjs";

const scratch = mkdtempSync(join(tmpdir(), "onrecord-samples-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

const has = (command, ...args) => spawnSync(command, args).status === 0;
const python = ["/usr/bin/python3", "python3"].find((p) => has(p, "-c", "import rdflib"));
const rapper = has("rapper", "--version");

const formats = { turtle: "ttl", trig: "trig", ntriples: "nt", nquads: "nq", jsonld: "jsonld", jsonl: "jsonl", rdfxml: "rdf" };
const read = (file) => readFileSync(file, "utf8");

/** Export inputs in every format: format -> file. */
function exportAll(name, inputs) {
  const files = {};
  for (const [format, suffix] of Object.entries(formats)) {
    files[format] = join(scratch, `${name}.${suffix}`);
    execFileSync(join(builddir, "onrecord"), ["export", "--to", format, "-o", files[format], ...inputs], {
      stdio: ["ignore", "ignore", "inherit"],
    });
  }
  return files;
}

function rapperReads(syntax, file, output) {
  const text = execFileSync("rapper", ["-q", "-i", syntax, "-o", output, file, "https://base.example/"], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  return parseN3(text, output === "nquads" ? "application/n-quads" : "application/n-triples");
}

function rdflibReads(files) {
  const args = ["turtle", "trig", "nquads", "json-ld", "xml"].map(
    (format) => `${format}=${files[{ "json-ld": "jsonld", xml: "rdfxml" }[format] ?? format]}`,
  );
  const lines = execFileSync(python, [join(srcdir, "tests/oracle/rdflib_read.py"), ...args], {
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const term = ([kind, value, language, datatype]) =>
    kind === "NamedNode"
      ? DataFactory.namedNode(value)
      : kind === "BlankNode"
        ? DataFactory.blankNode(value)
        : DataFactory.literal(value, language || (datatype ? DataFactory.namedNode(datatype) : undefined));
  return lines
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).map((triple) => DataFactory.quad(...triple.map(term))));
}

async function compare(name, files) {
  const quads = parseN3(read(files.nquads), "application/n-quads");
  const triples = merged(quads);
  const check = (reader, format, got, wanted = triples) =>
    report(same(got, wanted), `${name}: ${reader} reads ${format}`, `${got.length} for ${wanted.length} statements`);
  check("N3.js", "turtle", parseN3(read(files.turtle), "text/turtle"));
  check("N3.js", "trig", parseN3(read(files.trig), "application/trig"), quads);
  check("N3.js", "ntriples", parseN3(read(files.ntriples), "application/n-triples"));
  check("jsonld.js", "jsonld", await parseJsonld(read(files.jsonld)));
  const lines = read(files.jsonl).trim().split("\n");
  const nodes = [];
  for (const line of lines) nodes.push(...(await parseJsonld(line)));
  check("jsonld.js", "jsonl", nodes);
  report(new Set(nodes.map((q) => q.subject.value)).size === lines.length, `${name}: each line of jsonl is a node`);
  check("jsonld-streaming-parser", "jsonld", await parseJsonldStream(read(files.jsonld)));
  report(!triples.some((q) => q.subject.termType === "BlankNode" || q.object.termType === "BlankNode"),
    `${name}: has no blank nodes`);
  if (rapper) {
    check("raptor2", "turtle", rapperReads("turtle", files.turtle, "ntriples"));
    check("raptor2", "ntriples", rapperReads("ntriples", files.ntriples, "ntriples"));
    check("raptor2", "trig", rapperReads("trig", files.trig, "nquads"), quads);
    check("raptor2", "nquads", rapperReads("nquads", files.nquads, "nquads"), quads);
    check("raptor2", "rdfxml", rapperReads("rdfxml", files.rdfxml, "ntriples"));
  } else {
    skip(`${name}: raptor2 reads it`, "rapper is not installed");
  }
  if (python) {
    for (const [i, got] of rdflibReads(files).entries())
      check("rdflib", ["turtle", "trig", "nquads", "jsonld", "rdfxml"][i], unique(got));
  } else {
    skip(`${name}: rdflib reads it`, "python3-rdflib is not installed");
  }
  return triples;
}

/** What "onrecord validate" says: whether the triples conform, and why not. */
function ours(triples) {
  const file = join(scratch, "graph.nt");
  writeFileSync(file, toNquads(triples));
  const { status, stdout, stderr } = spawnSync(join(builddir, "onrecord"), ["validate", file], { encoding: "utf8" });
  return { conforms: status === 0, broken: status === 1, reasons: stdout + stderr };
}

async function accept(name, triples) {
  const { conforms, reasons } = await validate(triples);
  report(conforms, `${name}: the shapes accept it`, reasons);
  const here = ours(triples);
  report(here.conforms, `${name}: so does validate`, here.reasons);
}

async function refuse(triples) {
  for (const [what, breaks] of Object.entries(breakers)) {
    const broken = breaks(triples);
    const { conforms } = await validate(broken);
    report(!conforms && broken.length > 0, `the shapes refuse ${what}`, "accepted");
    const here = ours(broken);
    report(here.broken, `so does validate refuse ${what}`, here.reasons);
  }
}

const folder = join(srcdir, "samples");
const inputs = readdirSync(folder).filter((file) => /\.(txt|jsonl?)$/.test(file)).sort();
for (const input of inputs) {
  const files = exportAll(input, [join(folder, input)]);
  await accept(input, await compare(input, files));
}
const files = exportAll("all", inputs.map((input) => join(folder, input)));
await accept("all samples", await compare("all samples", files));

// Facts of every kind, whatever the samples have.
const fixture = execFileSync(join(builddir, "tests/describe/print_fixture"), { encoding: "utf8" });
const described = merged(parseN3(fixture, "application/n-quads"));
await accept("described facts", described);
await refuse(described);
plan();
