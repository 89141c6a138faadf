// SPDX-License-Identifier: Apache-2.0
// The ontology, its shapes and its context tell the same story: each term is documented, the context gives each
// property the coercion that its range asks for, the shapes speak of no term that there is not, and where the
// contract is at hand, each of its terms is there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseN3, plan, RDF, report, shared, skip, srcdir } from "./rdf.mjs";

const ONR = "https://w3id.org/onrecord#";
const RDFS = "http://www.w3.org/2000/01/rdf-schema#";
const OWL = "http://www.w3.org/2002/07/owl#";
const XSD = "http://www.w3.org/2001/XMLSchema#";
const load = (name) => readFileSync(join(srcdir, "ontology", name), "utf8");
const ontology = parseN3(load("onrecord.ttl"), "text/turtle");
const shapes = parseN3(load("shapes.ttl"), "text/turtle");
const context = JSON.parse(load("context.jsonld"))["@context"];

const objects = (subject, predicate) =>
  ontology.filter((q) => q.subject.value === subject && q.predicate.value === predicate).map((q) => q.object.value);
const terms = [...new Set(ontology.map((q) => q.subject.value).filter((s) => s.startsWith(ONR)))];
const properties = terms.filter((t) => objects(t, RDF + "type").includes(RDF + "Property"));
const local = (term) => term.slice(ONR.length);

for (const term of terms) {
  report(objects(term, RDFS + "label").length === 1 && objects(term, RDFS + "comment").length === 1,
    `${local(term)} has a label and a comment`);
  const above = [...objects(term, RDFS + "subClassOf"), ...objects(term, RDFS + "subPropertyOf"),
    ...objects(term, RDFS + "domain"), ...objects(term, RDFS + "range")];
  report(above.filter((t) => t.startsWith(ONR)).every((t) => terms.includes(t)),
    `${local(term)} stands on terms that there are`);
}

/** The coercion that the range of a property asks for. */
function coercion(property) {
  if (property === ONR + "date") return XSD + "date";
  const [range] = objects(property, RDFS + "range");
  if (objects(property, RDF + "type").includes(OWL + "ObjectProperty"))
    return /(TenureStatus|Factuality|Stance)$/.test(range ?? "") ? "@vocab" : "@id";
  return range === XSD + "string" ? undefined : range;
}
for (const property of properties)
  report(context[local(property)]?.["@type"] === coercion(property), `${local(property)} is coerced by its range`);
for (const [word, definition] of Object.entries(context)) {
  const iri = definition["@id"] ?? definition;
  report(word.startsWith("@") || typeof iri !== "string" || terms.includes(ONR + word) || iri.startsWith("@") ||
    ontology.some((q) => q.subject.value === iri), `the context's "${word}" is a term that graphs use`);
}

const used = new Set(shapes.flatMap((q) => [q.object.value]).filter((v) => v.startsWith(ONR)));
for (const term of used) report(terms.includes(term), `the shapes' ${local(term)} is a term`);

const contract = join(shared, "CONTRACT.md");
if (existsSync(contract)) {
  const wanted = new Set(readFileSync(contract, "utf8").match(/onr:\w+/g).map((t) => ONR + t.slice(4)));
  for (const term of wanted) report(terms.includes(term), `${local(term)} of the contract is there`);
} else {
  skip("the terms of the contract are there", "the contract is not at hand");
}
plan();
