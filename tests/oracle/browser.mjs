// SPDX-License-Identifier: Apache-2.0
// A site in headless Chromium: the ways through it, with and without scripts; axe-core on every kind of page; a hundred
// hostile stories; and pictures of each kind of page in build-oracles/screenshots, for people to look at.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { createRequire } from "node:module";
import puppeteer from "puppeteer-core";
import { graph, stories } from "./hostile.mjs";
import { builddir, plan, report, srcdir } from "./rdf.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const onrecord = join(builddir, "onrecord");
const work = mkdtempSync(join(tmpdir(), "onrecord-browser-"));
const shots = join(builddir, "build-oracles", "screenshots");
const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".json": "application/json" };

/** A plain host of files. */
function host(folder) {
  const server = createServer((request, response) => {
    const path = join(folder, normalize(decodeURIComponent(new URL(request.url, "http://x").pathname)));
    const file = [path, `${path}.html`, join(path, "index.html")].find((f) => existsSync(f) && statSync(f).isFile());
    response.writeHead(file ? 200 : 404, { "Content-Type": `${types[extname(file ?? "")] ?? "text/plain"}; charset=utf-8` });
    response.end(file ? readFileSync(file) : "");
  });
  return new Promise((done) => server.listen(0, "127.0.0.1", () => done([server, `http://127.0.0.1:${server.address().port}/`])));
}
const publish = (name, ...inputs) => {
  execFileSync(onrecord, ["publish", "-q", "-o", join(work, name), "--base", "https://record.example/id/", ...inputs]);
  return join(work, name);
};
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM, headless: true, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--force-color-profile=srgb"],
}).catch((error) => { // Such as Ubuntu's, which is a script that tells to install another
  console.log(`1..0 # SKIP chromium does not start: ${String(error).split("\n")[0]}`);
  rmSync(work, { recursive: true, force: true });
  process.exit(0);
});
const text = (page, selector) => page.$eval(selector, (e) => e.textContent);

/** From the overview to a person, along the timeline to an event, to its source. */
async function walk(page, url, how, { person, event, linked }) {
  await page.goto(`${url}index.html`);
  const follow = async (selector, wanted) => {
    const link = (await page.$$eval(selector, (all, words) => all.findIndex((a) => a.textContent.includes(words)), wanted));
    if (link < 0) return false;
    await Promise.all([page.waitForNavigation(), (await page.$$(selector))[link].click()]);
    return true;
  };
  report(await follow("main a", person) && (await text(page, "h1")) === person, `${how}: the overview leads to a person`);
  report(await follow(".timeline h3 a", event), `${how}: a line of the timeline leads to its event`);
  report((await text(page, "h1")).startsWith(event), `${how}: whose page tells of it`);
  const sources = await page.$$eval("blockquote footer a[rel~=external]", (all) => all.map((a) => a.href));
  report((sources.length > 0) === linked && sources.every((href) => /^https?:/.test(href)), `${how}: with links to the outlets`);
  report((await page.$$eval("blockquote p", (all) => all.length)) > 0, `${how}: and quotations`);
  report(await follow("blockquote footer a:not([rel])", "in the record") && /#m-/.test(page.url()),
    `${how}: a quotation leads to its place on the article's page`);
}

async function search(page, url, how, name) {
  await page.goto(`${url}index.html`);
  await page.type("#find", name.split(" ").at(-1).toLowerCase());
  await Promise.all([page.waitForNavigation(), page.click(".find button")]);
  await page.waitForFunction(() => document.getElementById("found-count").textContent !== "");
  const found = await page.$$eval("#found a", (all) => all.map((a) => a.textContent));
  report(found[0] === name, `${how}: a search by surname finds the person first`, found.join("\n"));
  await Promise.all([page.waitForNavigation(), page.click("#found a")]);
  report((await text(page, "h1")) === name, `${how}: and leads there`);
}

