import assert from "node:assert/strict";
import test from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { FONT, PAGE, look, toyNode } from "../fakes/toys.mjs";
import { boxRenderer, drawBeacons } from "../../../netmap/frontend/drawing/boxes.mjs";

// One box of 80 × 30 pixels around (100, 50); returns what was drawn.
function draw(changes = {}, { state = {}, ...looks } = {}) {
  const context = fakeContext();
  const node = toyNode("a", 0, 0, changes);
  const { render } = boxRenderer(() => node, () => look(looks));
  render({ ctx: context, id: "a", x: 100, y: 50, state }).drawNode();
  return context;
}

test("vis-network is told how large the box is", () => {
  const { render } = boxRenderer(() => toyNode("a", 0, 0), look);
  assert.deepEqual(render({ id: "a", x: 100, y: 50, state: {} }).nodeDimensions, { width: 80, height: 30 });
});

test("a box is drawn around its place in its colours", () => {
  const context = draw();
  assert.deepEqual(context.all("roundRect").map(({ args }) => args), [[60, 35, 80, 30, 7]]);
  assert.equal(context.all("fill")[0].fillStyle, "#eeeeee");
  const [border] = context.all("stroke");
  assert.deepEqual([border.strokeStyle, border.lineWidth], ["#222222", 1]);
  assert.equal(context.all("setLineDash").length, 0);
});

test("names of five pixels on screen are drawn, smaller ones are not, nor are corners", () => {
  const readable = draw({}, { scale: 5 / FONT.size });
  assert.deepEqual(readable.texts(), ["a"]);
  assert.equal(readable.all("rect").length, 0);
  const small = draw({}, { scale: 4.99 / FONT.size });
  assert.deepEqual(small.texts(), []);
  assert.deepEqual(small.all("rect").map(({ args }) => args), [[60, 35, 80, 30]]);
});

test("a border is never thinner than a pixel on screen", () => {
  assert.equal(draw({ borderWidth: 1.5 }, { scale: 0.5 }).all("stroke")[0].lineWidth, 2);
  assert.equal(draw({ borderWidth: 1.5 }, { scale: 2 }).all("stroke")[0].lineWidth, 1.5);
});

test("who is under the pointer has a border of ink", () => {
  assert.equal(draw({}, { state: { hover: true } }).all("stroke")[0].strokeStyle, PAGE.ink);
});

test("who is selected has a double border in the accent colour, and a readable name", () => {
  const shapeProperties = { borderRadius: 7, borderDashes: [5, 3] };
  const context = draw({ shapeProperties }, { state: { selected: true, hover: true } });
  assert.deepEqual(context.all("roundRect").map(({ args }) => args), [[60, 35, 80, 30, 7], [56, 31, 88, 38, 10]]);
  const borders = context.all("stroke").map(({ strokeStyle, lineWidth }) => [strokeStyle, lineWidth]);
  assert.deepEqual(borders, [[PAGE.accent, 3], [PAGE.accent, 1.5]]);
  assert.equal(context.all("fillText")[0].fillStyle, PAGE.ink);
  assert.equal(context.all("setLineDash").length, 0);
});

test("from afar the second border is still a pixel, and as square as the first", () => {
  const context = draw({}, { state: { selected: true }, scale: 0.25 });
  assert.deepEqual(context.all("rect").map(({ args }) => args), [[60, 35, 80, 30], [56, 31, 88, 38]]);
  assert.equal(context.all("stroke")[1].lineWidth, 4);
});

test("dashes end with the border", () => {
  const context = draw({ shapeProperties: { borderRadius: 0, borderDashes: [5, 3] } });
  assert.deepEqual(context.all("setLineDash").map(({ args }) => args), [[[5, 3]], [[]]]);
  const order = context.calls.map(({ call }) => call).filter((call) => ["setLineDash", "stroke"].includes(call));
  assert.deepEqual(order, ["setLineDash", "stroke", "setLineDash"]);
});

test("a name without a sign stands in the middle of the room", () => {
  // 80 − padding 10 − right edge 4 = 66 pixels of room, 5 letters of 6 pixels: 18 are left of it
  const [name] = draw({ label: "Amt 4" }).all("fillText");
  assert.deepEqual([name.args, name.font, name.fillStyle], [["Amt 4", 60 + 10 + 18, 50.5], "12px Sans", "#333333"]);
});

