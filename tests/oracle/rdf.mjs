// SPDX-License-Identifier: Apache-2.0
// Reading RDF with outside programs, comparing, and reporting as TAP.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import jsonld from "jsonld";
import { JsonLdParser } from "jsonld-streaming-parser";
import { DataFactory, Parser } from "n3";
import { isomorphic } from "rdf-isomorphic";

const XSD = "http://www.w3.org/2001/XMLSchema#";
const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

export const srcdir = process.env.ONR_SRCDIR;
export const builddir = process.env.ONR_BUILDDIR;
export const shared = process.env.ONR_SHARED;

// ---- TAP ----

let count = 0;
export function report(good, name, reason = "") {
  console.log(`${good ? "ok" : "not ok"} ${++count} - ${name.replace(/#/g, "")}`);
  if (!good && reason) console.log(String(reason).replace(/^/gm, "# "));
}
export function skip(name, reason) {
  console.log(`ok ${++count} - ${name.replace(/#/g, "")} # SKIP ${reason}`);
}
export function plan() {
  console.log(`1..${count}`);
}

// ---- Reading ----

/** Turtle, TriG, N-Triples or N-Quads by N3.js. */
export function parseN3(text, format, baseIRI) {
  return new Parser({ format, baseIRI }).parse(text);
}

function fromJsonld(term) {
  switch (term.termType) {
    case "NamedNode":
      return DataFactory.namedNode(term.value);
    case "BlankNode":
      return DataFactory.blankNode(term.value.replace(/^_:/, ""));
    case "DefaultGraph":
      return DataFactory.defaultGraph();
    default:
      return DataFactory.literal(
        term.value,
        term.language || DataFactory.namedNode(term.datatype.value),
      );
  }
}

/** JSON-LD by jsonld-streaming-parser, which keeps lexical forms. */
export async function parseJsonldStream(text) {
  const dataFactory = {
    ...DataFactory,
    literal: (value, type) => DataFactory.literal(value, type ?? undefined),
  };
  const parser = new JsonLdParser({ dataFactory, documentLoader: { load: refuse } });
  const quads = [];
  parser.on("data", (quad) => quads.push(quad));
  const end = new Promise((resolve, reject) => parser.on("end", resolve).on("error", reject));
  parser.end(text);
  await end;
  return quads;
}

const refuse = (url) => Promise.reject(new Error(`wants to fetch ${url}`));

/** JSON-LD by jsonld.js, which rewrites the lexical forms of xsd:double. */
export async function parseJsonld(text) {
  const quads = await jsonld.toRDF(JSON.parse(text), { documentLoader: refuse });
  return quads.map((q) =>
    DataFactory.quad(
      fromJsonld(q.subject),
      fromJsonld(q.predicate),
      fromJsonld(q.object),
      fromJsonld(q.graph),
    ),
  );
}

// ---- Writing N-Quads, with each character past ASCII as it is and each control escaped ----

const escapes = { '"': '\\"', "\\": "\\\\" };
function escape(text) {
  return text.replace(
    /["\\\u0000-\u001f\u007f]/g,
    (c) => escapes[c] ?? "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"),
  );
}
function nquadsTerm(term) {
  switch (term.termType) {
    case "NamedNode":
      return `<${escape(term.value)}>`;
    case "BlankNode":
      return `_:${term.value}`;
    case "Literal": {
      const type = term.datatype.value;
      const tail = term.language
        ? `@${term.language}`
        : type === XSD + "string"
          ? ""
          : `^^<${escape(type)}>`;
      return `"${escape(term.value)}"${tail}`;
    }
    default:
      throw new Error(`no RDF 1.1: ${term.termType}`);
  }
}
export function toNquads(quads) {
  return quads
    .map((q) => {
      const terms = [q.subject, q.predicate, q.object];
      if (q.graph.termType !== "DefaultGraph") terms.push(q.graph);
      return terms.map(nquadsTerm).join(" ") + " .\n";
    })
    .join("");
}

// ---- Comparing ----

/** Each quad once. */
export function unique(quads) {
  return [...new Map(quads.map((q) => [toNquads([q]), q])).values()];
}

/** The quads without graph names, each once. */
export function merged(quads) {
  return unique(quads.map((q) => DataFactory.quad(q.subject, q.predicate, q.object)));
}

/** Language tags are equal whatever their case, to those who compare so. */
export function foldTags(quads) {
  return quads.map((q) =>
    q.object.termType === "Literal" && q.object.language
      ? DataFactory.quad(
          q.subject,
          q.predicate,
          DataFactory.literal(q.object.value, q.object.language.toLowerCase()),
          q.graph,
        )
      : q,
  );
}

export function same(a, b) {
  return a.length === b.length && isomorphic(a, b);
}

// ---- Our writers ----

const scratch = mkdtempSync(join(tmpdir(), "onrecord-oracle-"));
process.on("exit", () => rmSync(scratch, { recursive: true, force: true }));

/** The quads as our writers put them: suffix -> text. */
export function rewrite(quads) {
  const input = join(scratch, "in.nq");
  const output = join(scratch, "out");
  writeFileSync(input, toNquads(quads));
  execFileSync(join(builddir, "tests/write/rewrite"), [input, output]);
  return Object.fromEntries(
    ["ttl", "trig", "nt", "nq", "jsonld"].map((suffix) => [
      suffix,
      readFileSync(`${output}.${suffix}`, "utf8"),
    ]),
  );
}

export const formats = {
  ttl: { type: "text/turtle", quads: false },
  trig: { type: "application/trig", quads: true },
  nt: { type: "application/n-triples", quads: false },
  nq: { type: "application/n-quads", quads: true },
};
export { RDF, XSD };
