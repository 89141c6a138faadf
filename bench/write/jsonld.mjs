// SPDX-License-Identifier: Apache-2.0
// jsonld.mjs FILE.nt: how fast jsonld-streaming-serializer writes the triples that bench/write/write saved, from memory.
// Run by bench/write/run, where the packages of tests/oracle are installed.
import { readFileSync } from "node:fs";
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { JsonLdSerializer } from "jsonld-streaming-serializer";
import { Parser } from "n3";

const quads = new Parser({ format: "application/n-triples" }).parse(
  readFileSync(process.argv[2], "utf8"),
);
let bytes = 0;
const count = new Writable({
  write(chunk, encoding, done) {
    bytes += chunk.length;
    done();
  },
});
const memory = process.memoryUsage().rss;
const before = process.cpuUsage();
await pipeline(Readable.from(quads), new JsonLdSerializer(), count);
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS * 1024;
const rate = quads.length / ((user + system) / 1e6);
console.log(
  `jsonld     streaming ${rate.toFixed(0).padStart(9)} triples/s ${(bytes / 1e6).toFixed(1).padStart(7)} MB made, ` +
    `${((peak - memory) / 1048576).toFixed(1).padStart(6)} MB memory`,
);
