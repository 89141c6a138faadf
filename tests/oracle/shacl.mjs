// SPDX-License-Identifier: Apache-2.0
// Our shapes, checked by rdf-validate-shacl.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { parseN3, srcdir } from "./rdf.mjs";

const shapes = new Store(parseN3(readFileSync(join(srcdir, "ontology/shapes.ttl"), "utf8"), "text/turtle"));
const validator = new SHACLValidator(shapes);

/** Whether the triples conform, and why not. */
export async function validate(triples) {
  const { conforms, results } = await validator.validate(new Store(triples));
  const reasons = results
    .slice(0, 20)
    .map((r) => `${r.focusNode?.value} ${r.path?.value ?? ""} ${r.value?.value ?? ""}: ${r.message.map((m) => m.value)}`)
    .join("\n");
  return { conforms, reasons };
}
