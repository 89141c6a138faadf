// SPDX-License-Identifier: Apache-2.0
// Searching, and moving about in the picture of the overview.  All else works without scripts.
"use strict";

/** Words as the index has them: small, without marks; apostrophes and full stops go, other signs part. */
function words(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/ß/g, "ss").replace(/['’.]/g, "")
    .split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** The file of the index that has everything with a word that begins so. */
function shard(word) {
  return /^[a-z0-9]{1,2}/.test(word.slice(0, 2)) && !/[^a-z0-9]/.test(word.slice(0, 2)) ? word.slice(0, 2) : "other";
}

async function find(query) {
  const wanted = words(query);
  if (!wanted.length) return [];
  const longest = wanted.reduce((a, b) => (b.length > a.length ? b : a));
  if (longest.length < 2) return [];
  const answer = await fetch(`search/${shard(longest)}.json`);
  if (!answer.ok) return [];
  const rank = { person: 0, agency: 1 };
  return (await answer.json())
    .filter(([text]) => wanted.every((word) => ` ${text}`.includes(` ${word}`)))
    .map((entry) => ({ entry, rank: rank[entry[2].split("-")[0]] ?? 2 }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ entry }) => entry);
}

async function showFound(list, count) {
  const query = new URLSearchParams(location.search).get("q") ?? "";
  document.getElementById("find").value = query;
  const found = query ? await find(query) : [];
  count.textContent = !query ? "Type a name or a word above."
    : found.length === 0 ? "Nothing found."
    : found.length === 1 ? "One thing found."
    : `${found.length} things found.` + (found.length > 200 ? " These are the first 200." : "");
  for (const [, label, page, kind, date] of found.slice(0, 200)) {
    const item = document.createElement("li");
    const link = document.createElement("a");
    const part = document.createElement("span");
    link.href = page;
    link.textContent = label;
    part.className = "part";
    part.textContent = date ? `${kind} · ${date}` : kind;
    item.append(link, " ", part);
    list.append(item);
  }
}

/** Let a picture be dragged, enlarged with the wheel and moved with the keys. */
function move(svg) {
  const box = svg.viewBox.baseVal;
  const whole = { x: box.x, y: box.y, width: box.width, height: box.height };
  let from = null;
  const scale = () => box.width / svg.clientWidth;
  const zoom = (factor, x = box.x + box.width / 2, y = box.y + box.height / 2) => {
    const width = Math.min(Math.max(box.width * factor, whole.width / 40), whole.width * 1.5);
    const by = width / box.width;
    box.x = x - (x - box.x) * by;
    box.y = y - (y - box.y) * by;
    box.height *= by;
    box.width = width;
  };
  svg.addEventListener("pointerdown", (event) => {
    from = { x: event.clientX, y: event.clientY, moved: false };
  });
  svg.addEventListener("pointermove", (event) => {
    if (!from || !(event.buttons & 1)) return;
    box.x -= (event.clientX - from.x) * scale();
    box.y -= (event.clientY - from.y) * scale();
    from = { x: event.clientX, y: event.clientY, moved: true };
    svg.classList.add("moving");
  });
  svg.addEventListener("click", (event) => {
    if (from?.moved) event.preventDefault();
    from = null;
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());
  svg.addEventListener("wheel", (event) => {
    if (!event.ctrlKey && !event.shiftKey) return;
    event.preventDefault();
    const at = svg.getBoundingClientRect();
    zoom(event.deltaY > 0 ? 1.2 : 1 / 1.2, box.x + (event.clientX - at.left) * scale(), box.y + (event.clientY - at.top) * scale());
  }, { passive: false });
  const act = {
    in: () => zoom(1 / 1.3), out: () => zoom(1.3), whole: () => Object.assign(box, whole),
    left: () => (box.x -= box.width / 8), right: () => (box.x += box.width / 8),
    up: () => (box.y -= box.height / 8), down: () => (box.y += box.height / 8),
  };
  for (const button of document.querySelectorAll("[data-move]")) {
    button.addEventListener("click", () => act[button.dataset.move]());
  }
}

/** Show only the kinds that are ticked, and what has the words that are typed. */
function filter(svg, form) {
  const apply = () => {
    const shown = new Set([...form.querySelectorAll("input:checked")].map((input) => input.value));
    const wanted = words(form.querySelector("input[type=search]").value);
    const faded = new Set();
    for (const node of svg.querySelectorAll(".node")) {
      const text = ` ${words(node.textContent).join(" ")}`;
      const fits = shown.has(node.dataset.kind) && wanted.every((word) => text.includes(` ${word}`));
      node.classList.toggle("faded", !fits);
      if (!fits) faded.add(node.dataset.id);
    }
    for (const edge of svg.querySelectorAll(".edge")) {
      edge.classList.toggle("faded", faded.has(edge.dataset.from) || faded.has(edge.dataset.to));
    }
  };
  form.addEventListener("input", apply);
  form.addEventListener("submit", (event) => event.preventDefault());
}

const list = document.getElementById("found");
if (list) showFound(list, document.getElementById("found-count"));
const picture = document.querySelector(".movable svg");
if (picture) {
  const form = document.querySelector(".filters");
  form.hidden = false;
  move(picture);
  filter(picture, form);
}
