import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";

import { arrowsUnderBoxes, bendLines } from "../../../netmap/frontend/drawing/bends.mjs";

// the same lines as in tests/views/test_routes.py
const LINES = JSON.parse(readFileSync(new URL("control_points.json", import.meta.url)));
const spot = ([x, y]) => ({ x, y });

function isNear(points, expected) {
  const parts = (list) => list.flatMap(({ x, y }) => [x, y]);
  assert.equal(points.length, expected.length);
  parts(points).forEach((part, at) => assert.ok(Math.abs(part - parts(expected)[at]) < 1e-9, JSON.stringify(points)));
}

test("a line has the control points that Python has laid", () => {
  for (const { start, end, bend, points } of LINES) {
    const edgeType = { from: spot(start), to: spot(end) };
    bendLines({ a: { id: "a", edgeType } }, () => bend);
    isNear(edgeType._getViaCoordinates(), points.map(spot));
  }
});

test("a straight line is left to vis-network", () => {
  const edgeType = {};
  bendLines({ a: { id: "a", edgeType } }, () => null);
  assert.deepEqual(edgeType, {});
});

test("each line runs by its own bend, and follows it and its ends when they change", () => {
  const bends = new Map([["a", [0, 0.1]], ["b", [0.1, 0]]]);
  const ends = () => ({ from: spot([0, 0]), to: spot([30, 0]) });
  const lines = { a: { id: "a", edgeType: ends() }, b: { id: "b", edgeType: ends() } };
  const points = (id) => lines[id].edgeType._getViaCoordinates();
  bendLines(lines, (id) => bends.get(id));
  const told = lines.a.edgeType._getViaCoordinates;
  bendLines(lines, (id) => bends.get(id));
  assert.equal(lines.a.edgeType._getViaCoordinates, told); // not wrapped again at every update
  isNear(points("b"), [spot([10, 3]), spot([20, 0])]);
  bends.set("a", [0.2, 0]);
  isNear(points("a"), [spot([10, 6]), spot([20, 0])]);
  lines.a.edgeType.to = spot([60, 0]);
  isNear(points("a"), [spot([20, 12]), spot([40, 0])]);
  bends.set("a", null);
  isNear(points("a"), [spot([20, 0]), spot([40, 0])]);
});

test("arrowheads are drawn with the lines, before the boxes, and only once", () => {
  const drawn = [];
  const renderer = {
    name: "renderer",
    _drawEdges(context) {
      drawn.push(["lines", this.name, context]);
    },
    _drawArrows(context) {
      drawn.push(["arrows", this.name, context]);
    },
  };
  arrowsUnderBoxes(renderer);
  renderer._drawEdges("canvas");
  drawn.push("boxes");
  renderer._drawArrows("canvas");
  assert.deepEqual(drawn, [["lines", "renderer", "canvas"], ["arrows", "renderer", "canvas"], "boxes"]);
});
