// SPDX-License-Identifier: Apache-2.0
// The data of a site: what all pages hold as JSON-LD is the graph, and so is what lies beside them in Turtle and JSON-LD;
// each document is about the thing of its page, and the description of the set is in order.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { builddir, parseJsonldStream, parseN3, plan, report, srcdir } from "./rdf.mjs";

const base = "https://record.example/id/";
const work = mkdtempSync(join(tmpdir(), "onrecord-pages-"));
const site = join(work, "site");
const line = ({ subject, predicate, object }) =>
  `${subject.value} ${predicate.value} ${object.termType} ${object.value} ${object.datatype?.value ?? ""} ${object.language ?? ""}`;


/** What is in one and not in the other. */
function difference(a, b) {
  return [...[...a].filter((x) => !b.has(x)).map((x) => `- ${x}`), ...[...b].filter((x) => !a.has(x)).map((x) => `+ ${x}`)];
}

try {
  execFileSync(join(builddir, "onrecord"), ["publish", "-q", "-o", site, "--base", base, "--licence",
    "https://creativecommons.org/licenses/by/4.0/", join(srcdir, "samples")]);
  const graph = new Set(execFileSync(join(builddir, "onrecord"), ["export", "--to", "ntriples", "--base", base, join(srcdir, "samples")],
    { maxBuffer: 1 << 28, encoding: "utf8" }) .split("\n").filter(Boolean).flatMap((l) => parseN3(l, "application/n-triples")).map(line));
  report(graph.size > 1000, "there is a graph");

  const embedded = new Set(), turtle = new Set(), jsonld = new Set();
  let documents = 0, strays = [];
  for (const name of readdirSync(site)) {
    const path = join(site, name);
    if (name.endsWith(".html") && name !== "ontology.html") {
      for (const [, text] of readFileSync(path, "utf8").matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
        for (const quad of await parseJsonldStream(text)) embedded.add(line(quad));
        ++documents;
      }
    } else if (/^[a-z]+-.*\.ttl$/.test(name)) {
      const thing = base + name.slice(0, -4);
      for (const quad of parseN3(readFileSync(path, "utf8"), "text/turtle")) {
        turtle.add(line(quad));
        const about = quad.subject.value === thing || quad.object.value === thing || [quad.subject, quad.object].some((t) => t.value.startsWith(`${thing}-`));
        if (!about) strays.push(`${name}: ${line(quad)}`);
      }
    } else if (/^[a-z]+-.*\.jsonld$/.test(name)) {
      for (const quad of await parseJsonldStream(readFileSync(path, "utf8"))) jsonld.add(line(quad));
    }
  }
  report(documents > 150, "pages hold data", documents);
  for (const [what, found] of Object.entries({ "the JSON-LD in all pages": embedded, "the Turtle beside them": turtle, "the JSON-LD beside them": jsonld }))
    report(difference(graph, found).length === 0, `${what} is the graph`, difference(graph, found).slice(0, 10).join("\n"));
  report(strays.length === 0, "each document is about the thing of its page", strays.slice(0, 5).join("\n"));

  for (const name of readdirSync(join(site, "dumps")).filter((n) => /\.(nt|nq|ttl|trig)\.gz$/.test(n))) {
    const text = gunzipSync(readFileSync(join(site, "dumps", name))).toString();
    const format = name.includes(".nt") ? "application/n-triples" : name.includes(".nq") ? "application/n-quads" : name.includes(".trig") ? "application/trig" : "text/turtle";
    const found = new Set(parseN3(text, format).map(line));
    report(difference(graph, found).length === 0, `the dump ${name} is the graph`);
  }
  const description = parseN3(readFileSync(join(site, "void.ttl"), "utf8"), "text/turtle");
  const objects = (predicate) => description.filter((q) => q.subject.value === `${base}dataset` && q.predicate.value === predicate).map((q) => q.object.value);
  report(objects("http://rdfs.org/ns/void#dataDump").every((dump) => readdirSync(join(site, "dumps")).includes(dump.slice(`${base}dumps/`.length))),
    "the description names dumps that are there");
  report(objects("http://purl.org/dc/terms/license")[0] === "https://creativecommons.org/licenses/by/4.0/", "and the licence");
  const addresses = [...readFileSync(join(site, "sitemap.xml"), "utf8").matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const names = new Set(readdirSync(site));
  report(addresses.length > 100 && addresses.every((url) => names.has(url.slice(base.length))), "the map names pages that are there");
} finally {
  rmSync(work, { recursive: true, force: true });
}
plan();
