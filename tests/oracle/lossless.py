# SPDX-License-Identifier: Apache-2.0
"""lossless.py FTM NQUADS: what the graph says of the same stories stands among the entities of FollowTheMoney, save where
people and posts are mentioned, and what their places are called besides."""
import collections
import hashlib
import json
import sys

import pyoxigraph

ONR = "https://w3id.org/onrecord#"
LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"
DCTERMS = "http://purl.org/dc/terms/"
ftm, nquads = sys.argv[1:]
with open(ftm, encoding="utf-8") as lines:
    entities = {}
    for line in lines:
        entity = json.loads(line)
        known = entities.setdefault(entity["id"], entity)
        for name, values in entity["properties"].items():
            known["properties"][name] = sorted({*known["properties"].get(name, []), *values})
graph = collections.defaultdict(set)  # (subject, property) -> texts
by_article = set()  # (subject, property, text, article)
for quad in pyoxigraph.parse(path=nquads, format=pyoxigraph.RdfFormat.N_QUADS):
    text = quad.object.value if isinstance(quad.object, pyoxigraph.NamedNode) else " ".join(quad.object.value.split())
    graph[quad.subject.value, quad.predicate.value].add(text)
    if isinstance(quad.graph_name, pyoxigraph.NamedNode):
        by_article.add((quad.subject.value, quad.predicate.value, text, quad.graph_name.value))


def id_of(iri):
    return "onr-" + hashlib.sha256(iri.encode()).hexdigest()[:40]


def local(iri):
    return iri.removeprefix(ONR)


def of(name):
    """(subject, text) of a property."""
    return [(s, text) for (s, p), texts in graph.items() if p == ONR + name for text in texts]


def one(subject, name):
    (text,) = graph[subject, ONR + name]
    return text


def are(kind):
    return sorted(s for (s, p), texts in graph.items() if p == TYPE and ONR + kind in texts)


def has(iri, schema, name, value):
    entity = entities.get(id_of(iri))
    assert entity and schema in (None, entity["schema"]), (iri, schema)
    assert value in entity["properties"].get(name, []), (iri, name, value, entity)


def links(schema, *names):
    return {
        tuple(entity["properties"].get(name, [""])[0] for name in names)
        for entity in entities.values() if entity["schema"] == schema}


def all_in(wanted, found, what):
    assert wanted, what
    assert set(wanted) <= found, (what, sorted(set(wanted) - found)[:5])


for article in are("Article"):
    has(article, "Article", "contentHash", one(article, "sha256"))
    for name, theirs in (("title", "title"), ("issued", "publishedAt"), ("publisher", "publisher"), ("creator", "author")):
        for text in graph[article, DCTERMS + name]:
            has(article, "Article", theirs, text)
for kind in ("Person", "Agency", "Event"):
    for node in are(kind):
        for text in graph[node, LABEL]:
            has(node, None, "name", text)
        for text in graph[node, "http://www.w3.org/2004/02/skos/core#altLabel"]:
            has(node, None, "alias", text)
for event in are("Event"):
    for kind in ("factuality", "date"):
        for text in graph[event, ONR + kind]:
            has(event, "Event", "keywords" if kind == "factuality" else "date", local(text))
    for place in graph[event, ONR + "place"]:
        has(event, "Event", "location", *graph[place, LABEL])
    for kind in ("offense", "instrument", "term", "deaths", "injuries"):
        for text in graph[event, ONR + kind]:
            has(event, "Event", "summary", f"{kind}: {text}")
    for article in graph[event, ONR + "reportedIn"]:
        has(event, "Event", "proof", id_of(article))
    for text in graph[event, ONR + "amount"]:
        assert any(s.startswith(f"amount: {text} ") for s in entities[id_of(event)]["properties"]["summary"]), event
    bounds = entities[id_of(event)]["properties"]
    for kind, theirs, choose in (("earliest", "startDate", min), ("latest", "endDate", max)):
        if graph[event, ONR + kind]:
            assert choose(graph[event, ONR + kind]) in bounds.get(theirs, bounds["date"]), (event, bounds)

roles = [(id_of(party), id_of(event), role) for role in ("actor", "target", "subject", "authority", "initiator")
         for event, party in of(role)]
all_in(roles, links("UnknownLink", "subject", "object", "role"), "roles")
all_in([(id_of(a), id_of(b), "concerns") for a, b in of("concerns")],
       links("UnknownLink", "subject", "object", "role"), "concerns")
all_in([(id_of(a), id_of(b)) for a, b in of("represents")], links("Representation", "agent", "client"), "represents")
all_in([tuple(sorted((id_of(a), id_of(b)))) for a, b in of("possiblySame")],
       {tuple(sorted(pair)) for pair in links("Similar", "candidate", "match")}, "possibly the same")
events = set(are("Event"))
told = []
for event, mention in of("evidence"):
    if event in events:
        told.append((id_of(one(mention, "inArticle")), id_of(event), f'{one(mention, "start")}-{one(mention, "end")}',
                     one(mention, "exact")))
all_in(told, links("Documentation", "document", "entity", "recordId", "summary"), "evidence of events")
stated = {(id_of(a), id_of(s), local(text).lower()) for s, p, text, a in by_article if p == ONR + "factuality"}
all_in(stated, {
    (entity["properties"]["document"][0], entity["properties"]["entity"][0], value)
    for entity in entities.values() if entity["schema"] == "Documentation"
    for value in entity["properties"].get("status", [])}, "factuality by article")
tenures = [(id_of(one(t, "holder")), id_of(one(t, "agency")), one(t, "title"), local(one(t, "tenureStatus")).lower())
           for t in are("Tenure") if graph[t, ONR + "agency"]]
all_in(tenures, links("Employment", "employee", "employer", "role", "status"), "tenures")
for tenure in are("Tenure"):
    titles = entities[id_of(one(tenure, "holder"))]["properties"]["position"]
    assert any(title.endswith(one(tenure, "title")) for title in titles), (tenure, titles)
offices = [
    (id_of(one(t, "holder")), one(t, "title"), id_of(one(t, "agency"))) for t in are("Tenure")
    if graph[t, ONR + "agency"] and entities[id_of(one(t, "agency"))]["schema"] == "PublicBody"]
all_in(offices, {
    (entity["properties"]["holder"][0], post["name"][0].rsplit(", ", 1)[0] if "," in post["name"][0] else "",
     post["organization"][0])
    for entity in entities.values() if entity["schema"] == "Occupancy"
    for post in [entities[entity["properties"]["post"][0]]["properties"]]}, "offices")
for claim in are("Claim"):
    for about in graph[claim, ONR + "about"] | graph[claim, ONR + "speaker"]:
        has(claim, "Note", "entity", id_of(about))
    said = entities[id_of(claim)]["properties"]["description"][0]
    assert local(one(claim, "stance")).lower() in said, said
    for quote in graph[claim, ONR + "quote"]:
        assert quote in said, said
