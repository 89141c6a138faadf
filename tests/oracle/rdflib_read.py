# SPDX-License-Identifier: Apache-2.0
"""rdflib_read.py FORMAT=FILE ...: read each with rdflib and print its triples, without graph names, as one line of JSON."""
import json
import sys

import rdflib

rdflib.NORMALIZE_LITERALS = False


def term(node):
    if isinstance(node, rdflib.Literal):
        return ["Literal", str(node), node.language or "", str(node.datatype or "")]
    return ["NamedNode" if isinstance(node, rdflib.URIRef) else "BlankNode", str(node)]


for argument in sys.argv[1:]:
    format, file = argument.split("=", 1)
    graph = rdflib.ConjunctiveGraph()
    graph.parse(file, format=format)
    print(json.dumps(sorted([term(node) for node in triple] for triple in graph.triples((None, None, None)))))
