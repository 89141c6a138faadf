// SPDX-License-Identifier: Apache-2.0
// speed.mjs MODULES PACKAGE STORIES: prints the seconds of processor time that a package takes to read the stories with all it can.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [modules, name, stories] = process.argv.slice(2);
const require = createRequire(`${modules}/`);
const texts = readFileSync(stories, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line).text);

const readers = {
    "wink-nlp"() {
        const nlp = require("wink-nlp")(require("wink-eng-lite-web-model"));
        const its = nlp.its;
        return text => {
            const doc = nlp.readDoc(text);
            return doc.tokens().out(its.pos).length + doc.entities().out(its.type).length + doc.sentences().length();
        };
    },
    compromise() {
        const nlp = require("compromise");
        return text => {
            const doc = nlp(text);
            return doc.people().length + doc.organizations().length + doc.places().length;
        };
    },
};

const read = readers[name]();
for (const text of texts.slice(0, 20)) read(text); // warm
const start = process.cpuUsage();
for (const text of texts) read(text);
const { user, system } = process.cpuUsage(start);
console.log((user + system) / 1e6);