async function searchAndMove(page, url) {
  await page.goto(`${url}search.html?q=${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await page.waitForFunction(() => document.getElementById("found-count").textContent !== "");
  report((await page.$$("main img")).length === 0, "what is searched for is text");

  await page.goto(`${url}index.html`);
  const view = () => page.$eval(".movable svg", (svg) => [svg.viewBox.baseVal.x, svg.viewBox.baseVal.width].join());
  const before = await view();
  await page.click(".filters input[value=agency]");
  report((await page.$$(".movable .node.agency:not(.faded)")).length === 0 && (await page.$$(".movable .node.person:not(.faded)")).length > 0,
    "agencies can be filtered out of the picture");
  await page.click(".filters input[value=agency]");
  await page.type(".filters input[type=search]", "castillo");
  report((await page.$$eval(".movable .node:not(.faded)", (all) => all.map((n) => n.textContent))).join() === "Devin Castillo",
    "names can be filtered");
  const box = await (await page.$(".movable svg")).boundingBox();
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 4 });
  await page.mouse.up();
  const panned = await view();
  report(panned !== before, "the picture can be dragged");
  await page.click("[data-move=in]");
  report((await view()) !== panned, "and enlarged with a button");
  await page.click("[data-move=whole]");
  report((await view()) === before, "and brought back");
}

/** Pages of which there is one, and the fronts of the names of those of which there are many. */
const single = {
  overview: "index.html", people: "people.html", agencies: "agencies.html", events: "events.html", places: "places.html", articles: "articles.html",
  search: "search.html?q=or", dataset: "dataset.html", corrections: "corrections.html", ontology: "ontology.html", missing: "404.html",
};
const fronts = ["agency", "article", "claim", "place", "tenure", "event-charge", "event-dismissal", "event-use-of-force", "event-lawsuit"];

async function checkKinds(page, folder, url, front, more) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".html"));
  const some = fronts.map((kind) => [kind, names.find((name) => name.startsWith(`${kind}-`))]).filter(([, name]) => name);
  report(some.length > 6, `${front}there are pages of most kinds`, some.join("\n"));
  for (const [what, path] of [...Object.entries(single), ...Object.entries(more), ...some]) {
    const kind = front + what;
    for (const scheme of ["light", "dark"]) {
      await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await page.setViewport({ width: 1200, height: 900 });
      await page.goto(url + path);
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run(document, {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      report(violations.length === 0, `axe has nothing against ${kind}, ${scheme}`,
        violations.map((v) => `${v.id}: ${v.help}\n${v.nodes.slice(0, 4).map((n) => `${n.html.slice(0, 200)} ${n.failureSummary ?? ""}`).join("\n")}`).join("\n"));
      await page.screenshot({ path: join(shots, `${kind}-${scheme}.png`), fullPage: false });
    }
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: "light" }]);
    await page.setViewport({ width: 375, height: 800, isMobile: true });
    await page.goto(url + path);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    report(wide <= 375, `${kind} fits on a phone`, `${wide} pixels wide`);
    await page.screenshot({ path: join(shots, `${kind}-phone.png`) });
  }
}

/** Every file below a folder. */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)]);
}

async function checkHostile(name, input) {
  const page = await browser.newPage();
  const around = readdirSync(work).length;
  const folder = publish(name, input);
  const [server, url] = await host(folder);
  const complaints = [];
  page.on("dialog", async (dialog) => { complaints.push(`a dialog: ${dialog.message()}`); await dialog.dismiss(); });
  page.on("request", (request) => {
    if (!request.url().startsWith(url) && request.url() !== "https://record.example/id/site.css" && !/^(data|about):/.test(request.url())) complaints.push(`asks for ${request.url()}`);
  });
  const pages = files(folder).filter((file) => file.endsWith(".html") && !/ontology/.test(file));
  for (const file of pages.filter((_, i) => i < 40 || i % Math.ceil(pages.length / 160) === 0)) {
    await page.goto(url + file.slice(folder.length + 1).split("/").map(encodeURIComponent).join("/"));
    const bad = await page.evaluate(() => [
      window.pwned ? "a script ran" : "",
      ...[...document.querySelectorAll("script")].filter((s) => s.type !== "application/ld+json" && s.getAttribute("src") !== "site.js").map(() => "a script"),
      ...[...document.querySelectorAll("script[type='application/ld+json']")].filter((s) => { try { JSON.parse(s.textContent); return false; } catch { return true; } }).map(() => "data that is no JSON"),
      ...[...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name) || a.name === "style" || a.name === "srcdoc")).map((e) => `an attribute: ${e.outerHTML.slice(0, 100)}`),
      ...[...document.querySelectorAll("a[href], link[href]")].filter((a) => a.rel !== "icon" && !/^https?:/.test(new URL(a.getAttribute("href"), location).href)).map((a) => `a link: ${a.getAttribute("href")}`),
      ...document.querySelectorAll("iframe, base, style, img, object, embed, meta[http-equiv=refresh]"),
    ].filter(Boolean).map(String));
    complaints.push(...bad.map((b) => `${file}: ${b}`));
    if (/[\u202A-\u202E\u2066-\u2069]/.test(await page.evaluate(() => document.title + document.body.outerHTML))) complaints.push(`${file}: turned text`);
  }
  report(pages.length > 50, `${name}: there are pages`, pages.length);
  report(complaints.length === 0, `${name}: no script runs on them, and nothing is asked of others`, complaints.slice(0, 20).join("\n"));
  report(readdirSync(work).length === around + 1, `${name}: nothing lies beside the folder`, readdirSync(work).join("\n"));
  await page.close();
  server.close();
}

try {
  mkdirSync(shots, { recursive: true });
  writeFileSync(join(work, "decisions"), "suppress person-rosa-castillo\n");
  const folder = publish("site", "--decisions", join(work, "decisions"), join(srcdir, "samples"));
  const [server, url] = await host(folder);
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  const errors = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  const orr = { person: "Calvin Orr", event: "Indictment", linked: true };
  await walk(page, url, "with scripts", orr);
  await search(page, url, "samples", "Devin Castillo");
  await searchAndMove(page, url);
  report(errors.length === 0, "the console has nothing to say", errors.join("\n"));
  const still = await browser.newPage();
  await still.setJavaScriptEnabled(false);
  await walk(still, url, "without scripts", orr);
  await still.goto(`${url}search.html`);
  report(/scripts, which are off/.test(await still.content()), "without scripts: the search says that it needs them");
  await still.close();
  await page.setBypassCSP(true); // For axe
  await checkKinds(page, folder, url, "", { person: "person-calvin-orr.html", tombstone: "person-rosa-castillo.html" });
  server.close();

  const seeds = join(process.env.ONR_SHARED ?? "/nowhere", "seeds");
  if (existsSync(seeds)) {
    const site = publish("seeds", seeds);
    const [seedServer, seedUrl] = await host(site);
    await walk(page, seedUrl, "the seeds", { person: "Sergio Perez", event: "Charge", linked: false });
    await search(page, seedUrl, "the seeds", "Sergio Perez");
    await checkKinds(page, site, seedUrl, "seeds-", { person: "person-sergio-perez.html" });
    seedServer.close();
  }
  await page.close();

  writeFileSync(join(work, "hostile.jsonl"), stories().map((story) => JSON.stringify(story)).join("\n") + "\n");
  await checkHostile("a hundred hostile stories", join(work, "hostile.jsonl"));
  writeFileSync(join(work, "hostile.nt"), graph("https://record.example/id/"));
  await checkHostile("a hostile graph", join(work, "hostile.nt"));
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
plan();
