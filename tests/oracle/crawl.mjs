// SPDX-License-Identifier: Apache-2.0
// A client of linked data: it starts at one person's name and follows what it finds, as Turtle and as JSON-LD, and so
// gathers the graph; and every name of the graph below the base answers.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { builddir, parseJsonldStream, parseN3, plan, report, skip, srcdir } from "./rdf.mjs";

const onrecord = join(builddir, "onrecord");
const work = mkdtempSync(join(tmpdir(), "onrecord-crawl-"));
const line = ({ subject, predicate, object }) =>
  `${subject.value} ${predicate.value} ${object.termType} ${object.value} ${object.datatype?.value ?? ""} ${object.language ?? ""}`;
const port = await new Promise((done) => {
  const free = createServer().listen(0, "127.0.0.1", () => {
    const { port } = free.address();
    free.close(() => done(port));
  });
});
const base = `http://127.0.0.1:${port}/`;
const parsers = { "text/turtle": (text) => parseN3(text, "text/turtle"), "application/ld+json": parseJsonldStream };

/** All statements that can be reached from a name. */
async function crawl(start, accept) {
  const seen = new Set([start]), waiting = [start], found = new Set(), bad = [];
  while (waiting.length) {
    const name = waiting.pop();
    const answer = await fetch(name, { headers: { accept } });
    const type = (answer.headers.get("content-type") ?? "").split(";")[0];
    if (!answer.ok || type !== accept || !answer.redirected) {
      bad.push(`${name}: ${answer.status} ${type}`);
      continue;
    }
    for (const quad of await parsers[accept](await answer.text())) {
      found.add(line(quad));
      for (const term of [quad.subject, quad.object])
        if (term.termType === "NamedNode" && term.value.startsWith(base) && !seen.has(term.value)) {
          seen.add(term.value);
          waiting.push(term.value);
        }
    }
  }
  return { seen, found, bad };
}

execFileSync(onrecord, ["publish", "-q", "--base", base, "-o", join(work, "site"), join(srcdir, "samples")]);
const server = spawn(onrecord, ["serve", "--port", String(port), join(work, "site")], { stdio: ["ignore", "pipe", "pipe"] });
let complaint = "";
server.stderr.on("data", (data) => (complaint += data));
const up = await new Promise((done) => {
  server.stdout.once("data", () => done(true));
  server.once("exit", () => done(false));
});
try {
  if (!up) {
    skip("a crawler gathers the graph", complaint.trim());
  } else {
    const quads = parseN3(execFileSync(onrecord, ["export", "--to", "ntriples", "--base", base, join(srcdir, "samples")],
      { maxBuffer: 1 << 28, encoding: "utf8" }), "application/n-triples");
    const graph = new Set(quads.map(line));
    const names = new Set(quads.flatMap((q) => [q.subject.value, q.object.value]).filter((v) => v.startsWith(base)));
    for (const accept of Object.keys(parsers)) {
      const { seen, found, bad } = await crawl(`${base}person-calvin-orr`, accept);
      report(bad.length === 0, `${accept}: every name that is followed answers by way of 303`, bad.slice(0, 10).join("\n"));
      const missing = [...graph].filter((l) => !found.has(l)), more = [...found].filter((l) => !graph.has(l));
      report(missing.length === 0 && more.length === 0, `${accept}: what is gathered from one person on is the graph`,
        [`${graph.size} there, ${found.size} gathered`, ...missing.slice(0, 5), "more:", ...more.slice(0, 5)].join("\n"));
      report([...names].every((name) => seen.has(name)), `${accept}: all names were come by`);
    }
    const mute = [];
    for (const name of names) {
      const answer = await fetch(name, { headers: { accept: "text/html" } });
      const text = await answer.text();
      if (!answer.ok || !/<h1/.test(text)) mute.push(`${name}: ${answer.status}`);
    }
    report(mute.length === 0, "every name of the graph leads to a page", mute.slice(0, 10).join("\n"));
  }
} finally {
  server.kill("SIGTERM");
  rmSync(work, { recursive: true, force: true });
}
plan();
