import assert from "node:assert/strict";
import test from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { look } from "../fakes/toys.mjs";
import { drawRegions } from "../../../netmap/frontend/drawing/regions.mjs";

const REGION = {
  label: "Bildung", x: 100, y: 50, width: 80, height: 40, label_height: 20,
  fill: "#fafafa", border: "#cccccc", text: "#777777",
};

function draw(scale) {
  const context = fakeContext();
  drawRegions(context, [REGION], look({ scale }));
  return context;
}

test("a ground is drawn around its middle in its colours", () => {
  const context = draw(1);
  assert.deepEqual(context.all("roundRect").map(({ args }) => args), [[60, 30, 80, 40, 10]]);
  assert.equal(context.all("fill")[0].fillStyle, "#fafafa");
  assert.equal(context.all("stroke")[0].strokeStyle, "#cccccc");
});

test("its name stands at the upper left and stays inside", () => {
  const [name] = draw(1).all("fillText");
  assert.deepEqual([name.args, name.fillStyle], [["Bildung", 70, 40, 60], "#777777"]);
});

test("its name is as large as others, from afar readable, and never higher than its room", () => {
  const font = (scale) => draw(scale).all("fillText")[0].font;
  assert.equal(font(1), "600 12px Sans");
  assert.equal(font(2), "600 12px Sans");
  assert.equal(font(0.8), "600 13.75px Sans"); // 11 pixels on screen
  assert.equal(font(0.5), "600 18px Sans"); // not 22
});
