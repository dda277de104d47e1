import assert from "node:assert/strict";
import test from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { FONT, look, toyNode } from "../fakes/toys.mjs";
import { chooseLargeNames, largeNamePainter } from "../../../netmap/frontend/presenting/large_names.mjs";

// Boxes of 40 × 20 pixels, names of 10 pixels that are to be twice as large: 80 × 40.
const small = (id, x, y, changes) => toyNode(id, x, y, { width: 40, height: 20, ...changes });
const LOOK = { pixels: 20, font: { ...FONT, size: 10 }, scale: 1 };

function choose(nodes, { named = ["a"], shown = named, ...changes } = {}) {
  const places = Object.fromEntries(nodes.map(({ id, x, y }) => [id, { x, y }]));
  const chosen = chooseLargeNames(nodes, places, { shown, named }, { ...LOOK, ...changes });
  return Object.fromEntries([...chosen].map(([id, { x, y }]) => [id, [x, y]]));
}

test("a name is enlarged over its place, to so many pixels on screen", () => {
  const place = { a: { x: 5, y: 6 } };
  const chosen = chooseLargeNames([small("a", 5, 6)], place, { shown: [], named: ["a"] }, { ...LOOK, scale: 0.5 });
  assert.deepEqual(chosen.get("a"), { x: 5, y: 6, larger: 4, box: { left: -75, right: 85, top: -34, bottom: 46 } });
});

test("names that are large enough are left alone", () => {
  assert.deepEqual(choose([small("a", 0, 0)], { pixels: 10 }), {});
  assert.deepEqual(choose([small("a", 0, 0)], { pixels: 10.1 }), { a: [0, 0] });
});

test("who is hidden or not there gets none", () => {
  assert.deepEqual(choose([small("a", 0, 0, { hidden: true })], { named: ["a", "nobody"] }), {});
});

test("a box grows to the side where it hides nobody", () => {
  assert.deepEqual(choose([small("a", 0, 0), small("b", 60, 0)]), { a: [0, 0] }); // they touch
  assert.deepEqual(choose([small("a", 0, 0), small("b", 50, 0)]), { a: [-20, 0] });
  assert.deepEqual(choose([small("a", 0, 0), small("b", -50, 0)]), { a: [20, 0] });
  const around = [small("b", -50, 0), small("c", 50, 0), small("d", 0, 25)];
  assert.deepEqual(choose([small("a", 0, 0), ...around]), { a: [0, -10] }); // hides a quarter of both sides
});

test("it moves as far as it still covers its own", () => {
  // three times as large: 120 × 60, so that it may move by 40 and 20 pixels
  const beside = choose([small("a", 0, 0), small("b", 50, 0)], { pixels: 30 });
  assert.deepEqual(beside, { a: [-40, 0] });
  assert.deepEqual(choose([small("a", 0, 0), small("b", 0, 30)], { pixels: 30 }), { a: [0, -20] });
});

test("of two sides that are alike it takes the left one, and the upper one", () => {
  assert.deepEqual(choose([small("a", 0, 0), small("b", 10, -25), small("c", -10, 25)]), { a: [-20, 0] });
  assert.deepEqual(choose([small("a", 0, 0), small("b", -50, 5), small("c", 50, -5)]), { a: [0, -10] });
});

test("two enlarged boxes keep four pixels between them, the first has the choice", () => {
  const pair = (x, ...named) => choose([small("a", 0, 0), small("b", x, 0)], { named });
  assert.deepEqual(pair(84, "a", "b"), { a: [0, 0], b: [84, 0] });
  assert.deepEqual(pair(83, "a", "b"), { a: [0, 0], b: [103, 0] });
  const stack = (y) => choose([small("a", 0, 0), small("b", 0, y)], { named: ["a", "b"] });
  assert.deepEqual(stack(44), { a: [0, 0], b: [0, 44] });
  assert.deepEqual(stack(43), { a: [0, 0], b: [0, 53] });
  // b goes aside, from 24 to 104, since it would hide some of a; a goes aside and ends at 20
  assert.deepEqual(pair(44, "b", "a"), { b: [64, 0], a: [-20, 0] });
});

test("where there is no room beside the first, the second stays small", () => {
  assert.deepEqual(choose([small("a", 0, 0), small("b", 43, 0)], { named: ["b", "a"] }), { b: [63, 0] });
});

test("nobody who matters is hidden by more than 40 parts of a hundred", () => {
  const ring = [small("w", -44, 0), small("e", 44, 0), small("n", 0, -24), small("s", 0, 24)];
  const all = [small("a", 0, 0), ...ring];
  assert.deepEqual(Object.keys(choose(all, { shown: ["a"] })), ["a"]);
  // in the middle it hides 16 of 40 columns at both sides, and 6 of 20 rows above and below: allowed
  assert.deepEqual(choose(all, { shown: ["a", "w", "e", "n", "s"] }), { a: [0, 0] });
  const nearer = all.map((node) => (node.id === "a" ? node : { ...node, x: node.x * 0.95, y: node.y * 0.75 }));
  assert.deepEqual(choose(nearer, { shown: ["a", "w", "e", "n", "s"] }), {});
});

test("enlarged boxes are drawn around their spots, the first above the others", () => {
  const context = fakeContext();
  const nodes = [small("a", 0, 0), small("b", 300, 0)];
  const chosen = new Map([["a", { x: 1, y: 2, larger: 2 }], ["b", { x: 300, y: 0, larger: 3 }]]);
  largeNamePainter()(context, nodes, chosen, look());
  assert.deepEqual(context.texts(), ["b", "a"]);
  assert.deepEqual(context.all("translate").map(({ args }) => args), [[300, 0], [1, 2]]);
  assert.deepEqual(context.all("scale").map(({ args }) => args), [[3, 3], [2, 2]]);
  assert.deepEqual(context.all("roundRect")[0].args, [-20, -10, 40, 20, 7]);
  assert.equal(context.all("save").length, context.all("restore").length);
});

test("they are drawn as they are now", () => {
  const paint = largeNamePainter();
  const chosen = new Map([["a", { x: 0, y: 0, larger: 2 }]]);
  const fill = (background) => {
    const context = fakeContext();
    paint(context, [small("a", 0, 0, { color: { background, border: "#222222" } })], chosen, look());
    return context.all("fill")[0].fillStyle;
  };
  assert.deepEqual([fill("#eeeeee"), fill("#00aa00")], ["#eeeeee", "#00aa00"]);
});
