import assert from "node:assert/strict";
import test from "node:test";

import { toyEdge, toyNode } from "../fakes/toys.mjs";
import { paleBox, paleLine } from "../../../netmap/frontend/drawing/pale.mjs";

const pale = (colour) => `pale ${colour}`;

test("a pale box is pale all over, and never bold", () => {
  const font = { color: "#333333", size: 9 };
  const node = toyNode("a", 0, 0, { bold: true, borderWidth: 2, font, marks: [["star", "#aa0000"]] });
  assert.deepEqual(paleBox(node, pale), {
    ...node,
    bold: false,
    color: { background: "pale #eeeeee", border: "pale #222222" },
    font: { color: "pale #333333", size: 9 },
    marks: [["star", "pale #aa0000"]],
  });
});

test("a pale line is as pale under the pointer, and where an end is selected", () => {
  const edge = toyEdge("a-b", "a", "b", { width: 3 });
  assert.deepEqual(paleLine(edge, pale), {
    ...edge,
    color: { color: "pale #444444", hover: "pale #444444", highlight: "pale #444444" },
  });
});

test("the band under a pale line is pale too", () => {
  const band = { enabled: true, color: "#00aa00", size: 6 };
  const { background } = paleLine(toyEdge("a-b", "a", "b", { background: band }), pale);
  assert.deepEqual(background, { ...band, color: "pale #00aa00" });
});
