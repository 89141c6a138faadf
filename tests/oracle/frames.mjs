// SPDX-License-Identifier: Apache-2.0
// JSON-LD by article and by person is what jsonld.js makes of the whole graph with the frames that are published.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import jsonld from "jsonld";
import { builddir, plan, report, shared, srcdir } from "./rdf.mjs";

const read = (name) => JSON.parse(readFileSync(join(srcdir, "ontology", name), "utf8"));
const context = read("context.jsonld")["@context"];
const documentLoader = (url) => Promise.reject(new Error(`wants to fetch ${url}`));
const base = "https://example.org/id/";

function exported(format, input) {
  const text = execFileSync(join(builddir, "onrecord"), ["export", "--to", format, input], {
    encoding: "utf8", maxBuffer: 1 << 30,
  });
  return JSON.parse(text);
}

/** Expanded, with the members of arrays and objects in an order of their own. */
async function plain(document) {
  const sorted = (value) => {
    if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
  };
  return sorted(await jsonld.expand(document, { documentLoader, base })).map((node) => JSON.stringify(node));
}

const inputs = { samples: join(srcdir, "samples") };
if (shared && existsSync(join(shared, "seeds"))) inputs.seeds = join(shared, "seeds");
for (const [name, input] of Object.entries(inputs)) {
  const graph = exported("jsonld", input);
  for (const [format, file] of [["jsonld-articles", "article.frame.jsonld"], ["jsonld-people", "person.frame.jsonld"]]) {
    const frame = { ...read(file), "@context": { ...context, "@base": base } };
    const wanted = await plain(await jsonld.frame(graph, frame, { documentLoader, omitGraph: false, omitDefault: true }));
    const got = await plain(exported(format, input));
    report(got.length > 0 && got.join("\n") === wanted.join("\n"), `${name}: ${format} is what jsonld.js makes with ${file}`,
      `${got.length} for ${wanted.length}\n${wanted.filter((n) => !got.includes(n)).slice(0, 1)}\n---\n${got.filter((n) => !wanted.includes(n)).slice(0, 1)}`);
  }
}
plan();
