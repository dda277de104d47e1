import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeClock } from "../fakes/clock.mjs";
import { FakeInput, make, openPage, wish } from "../fakes/dom.mjs";
import { toyEdge, toyMap } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";

const DARK = "(prefers-color-scheme: dark)";
const DATA = toyMap({
  name: "file",
  names: { a: "Amt für Soziales", b: "Bildungsbüro", c: "Café", d: "Deutschkurs" },
  actorFields: { a: ["edu"], b: ["edu", "fun"], c: ["fun"], d: [] },
  tieFields: { "a-b": ["edu"], "b-c": ["fun"] },
  dark: { page: { ground: "#000000" } },
  faded: { "#222222": "#d0d0d0" },
  proposals: { link: [toyEdge("p", "c", "d", { proposed: true })] },
  findings: [
    { id: "hub", title: "Viele Kontakte", subjects: ["b"], links: [], proposed: [], field: "edu" },
    { id: "link", title: "Fehlende Verbindung", subjects: ["c"], links: [["b", "c"]], proposed: [["c", "d"]], field: "" },
    { id: "small", title: "Kleines Feld", subjects: [], links: [], proposed: [], field: "fun" },
  ],
  offers: { b: [{ kind: "Angebot", topic: "<b>Räume</b>", field: "Bildung" }] },
  words: { partners: "Partner", offers: "Angebote", about: "Hinweise" },
});

let page = 0;
let clock;

beforeEach((test) => {
  openPage();
  wish(DARK, false);
  clock = fakeClock(test);
  Network.made = [];
  globalThis.vis = { DataSet, Network };
});

// The page as netmap/exports/templates/map.html makes it, with the module run anew for each test.
async function open({ withFields = true } = {}) {
  const byId = (tag, id, ...children) => make(tag, { id }, ...children);
  const row = (dataset) => make("tr", { dataset });
  document.append(
    byId("script", "data", JSON.stringify(DATA)),
    byId("div", "map"),
    byId("form", "choices", ...(withFields ? [byId("select", "field")] : []), byId("button", "whole")),
    byId("aside", "details", make("p", {}, "Hinweis")),
    ...DATA.findings.flatMap(({ id }) => [make("button", { dataset: { finding: id } }), make("div")]),
    ...DATA.nodes.map(({ id }) => row({ actor: id })),
    ...DATA.edges.map(({ id }) => row({ tie: id })),
  );
  const search = new FakeInput("search");
  search.setAttribute("id", "search");
  document.getElementById("choices").prepend(search);
  await import(`../../../netmap/frontend/file/standalone.mjs?page=${(page += 1)}`);
  return Network.made[0];
}

const at = (id) => document.getElementById(id);
const hiddenOf = (items) => items.filter(({ hidden }) => hidden).map(({ id }) => id);
const hidden = (net) => [hiddenOf([...net.sets.nodes.items.values()]), hiddenOf([...net.sets.edges.items.values()])];
const rows = (kind) => document.querySelectorAll(`tr[data-${kind}]`).filter((row) => row.hidden).map((row) => row.dataset[kind]);
const details = () => at("details").children.map(({ tag, textContent }) => [tag, textContent]);

function type(text, event = "input") {
  at("search").value = text;
  at("search").fire(event);
}

function pick(field) {
  at("field").value = field;
  at("field").fire("change");
}

function click(net, what) {
  net.handlers.click({ nodes: [], edges: [], ...what });
  clock.advance(230);
}

const finding = (id) => document.querySelectorAll("[data-finding]").find((button) => button.dataset.finding === id);

test("a page begins with the whole map and a hint", async () => {
  const net = await open();
  assert.deepEqual(hidden(net), [[], []]);
  assert.deepEqual(details(), [["p", "Hinweis"]]);
  assert.equal(at("whole").hidden, true);
  assert.deepEqual([rows("actor"), rows("tie")], [[], []]);
});

test("a field shows its actors and cooperations, on the map and in the tables", async () => {
  const net = await open();
  pick("edu");
  assert.deepEqual(hidden(net), [["c", "d"], ["b-c"]]);
  assert.deepEqual([rows("actor"), rows("tie")], [["c", "d"], ["b-c"]]);
  assert.equal(at("whole").hidden, false);
  pick("fun");
  assert.deepEqual(hidden(net), [["a", "d"], ["a-b"]]);
  at("choices").fire("reset");
  assert.deepEqual(hidden(net), [[], []]);
  assert.equal(at("whole").hidden, true);
});

test("the neighbourhood of an actor is shown by a double click, and everybody again", async () => {
  const net = await open();
  net.handlers.doubleClick({ nodes: ["a"] });
  assert.deepEqual(hidden(net), [["c", "d"], ["b-c"]]);
  assert.equal(at("whole").hidden, false);
  net.handlers.doubleClick({ nodes: ["c"] });
  assert.deepEqual(hidden(net), [["a", "d"], ["a-b"]]); // partners at either end
  net.handlers.doubleClick({ nodes: [] });
  assert.deepEqual(hidden(net), [[], []]);
});

