#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""B-cubed of resolution alone: gold facts in, gold clusters as the key.

  score-gold --resolve COMMAND [--errors] FILE.cross.gold.json...

COMMAND reads records on standard input and writes them with ids.
"""
import argparse, importlib.util, json, pathlib, shlex, subprocess, sys

here = pathlib.Path(__file__).resolve().parent
spec = importlib.util.spec_from_file_location("gold_records", here / "gold-records.py")
gold_records = importlib.util.module_from_spec(spec); spec.loader.exec_module(gold_records)

def resolve(command, records):
    r = subprocess.run(shlex.split(command), input="\n".join(json.dumps(x) for x in records) + "\n", capture_output=True, text=True, check=True)
    return [json.loads(line) for line in r.stdout.splitlines()]

def bcubed(gold_of, id_of):
    p = r = 0.0
    for i in gold_of:
        mine = {j for j in gold_of if gold_of[j] == gold_of[i]}
        theirs = {j for j in gold_of if id_of[j] == id_of[i]}
        p += len(mine & theirs) / len(theirs); r += len(mine & theirs) / len(mine)
    n = max(1, len(gold_of)); p /= n; r /= n
    return p, r, 2 * p * r / (p + r) if p + r else 0.0

def describe(item, golds):
    name, ident = item.rsplit(":", 1); gold = golds[name]
    names = {x["id"]: x.get("name") or x.get("unnamed") for x in gold["people"] + gold["agencies"]}
    for e in gold["events"]:
        if e["id"] == ident:
            return f"{item[:14]}…:{ident} {e['type']} {e.get('date')} {e.get('place')} { {r: [names[w] for w in l] for r, l in e.get('roles', {}).items()} } {e.get('offense')}"
    return f"{item[:14]}…:{ident} {names.get(ident)}"

def main():
    ap = argparse.ArgumentParser(description=__doc__); ap.add_argument("--resolve", required=True); ap.add_argument("--errors", action="store_true"); ap.add_argument("files", nargs="+")
    ap.add_argument("--min", type=float, nargs=3, metavar=("PEOPLE", "AGENCIES", "EVENTS")); a = ap.parse_args()
    total = {k: [] for k in ("people", "agencies", "events")}
    for f in map(pathlib.Path, a.files):
        key = json.loads(f.read_text()); base = f.parent; names = key["articles"]
        docs = {n: json.loads((base / f"{n}.json").read_text()) for n in names}
        golds = {n: json.loads((base / f"{n}.gold.json").read_text()) for n in names}
        out = {x["articles"][0]["input"][:-5]: x for x in resolve(a.resolve, [gold_records.record(docs[n], golds[n], n) for n in names]) if x.get("articles")}
        ids = {}
        for n in names:
            for i, x in enumerate(golds[n]["people"] + golds[n]["agencies"]): ids[f"{n}:{x['id']}"] = out[n]["parties"][i]["id"]
            for i, x in enumerate(golds[n]["events"]): ids[f"{n}:{x['id']}"] = out[n]["events"][i]["id"]
        row = []
        for kind in total:
            gold_of = {i: k for k, c in enumerate(key[kind]) for i in c}
            p, r, f1 = bcubed(gold_of, ids); total[kind].append(f1); row.append(f"{kind} {p:.3f}/{r:.3f}/{f1:.3f}")
            if a.errors:
                for i in gold_of:
                    for j in gold_of:
                        if i < j and (gold_of[i] == gold_of[j]) != (ids[i] == ids[j]):
                            print("   ", "JOINED" if ids[i] == ids[j] else "PARTED", describe(i, golds), "|", describe(j, golds))
        print(f"{f.name[:-16]:20}", "  ".join(row))
    means = {k: sum(v) / len(v) for k, v in total.items()}
    print("mean F1", {k: round(v, 3) for k, v in means.items()})
    sys.exit(bool(a.min and any(means[k] < m for k, m in zip(total, a.min))))

if __name__ == "__main__":
    main()