test("a name beside a sign begins behind it", () => {
  const context = draw({ label: "Amt", marks: [["circle", "#aa0000"]] });
  assert.deepEqual(context.all("fillText")[0].args, ["Amt", 60 + 10 + 14, 50.5]);
  assert.deepEqual(context.all("translate").map(({ args }) => args), [[76, 50], [-76, -50]]);
  const low = draw({ height: 15.6, marks: [["circle", "#aa0000"]] });
  const [path] = low.all("fill")[1].args;
  assert.equal(path.parts[1][0], 4); // its radius: (15.6 − 6) / 2.4
});

test("a name that is wider than its room is shrunk into it", () => {
  const [name] = draw({ label: "x".repeat(22) }).all("fillText"); // 132 pixels in 66
  assert.deepEqual([name.args[1], name.font], [70, "6px Sans"]);
  const [longer] = draw({ label: `Amt\n${"x".repeat(22)}` }).all("fillText");
  assert.equal(longer.font, "6px Sans"); // by the widest line
  const [signed] = draw({ label: "x".repeat(26), marks: [["circle", "#aa0000"]] }).all("fillText"); // 156 in 52
  assert.deepEqual([signed.args[1], signed.font], [84, "4px Sans"]);
});

test("lines stand one below the other around the middle; bold is bold", () => {
  const names = draw({ label: "Amt\nSoziales", bold: true }).all("fillText");
  assert.deepEqual(names.map(({ args: [text, , y] }) => [text, y]), [["Amt", 42.5], ["Soziales", 58.5]]);
  assert.equal(names[0].font, "600 12px Sans");
});

test("names are measured once, and again when the font has come", () => {
  const node = toyNode("a", 0, 0, { label: "x".repeat(11) }); // exactly 66 pixels
  const { render, forget } = boxRenderer(() => node, look);
  const fontWith = (letter) => {
    const context = fakeContext();
    context.letter = letter;
    render({ ctx: context, id: "a", x: 0, y: 0, state: {} }).drawNode();
    return context.all("fillText")[0].font;
  };
  assert.equal(fontWith(0.5), "12px Sans");
  assert.equal(fontWith(1), "12px Sans");
  forget();
  assert.equal(fontWith(1), "6px Sans");
});

function farNames(nodes, scale = 0.25) {
  const context = fakeContext();
  const places = new Map(nodes.map((node) => [node.id, node]));
  drawBeacons(context, nodes, (id) => places.get(id), look({ scale }));
  return context;
}

test("from afar the names of those who stand out are written across the map", () => {
  const bold = (id, x, y, changes) => toyNode(id, x, y, { bold: true, ...changes });
  const nodes = [bold("a", 0, 0), toyNode("b", 500, 0), bold("c", 0, 500, { hidden: true })];
  const context = farNames(nodes);
  assert.deepEqual(context.texts(), ["a"]);
  const [name] = context.all("fillText");
  assert.deepEqual([name.args, name.font, name.fillStyle], [["a", 0, 0], "600 44px Sans", PAGE.ink]);
  const [halo] = context.all("strokeText");
  assert.deepEqual([halo.args, halo.lineWidth, halo.strokeStyle], [["a", 0, 0], 16, PAGE.ground]);
  assert.deepEqual(farNames(nodes, 6 / FONT.size).texts(), []); // names in boxes are readable there
  assert.deepEqual(farNames(nodes, 5.99 / FONT.size).texts(), ["a"]);
});

test("lines of such a name stand around its place", () => {
  const names = farNames([toyNode("a", 10, 20, { bold: true, label: "Amt\nSoziales" })]).all("fillText");
  const half = (44 * 1.15) / 2;
  assert.deepEqual(names.map(({ args }) => args), [["Amt", 10, 20 - half], ["Soziales", 10, 20 + half]]);
});

test("the boldest is written where two names would hide each other", () => {
  // at a quarter of the scale "aaaaa" is 5 · 22 = 110 pixels wide and 44 · 1.15 = 50.6 high
  const pair = (x, y) => [
    toyNode("aaaaa", 1000, 2000, { bold: true, borderWidth: 2 }),
    toyNode("bbbbb", 1000 + x, 2000 + y, { bold: true, borderWidth: 3 }),
  ];
  const written = (...away) => farNames(pair(...away)).texts();
  assert.deepEqual(written(109, 50), ["bbbbb"]);
  assert.deepEqual(written(-109, -50), ["bbbbb"]);
  assert.deepEqual(written(110, 50), ["bbbbb", "aaaaa"]); // side by side
  assert.deepEqual(written(109, 51), ["bbbbb", "aaaaa"]);
  const [one, other] = pair(109, 50);
  assert.deepEqual(farNames([{ ...one, label: "a\naaaaa" }, other]).texts(), ["bbbbb"]); // as wide as the widest line
});