test("who is chosen is described: facts, partners, offers, findings, all of it as text", async () => {
  const net = await open();
  click(net, { nodes: ["b"] });
  assert.deepEqual(details(), [
    ["h2", "b"], ["p", "Verein"],
    ["h3", "Partner"], ["ul", "Amt für SozialesBeratung, engCaféBeratung, eng"],
    ["h3", "Angebote"], ["ul", "Angebot: <b>Räume</b>Bildung"],
    ["h3", "Hinweise"], ["ul", "Viele Kontakte"],
  ]);
  click(net, { nodes: ["d"] });
  assert.deepEqual(details(), [["h2", "d"], ["p", "Verein"]]);
  click(net, {});
  assert.deepEqual(details(), [["p", "Hinweis"]]);
});

test("a cooperation is described too", async () => {
  const net = await open();
  click(net, { edges: ["a-b"] });
  assert.deepEqual(details(), [["h2", "a – b"], ["p", "Beratung"], ["p", "eng"]]);
});

test("a partner in the list leads on", async () => {
  const net = await open();
  click(net, { nodes: ["b"] });
  at("details").querySelectorAll("button")[1].click();
  assert.equal(at("details").firstElementChild.textContent, "c");
  assert.deepEqual(net.selected.nodes, ["c"]);
});

test("searching finds a whole name at once, and a part of it on Enter", async () => {
  const net = await open();
  type("café");
  assert.deepEqual(net.selected.nodes, ["c"]);
  type("büro");
  assert.deepEqual(net.selected.nodes, ["c"]);
  type(" BÜRO ", "change");
  assert.deepEqual(net.selected.nodes, ["b"]);
  type("", "change");
  type("nirgends", "change");
  assert.deepEqual(net.selected.nodes, ["b"]);
});

test("a finding stands out until it is pressed again", async () => {
  const net = await open();
  finding("link").click();
  const border = (id) => net.sets.nodes.get(id).color.border;
  assert.deepEqual(["a", "b", "c", "d"].map(border), ["#d0d0d0", "#222222", DATA.page.accent, "#222222"]);
  assert.deepEqual(net.sets.edges.getIds(), ["a-b", "b-c", "p"]);
  assert.deepEqual(hidden(net), [[], []]);
  assert.deepEqual([finding("link").getAttribute("aria-pressed"), finding("hub").getAttribute("aria-pressed")], ["true", "false"]);
  assert.deepEqual([finding("link").nextElementSibling.hidden, finding("hub").nextElementSibling.hidden], [false, true]);
  assert.deepEqual([finding("link").seen, at("whole").hidden], [true, false]);
  finding("link").click();
  assert.deepEqual(net.sets.edges.getIds(), ["a-b", "b-c"]);
  assert.equal(border("a"), "#222222");
  assert.equal(finding("link").nextElementSibling.hidden, true);
});

test("a finding that names nobody shows its field, one that does shows the whole map", async () => {
  const net = await open();
  finding("small").click();
  assert.equal(at("field").value, "fun");
  assert.deepEqual(hidden(net), [["a", "d"], ["a-b"]]);
  finding("hub").click();
  assert.equal(at("field").value, "");
  assert.deepEqual(hidden(net), [[], []]);
  finding("small").click();
  finding("small").click();
  assert.deepEqual([at("field").value, hidden(net)], ["", [[], []]]);
});

test("choosing somebody ends a finding, and so does a field", async () => {
  const net = await open();
  const pressed = () => DATA.findings.map(({ id }) => finding(id).getAttribute("aria-pressed"));
  finding("hub").click();
  type("café");
  assert.deepEqual(pressed(), ["false", "false", "false"]);
  finding("hub").click();
  pick("edu");
  assert.deepEqual(pressed(), ["false", "false", "false"]);
  assert.deepEqual(hidden(net)[0], ["c", "d"]);
});

test("a proposal is no partner, and hides with its ends", async () => {
  const net = await open();
  finding("link").click();
  click(net, { nodes: ["d"] });
  assert.deepEqual(details(), [["h2", "d"], ["p", "Verein"]]);
  net.handlers.doubleClick({ nodes: ["a"] });
  assert.deepEqual(hidden(net), [["c", "d"], ["b-c", "p"]]);
});

test("the page turns dark when the reader's computer does", async () => {
  await open();
  const ground = () => at("map").style.values.get("--netmap-ground");
  assert.equal(ground(), "#ffffff");
  wish(DARK, true);
  assert.equal(ground(), "#000000");
});

test("a map without fields has no choice of them, and its findings still show", async () => {
  const net = await open({ withFields: false });
  finding("hub").click();
  assert.equal(net.sets.nodes.get("b").bold, true);
});

test("what is sent from the search leaves the page where it is", async () => {
  await open();
  assert.ok(at("choices").fire("submit").prevented);
});
