# SPDX-License-Identifier: Apache-2.0
"""void.py VOID DATA: the description is Turtle to rdflib, and its numbers are those that rdflib counts in the data."""
import sys

from rdflib import RDF, Graph, Literal, Namespace, URIRef

VOID = Namespace("http://rdfs.org/ns/void#")
DCAT = Namespace("http://www.w3.org/ns/dcat#")
DCTERMS = Namespace("http://purl.org/dc/terms/")
described = Graph().parse(sys.argv[1], format="turtle")
data = Graph().parse(sys.argv[2], format="nt")
(dataset,) = described.subjects(RDF.type, VOID.Dataset)
assert (dataset, RDF.type, DCAT.Dataset) in described
assert described.value(dataset, DCTERMS.title)


def number(subject, predicate):
    (value,) = described.objects(subject, predicate)
    return int(value)


assert number(dataset, VOID.triples) == len(data)
assert number(dataset, VOID.distinctSubjects) == len(set(data.subjects()))
assert number(dataset, VOID.distinctObjects) == len(set(data.objects()))
assert number(dataset, VOID.entities) == len(set(data.subjects(RDF.type)))
assert number(dataset, VOID.classes) == len(set(data.objects(None, RDF.type)))
assert number(dataset, VOID.properties) == len(set(data.predicates()))
classes = {
    described.value(part, VOID["class"]): number(part, VOID.entities)
    for part in described.objects(dataset, VOID.classPartition)
}
assert classes == {c: len(set(data.subjects(RDF.type, c))) for c in set(data.objects(None, RDF.type))}
properties = {
    described.value(part, VOID.property): number(part, VOID.triples)
    for part in described.objects(dataset, VOID.propertyPartition)
}
assert properties == {p: len(list(data.triples((None, p, None)))) for p in set(data.predicates())}
space = str(described.value(dataset, VOID.uriSpace))
assert all(str(s).startswith(space) for s in data.subjects())
period = described.value(dataset, DCTERMS.temporal)
issued = sorted(str(o) for o in data.objects(None, DCTERMS.issued))
assert str(described.value(period, DCAT.startDate)) == issued[0]
assert str(described.value(period, DCAT.endDate)) == issued[-1]
assert not any(not isinstance(n, (URIRef, Literal)) for t in described for n in t)
