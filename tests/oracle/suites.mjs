// SPDX-License-Identifier: Apache-2.0
// Every positive document of the W3C suites, read by N3.js and written by our writers, is the same graph when N3.js
// (for JSON-LD jsonld-streaming-parser) reads it back.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  foldTags, formats, merged, parseJsonldStream, parseN3, plan, report, rewrite, same, shared, unique,
} from "./rdf.mjs";

const suites = {
  "rdf-turtle": "text/turtle",
  "rdf-trig": "application/trig",
  "rdf-n-triples": "application/n-triples",
  "rdf-n-quads": "application/n-quads",
};
const MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
const RDFT = "http://www.w3.org/ns/rdftest#";
const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

function positives(folder, base) {
  const manifest = parseN3(
    readFileSync(join(folder, "manifest.ttl"), "utf8"), "text/turtle", base + "manifest.ttl",
  );
  const value = (subject, name) =>
    manifest.find((q) => q.subject.value === subject && q.predicate.value === MF + name)?.object
      .value;
  return manifest
    .filter(
      (q) =>
        q.predicate.value === TYPE &&
        q.object.value.startsWith(RDFT) &&
        /(Eval|PositiveSyntax)$/.test(q.object.value),
    )
    .map(({ subject }) => ({
      name: value(subject.value, "name"),
      file: value(subject.value, "action").slice(base.length),
      result: value(subject.value, "result")?.slice(base.length),
    }));
}

async function check(folder, base, type, test) {
  const text = readFileSync(join(folder, test.file), "utf8");
  const quads = unique(parseN3(text, type, base + test.file));
  if (test.result) {
    const expected = readFileSync(join(folder, test.result), "utf8");
    if (!same(merged(quads), merged(parseN3(expected, "application/n-quads"))))
      return "N3.js does not read it as the suite does";
  }
  const written = rewrite(quads);
  const wrong = Object.entries(formats)
    .filter(([suffix, format]) => {
      const again = parseN3(written[suffix], format.type);
      return !same(format.quads ? quads : merged(quads), again);
    })
    .map(([suffix]) => suffix);
  const again = await parseJsonldStream(written.jsonld);
  if (!same(foldTags(quads), foldTags(again))) wrong.push("jsonld");
  return wrong.length ? `${wrong.map((w) => written[w]).join("\n")}another graph: ${wrong}` : "";
}

for (const [suite, type] of Object.entries(suites)) {
  const folder = join(shared, "suites/rdf11", suite);
  const base = `https://w3c.github.io/rdf-tests/rdf/rdf11/${suite}/`;
  for (const test of positives(folder, base)) {
    let wrong;
    try {
      wrong = await check(folder, base, type, test);
    } catch (error) {
      wrong = error.message;
    }
    report(!wrong, `${suite} ${test.name}`, wrong);
  }
}
plan();
