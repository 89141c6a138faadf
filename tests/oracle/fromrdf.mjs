// SPDX-License-Identifier: Apache-2.0
// The fromRdf tests of JSON-LD 1.1 that concern what our writer can express: what it writes, expanded, is the
// expected document.  Those that it says in another form are listed with the reason; they must still be the same graph.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import jsonld from "jsonld";
import { Parser } from "n3";
import {
  foldTags, parseJsonldStream, plan, report, rewrite, same, shared, unique,
} from "./rdf.mjs";

const list = "a collection stays the triples that it is: a writer that streams cannot wait for its end";
const merge = "a graph's name gets a node of its own, apart from what the default graph says of it";
const native = "numbers of foreign properties stay strings, so that no lexical form is lost";
const json = "a JSON literal stays a typed string, so that no lexical form is lost";
const direction = "a direction stays what it is in RDF, as with rdfDirection null";
const type = "types always stand under @type";
const exceptions = {
  "#t0004": list,
  "#t0005": list,
  "#t0006": list,
  "#t0007": merge,
  "#t0008": list,
  "#t0009": list,
  "#t0011": list,
  "#t0013": list,
  "#t0014": list,
  "#t0016": list,
  "#t0018": native,
  "#t0019": type,
  "#t0020": list,
  "#t0021": list,
  "#t0022": list,
  "#t0026": list,
  "#t0027": native,
  "#t0028": json,
  "#tdi05": direction,
  "#tdi06": direction,
  "#tdi11": direction,
  "#tdi12": direction,
  "#tjs01": json,
  "#tjs02": json,
  "#tjs03": json,
  "#tjs04": json,
  "#tjs05": json,
  "#tjs06": json,
  "#tjs07": json,
  "#tjs08": json,
  "#tjs09": json,
  "#tjs10": json,
  "#tjs11": json,
  "#tli01": list,
  "#tli02": list,
  "#tli03": list,
};

const folder = join(shared, "suites/json-ld");
const manifest = JSON.parse(readFileSync(join(folder, "fromRdf-manifest.jsonld"), "utf8"));

/** Sets as sorted lists, so that documents can be compared. */
function canonical(value, key = "") {
  if (Array.isArray(value)) {
    const items = value.map((v) => canonical(v, key));
    return key === "@list" ? items : items.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (value && typeof value === "object") {
    return Object.fromEntries(
      Object.keys(value).sort().map((k) => [k, canonical(value[k], k)]),
    );
  }
  return value;
}

/** Whether the graph survives, and whether the document is the expected one. */
async function check(test) {
  const text = readFileSync(join(folder, test.input), "utf8");
  const parser = new Parser({ format: "application/n-quads", blankNodePrefix: "" });
  const quads = unique(parser.parse(text));
  const written = rewrite(quads).jsonld;
  const graph = same(foldTags(quads), foldTags(await parseJsonldStream(written)));
  if (!test.expect) return { graph, equal: false };
  const expected = JSON.parse(readFileSync(join(folder, test.expect), "utf8"));
  const expanded = await jsonld.expand(JSON.parse(written));
  return { graph, equal: isDeepStrictEqual(canonical(expanded), canonical(expected)) };
}

for (const test of manifest.sequence) {
  const reason = exceptions[test["@id"]];
  const name = `fromRdf ${test["@id"]} ${test.name}` + (reason ? `: ${reason}` : "");
  try {
    const { graph, equal } = await check(test);
    if (!graph) report(false, name, "another graph");
    else if (reason && equal) report(false, name, "is listed as an exception but passes");
    else report(equal || Boolean(reason), name, "another document");
  } catch (error) {
    report(false, name, error.message);
  }
}
plan();
