import assert from "node:assert/strict";
import test from "node:test";

import { toyEdge, toyMap } from "../fakes/toys.mjs";
import { partnersOf, spotlight } from "../../../netmap/frontend/presenting/spotlight.mjs";

test("partners are at either end of lines that are to be seen", () => {
  const edges = [toyEdge("1", "a", "b"), toyEdge("2", "c", "a"), toyEdge("3", "a", "d", { hidden: true }), toyEdge("4", "c", "e")];
  assert.deepEqual([...partnersOf("a", edges)], ["b", "c"]);
  assert.deepEqual([...partnersOf("d", edges)], []);
});

test("an actor and its partners have readable names, and only its own is bold", () => {
  const data = toyMap();
  data.nodes[1].bold = true;
  const [a, b] = spotlight(data, "a").nodes;
  assert.deepEqual(a, { ...data.nodes[0], bold: true, font: { color: data.page.ink } });
  assert.deepEqual(b, { ...data.nodes[1], bold: false, font: { color: data.page.ink } });
});

test("everybody else is 82 parts of a hundred ground", () => {
  const data = toyMap();
  Object.assign(data.nodes[2], {
    bold: true,
    color: { background: "#ff8000", border: "#000000" },
    font: { color: "#ffffff" },
    marks: [["star", "#0000ff"]],
  });
  const pale = spotlight(data, "a").nodes[2];
  // 0 becomes .82 · 255 = 209 = d1; 128 becomes 128 + .82 · 127 = 232 = e8
  assert.deepEqual(pale.color, { background: "#ffe8d1", border: "#d1d1d1" });
  assert.deepEqual([pale.font.color, pale.marks, pale.bold], ["#ffffff", [["star", "#d1d1ff"]], false]);
});

test("on a dark ground colours step back into the dark", () => {
  const data = toyMap();
  data.page = { ...data.page, ground: "#000000" };
  data.nodes[2].color = { background: "#101010", border: "#ff8000" };
  assert.deepEqual(spotlight(data, "a").nodes[2].color, { background: "#030303", border: "#2e1700" }); // 18 of a hundred
});

test("lines of the actor stay, others step back with their bands", () => {
  const band = { enabled: true, color: "#000000", size: 6 };
  const far = toyEdge("3", "b", "c", { color: { color: "#000000" }, background: band });
  const data = toyMap({ edges: [toyEdge("1", "a", "b"), toyEdge("2", "c", "a"), far, toyEdge("4", "c", "d")] });
  const before = structuredClone(data);
  const [one, two, three, four] = spotlight(data, "a").edges;
  assert.equal(one, data.edges[0]);
  assert.equal(two, data.edges[1]);
  assert.deepEqual(three.color, { color: "#d1d1d1", hover: "#d1d1d1", highlight: "#d1d1d1" });
  assert.deepEqual(three.background, { ...band, color: "#d1d1d1" });
  assert.equal(four.background, false);
  assert.deepEqual(data, before);
});
