#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Writes gold articles as records, as if extraction had found all that is in them and nothing else.

  gold-records DIR NAME...    one line an article to standard output; parties are its people, then its agencies
"""
import hashlib, json, pathlib, re, sys

def spots(text, words):
    """Where strings stand, whole words only, as evidence."""
    out = set()
    for word in words:
        for m in re.finditer(r"(?<!\w)" + re.escape(word) + r"(?!\w)", text):
            out.add((m.start(), m.end()))
    return [[0, b, e, text[b:e], text[max(0, b - 32):b], text[e:e + 32]] for b, e in sorted(out)]

def first(values):
    return values if isinstance(values, list) else [] if values is None else [values]

def party(x, text, kind):
    name = x.get("name") or x["unnamed"]
    out = {"kind": kind, "label": name, "aliases": x.get("aliases", []), "evidence": spots(text, [name, *x.get("aliases", [])])}
    if "unnamed" in x: out["unnamed"] = True
    return {k: v for k, v in out.items() if v}

def event(e, text, parties, places, events):
    out = {"kind": e["type"], "roles": [{"role": r, "party": parties[w]} for r, l in e.get("roles", {}).items() for w in l],
           "dates": [{"date": e["date"], "article": 0}] if e.get("date") else [],
           "factualities": [{"value": e["factuality"], "article": 0}],
           "places": [places.index(e["place"])] if e.get("place") else [],
           "offenses": first(e.get("offense")), "instruments": first(e.get("instrument")), "terms": first(e.get("term")),
           "amounts": [{"number": str(a), "currency": "USD"} for a in first(e.get("amount"))],
           "concerns": [events[c] for c in e.get("concerns", [])], "articles": [0],
           "evidence": [[0, text.find(q), text.find(q) + len(q), q, "", ""] for q in e["evidence"]], "score": 1.0}
    for k in ("deaths", "injuries"):
        if k in e: out[k] = int(e[k])
    return {k: v for k, v in out.items() if v not in ([], None)}

def record(doc, gold, name):
    text = doc["text"]
    people = [party(p, text, "Person") for p in gold["people"]]
    agencies = [party(a, text, a["type"]) for a in gold["agencies"]]
    parties = {x["id"]: i for i, x in enumerate(gold["people"] + gold["agencies"])}
    places = sorted({e["place"] for e in gold["events"] if e.get("place")})
    events = {e["id"]: i for i, e in enumerate(gold["events"])}
    article = {"title": doc.get("title"), "url": doc.get("url"), "input": f"{name}.json", "publisher": doc.get("sitename"),
               "published": doc.get("date"), "sha256": hashlib.sha256(text.encode()).hexdigest()}
    tenures = [{k: v for k, v in {"holder": parties[p["id"]], "title": t["title"], "agency": parties.get(t.get("agency")), "status": t["status"]}.items() if v is not None}
               for p in gold["people"] for t in p.get("tenures", [])]
    return {"onrecord": 1, "articles": [{k: v for k, v in article.items() if v}], "parties": people + agencies,
            "places": [{"label": p, "evidence": spots(text, [p])} for p in places], "tenures": tenures,
            "events": [event(e, text, parties, places, events) for e in gold["events"]]}

def main():
    base = pathlib.Path(sys.argv[1])
    for name in sys.argv[2:]:
        doc, gold = (json.loads((base / f"{name}{end}").read_text()) for end in (".json", ".gold.json"))
        print(json.dumps(record(doc, gold, name), ensure_ascii=False))

if __name__ == "__main__":
    main()
