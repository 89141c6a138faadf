// SPDX-License-Identifier: Apache-2.0
// What "onrecord load" brings into Oxigraph, behind a small server of the Graph Store Protocol, is the data set, twice as
// once, and answers the ready questions as onrecord does.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import oxigraph from "oxigraph";
import { builddir, parseN3, plan, report, same, srcdir } from "./rdf.mjs";

const store = new oxigraph.Store();
const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const graph = oxigraph.namedNode(new URL(request.url, "http://localhost").searchParams.get("graph"));
  if (request.method === "PUT") for (const quad of store.match(null, null, null, graph)) store.delete(quad);
  const quads = oxigraph.parse(Buffer.concat(chunks).toString("utf8"), { format: "text/turtle", to_graph_name: graph });
  for (const quad of quads) store.add(quad);
  response.writeHead(204).end();
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

function run(...args) {
  return new Promise((resolve) => {
    const child = spawn(join(builddir, "onrecord"), args, { stdio: ["ignore", "pipe", "inherit"] });
    let text = "";
    child.stdout.setEncoding("utf8"); // Or a character is cut where a chunk ends
    child.stdout.on("data", (bytes) => (text += bytes));
    child.on("close", (status) => resolve({ status, text }));
  });
}

const samples = join(srcdir, "samples");
const url = `http://127.0.0.1:${server.address().port}/store`;
const { text } = await run("export", "--to", "nquads", samples);
const wanted = parseN3(text, "application/n-quads");
for (const time of ["once", "twice"]) {
  const { status, text: said } = await run("load", "--to", url, samples);
  report(status === 0 && / 0 failed/.test(said), `loading ${time} succeeds`, said);
  const got = parseN3(store.dump({ format: "application/n-quads" }), "application/n-quads").filter(
    (q) => !q.graph.value.endsWith("/other"));
  report(same(got, wanted.filter((q) => q.graph.value)), `the articles' graphs are there after loading ${time}`,
    `${got.length} for ${wanted.length}`);
}
for (const file of readdirSync(join(srcdir, "queries")).filter((name) => name.endsWith(".rq"))) {
  const query = readFileSync(join(srcdir, "queries", file), "utf8");
  const rows = new Set(store.query(query, { use_default_graph_as_union: true }).map((row) =>
    [...row].map(([name, term]) => `${name}=${term.value}`).sort().join(" ")));
  const ours = JSON.parse((await run("query", "--to", "json", query, samples)).text).results.bindings.map((row) =>
    Object.entries(row).map(([name, term]) => `${name}=${term.value}`).sort().join(" "));
  report(ours.length === rows.size && ours.every((row) => rows.has(row)), `${file} gives the rows that the store gives`,
    `${ours.length} for ${rows.size}`);
}
server.close();
plan();
