# SPDX-License-Identifier: Apache-2.0
"""forms.py FTM VALIDATED AGGREGATED GRAPHML: what went into "ftm" is what came out, and networkx reads the graph."""
import json
import sys

import networkx
from followthemoney import model


def load(path):
    with open(path, encoding="utf-8") as lines:
        entities = [json.loads(line) for line in lines]
    return {
        entity["id"]: (entity["schema"], {name: sorted(values) for name, values in entity["properties"].items()})
        for entity in entities
    }


given, validated, aggregated, graphml = sys.argv[1:]
went_in = load(given)
assert went_in, "no entities"
for path in (validated, aggregated):
    came_out = load(path)
    for key, entity in went_in.items():
        assert came_out.get(key) == entity, (path, entity, came_out.get(key))
    assert len(came_out) == len(went_in), path
for key, (schema, properties) in went_in.items():
    known = model.get(schema)
    assert known is not None, schema
    for required in known.required:
        assert required in properties, (schema, required)
    for name, values in properties.items():
        if known.get(name).type.name == "entity":
            assert key not in values, "refers to itself"
            for value in values:
                assert model.get(went_in[value][0]).is_a(known.get(name).range), (schema, name, went_in[value][0])
    assert not {"crime", "wanted", "poi"} & set(properties.get("topics", [])), key
graph = networkx.read_graphml(graphml)
assert graph.is_directed() and graph.number_of_nodes() > 100
assert all(data.get("label") and data.get("class") for _, data in graph.nodes(data=True))
assert all(data.get("type") for _, _, data in graph.edges(data=True))
