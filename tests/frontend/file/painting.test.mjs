import assert from "node:assert/strict";
import test from "node:test";

import { toyEdge, toyMap, toyNode } from "../fakes/toys.mjs";
import { inTheme, withFinding } from "../../../netmap/frontend/file/painting.mjs";

const FADED = {
  "#eeeeee": "#f8f8f8",
  "#222222": "#d0d0d0",
  "#333333": "#d3d3d3",
  "#444444": "#d4d4d4",
  "#aa0000": "#f0d0d0",
};
const PROPOSAL = toyEdge("proposal", "c", "d", { proposed: true });

const data = toyMap({ faded: FADED, proposals: { finding: [PROPOSAL] } });
data.nodes[3].marks = [["circle", "#aa0000"], ["star", "#123456"]];
const finding = (changes) => ({ id: "finding", subjects: [], links: [], proposed: [], ...changes });
const byId = (items) => Object.fromEntries(items.map((item) => [item.id, item]));

test("by day, and where there is one theme, a map keeps its colours", () => {
  const dark = { page: { ground: "#000000" } };
  assert.equal(inTheme({ ...data, dark: null }, true).page.ground, "#ffffff");
  assert.equal(inTheme({ ...data, dark }, false).page.ground, "#ffffff");
});

test("in the dark differences are put over the map, in lists by their places", () => {
  const before = structuredClone(data);
  const made = inTheme({ ...data, dark: { page: { ground: "#000000" }, nodes: { 1: { color: { border: "#ffffff" } } } } }, true);
  assert.deepEqual(made.page, { ...data.page, ground: "#000000" });
  assert.ok(Array.isArray(made.nodes));
  assert.deepEqual(made.nodes[1].color, { background: "#eeeeee", border: "#ffffff" });
  assert.deepEqual(made.nodes[0], data.nodes[0]);
  assert.deepEqual(data, before);
});

test("a difference may be a list, nothing, or something where nothing was", () => {
  const made = inTheme({ a: [1, 2], b: { c: 1 }, d: null, f: "g", dark: { a: [3], b: null, d: { e: 1 }, f: { h: 1 } } }, true);
  assert.deepEqual([made.a, made.b, made.d, made.f], [[3], null, { e: 1 }, { h: 1 }]);
});

test("without a finding, or with one that names nobody, the map is as it was", () => {
  assert.equal(withFinding(data, undefined), data);
  assert.equal(withFinding(data, finding()), data);
});

test("the subjects of a finding stand out, whom it mentions stays, the rest steps back", () => {
  const nodes = byId(withFinding(data, finding({ subjects: ["a"], links: [["c", "b"]] })).nodes);
  assert.deepEqual(nodes.a, {
    ...data.nodes[0], bold: true, borderWidth: 3, color: { background: "#eeeeee", border: data.page.accent },
  });
  assert.equal(nodes.b, data.nodes[1]);
  assert.equal(nodes.c, data.nodes[2]);
  assert.deepEqual(nodes.d.color, { background: "#f8f8f8", border: "#d0d0d0" });
  assert.equal(nodes.d.font.color, "#d3d3d3");
  assert.deepEqual(nodes.d.marks, [["circle", "#f0d0d0"], ["star", "#123456"]]); // unknown colours stay
});

test("who steps back is no longer bold", () => {
  const bold = { ...data, nodes: [toyNode("a", 0, 0), toyNode("b", 0, 0, { bold: true })] };
  assert.equal(withFinding(bold, finding({ subjects: ["a"] })).nodes[1].bold, false);
});

test("the lines of a finding take the accent colour in either direction, others are pale", () => {
  const edges = byId(withFinding(data, finding({ subjects: ["a"], links: [["c", "b"]] })).edges);
  assert.equal(edges["b-c"].color.color, data.page.accent);
  assert.equal(edges["a-b"].color.color, "#d4d4d4");
});

test("pale lines stay pale under the pointer; those of a finding light up, even where they were pale", () => {
  const pale = { color: "#d4d4d4", hover: "#d4d4d4", highlight: "#d4d4d4" };
  const dimmed = { ...data, edges: data.edges.map((edge) => ({ ...edge, color: pale })) };
  const { "a-b": other, "b-c": told } = byId(withFinding(dimmed, finding({ links: [["b", "c"]] })).edges);
  assert.deepEqual(other.color, pale);
  assert.deepEqual(told.color, { color: data.page.accent });
  assert.deepEqual(byId(withFinding(data, finding({ subjects: ["d"] })).edges)["a-b"].color, pale);
});

test("its proposals are drawn in, and those whom they join stay", () => {
  const made = withFinding(data, finding({ proposed: [["c", "d"]] }));
  assert.deepEqual(made.edges.map(({ id }) => id), ["a-b", "b-c", "proposal"]);
  assert.equal(made.nodes[2], data.nodes[2]);
  assert.equal(made.nodes[3], data.nodes[3]);
  assert.equal(made.nodes[0].color.border, "#d0d0d0");
  const other = withFinding(data, finding({ id: "other", subjects: ["a"] }));
  assert.deepEqual(other.edges.map(({ id }) => id), ["a-b", "b-c"]);
});
