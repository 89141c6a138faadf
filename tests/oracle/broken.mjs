// SPDX-License-Identifier: Apache-2.0
// Ways to break a graph, each of which the shapes must notice: name -> function from triples to triples.  A way that
// finds nothing to break gives none, which is a failure.
import { DataFactory } from "n3";
import { RDF, XSD } from "./rdf.mjs";

const { namedNode, literal, blankNode, quad } = DataFactory;
const ONR = "https://w3id.org/onrecord#";
const ONR_PLACE = "https://example.org/id/place-x";
const LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
const onr = (name) => namedNode(ONR + name);
const type = namedNode(RDF + "type");

const has = (q, predicate, object) =>
  q.predicate.value === predicate && (!object || q.object.value === object);
const first = (triples, predicate, object) => triples.find((q) => has(q, predicate, object));

/** Without the first triple of a predicate. */
const without = (predicate, object) => (triples) => {
  const gone = first(triples, predicate, object);
  return gone ? triples.filter((q) => q !== gone) : [];
};
/** The first triple of a predicate with another object. */
const instead = (predicate, object) => (triples) => {
  const old = first(triples, predicate);
  return old ? triples.map((q) => (q === old ? quad(q.subject, q.predicate, object) : q)) : [];
};
/** One more triple on the first node of a class. */
const more = (kind, predicate, object) => (triples) => {
  const node = first(triples, type.value, ONR + kind)?.subject;
  return node ? [...triples, quad(node, predicate, object)] : [];
};
const integer = (n) => literal(String(n), namedNode(XSD + "integer"));
const date = (text) => literal(text, namedNode(XSD + "date"));

export const breakers = {
  "a node without a label": without(LABEL),
  "a node with two labels": more("Person", namedNode(LABEL), literal("another")),
  "a blank node": (triples) => [
    ...triples,
    quad(blankNode(), type, onr("Person")),
  ],
  "an article without a source": without("http://purl.org/dc/terms/source"),
  "an article without a digest": without(ONR + "sha256"),
  "a digest that is none": instead(ONR + "sha256", literal("12ab")),
  "a mention without its text": without(ONR + "exact"),
  "a mention that ends before it starts": instead(ONR + "end", integer(0)),
  "a mention that starts before the text": instead(ONR + "start", integer(-1)),
  "an offset that is a string": instead(ONR + "start", literal("0")),
  "a mention of no article": without(ONR + "inArticle"),
  "evidence that is no mention": instead(ONR + "evidence", namedNode("https://example.org/id/nowhere")),
  "a tenure without a holder": without(ONR + "holder"),
  "a title in capitals": instead(ONR + "title", literal("Police Chief")),
  "a tenure status that is none": instead(ONR + "tenureStatus", onr("Forever")),
  "an agency that holds a title": more("Agency", onr("relative"), namedNode("https://example.org/id/nobody")),
  "an unnamed agency": more("Agency", onr("unnamed"), literal("true", namedNode(XSD + "boolean"))),
  "a person that is unnamed but not": more("Person", onr("unnamed"), literal("false", namedNode(XSD + "boolean"))),
  "an event without factuality": without(ONR + "factuality"),
  "a factuality that is none": instead(ONR + "factuality", onr("Rumoured")),
  "an event that nobody reports": (triples) => {
    const event = first(triples, type.value, ONR + "Event").subject.value;
    return triples.filter((q) => q.subject.value !== event || q.predicate.value !== ONR + "reportedIn");
  },
  "an event that is neither incident nor legal action": without(type.value, ONR + "Incident"),
  "a role that is not involved": without(ONR + "involves"),
  "an actor of a legal action": more("LegalAction", onr("actor"), namedNode("https://example.org/id/x")),
  "a subject of an incident": more("Incident", onr("subject"), namedNode("https://example.org/id/x")),
  "a date that is a string": instead(ONR + "date", literal("in May")),
  "a date without bounds": (triples) => {
    const event = first(triples, ONR + "date").subject.value;
    return triples.filter((q) => q.subject.value !== event || q.predicate.value !== ONR + "earliest");
  },
  "a bound that is a month": instead(ONR + "latest", literal("2024-01", namedNode(XSD + "gYearMonth"))),
  "a number of the dead that is a date": more("Incident", onr("deaths"), date("2024-01-01")),
  "a length that is a number": more("LegalAction", onr("term"), integer(30)),
  "a sum that is an integer": more("LegalAction", onr("amount"), integer(5000)),
  "an action that concerns a person": more("LegalAction", onr("concerns"), namedNode("https://example.org/id/x")),
  "a claim without a stance": without(ONR + "stance"),
  "a claim about nothing there": more("Claim", onr("about"), namedNode("https://example.org/id/x")),
  "a claim by a place": more("Claim", onr("speaker"), namedNode("https://example.org/id/x")),
  "an offense in capitals": instead(ONR + "offense", literal("Battery")),
  "an instrument in capitals": instead(ONR + "instrument", literal("Taser")),
  "an actor that is a place": more("Incident", onr("actor"), namedNode(ONR_PLACE)),
  "a target that is nobody": instead(ONR + "target", namedNode("https://example.org/id/x")),
  "a subject that is a literal": instead(ONR + "subject", literal("Ann Lee")),
  "an authority that is nobody": instead(ONR + "authority", namedNode("https://example.org/id/x")),
  "an initiator that is nobody": more("LegalAction", onr("initiator"), namedNode("https://example.org/id/x")),
  "a place that is no place": instead(ONR + "place", namedNode("https://example.org/id/x")),
  "a relative that is nobody": more("Person", onr("relative"), namedNode("https://example.org/id/x")),
  "a tenure at nothing": instead(ONR + "agency", namedNode("https://example.org/id/x")),
  "a tenure without a title": without(ONR + "title"),
  "a source that is nowhere": instead(ONR + "reportedIn", namedNode("https://example.org/id/x")),
  "a claim that nobody reports": (triples) => {
    const claim = first(triples, type.value, ONR + "Claim").subject.value;
    return triples.filter((q) => q.subject.value !== claim || q.predicate.value !== ONR + "reportedIn");
  },
  "a claim with two stances": more("Claim", onr("stance"), onr("Rumours")),
  "a quotation that is a number": instead(ONR + "quote", integer(5)),
  "negative injuries": more("Incident", onr("injuries"), integer(-2)),
  "a mention with two texts": more("Mention", onr("exact"), literal("another")),
  "an article issued some day": instead("http://purl.org/dc/terms/issued", literal("yesterday")),
  "a client that is nobody": more("Person", onr("represents"), namedNode("https://example.org/id/x")),
};
