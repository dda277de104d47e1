import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { make } from "../fakes/dom.mjs";
import { toyNode } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";
import { createCamera } from "../../../netmap/frontend/map/camera.mjs";

let canvas;
let nodes;
let regions;
let net;
let camera;

// 628 × 428 pixels: 600 × 400 within the margin of 14.
beforeEach(() => {
  canvas = make("div", { clientWidth: 628, clientHeight: 428 });
  regions = [];
  show([toyNode("a", 0, 0, { width: 100, height: 40 }), toyNode("b", 400, 0, { width: 100, height: 40 })]);
});

function show(all) {
  nodes = all;
  net = new Network(canvas, { nodes: new DataSet(nodes), edges: new DataSet() }, {});
  camera = createCamera(net, canvas, () => nodes.filter(({ hidden }) => !hidden), () => ({ nodes, regions }));
}

// Where the camera is; it got there at once.
function seen() {
  assert.deepEqual(net.moves.filter(({ animation }) => animation !== false), []);
  return { ...net.view, scale: net.scale };
}

test("all boxes fill the view from edge to edge", () => {
  camera.fit();
  assert.deepEqual(seen(), { x: 200, y: 0, scale: 1.2 }); // 600 over 500
});

test("a high map is fitted by its height", () => {
  show([toyNode("a", 0, 0, { height: 40 }), toyNode("b", 0, 760, { height: 40 })]);
  camera.fit();
  assert.deepEqual(seen(), { x: 0, y: 380, scale: 0.5 }); // 400 over 800
});

test("few boxes are not drawn larger than 1.35", () => {
  show([toyNode("a", 30, 40)]);
  camera.fit();
  assert.deepEqual(seen(), { x: 30, y: 40, scale: 1.35 });
});

test("grounds are part of what is seen, but not where nobody is on them", () => {
  regions = [{ x: 450, y: 0, width: 500, height: 100 }]; // from 200 to 700
  camera.fit();
  assert.deepEqual(seen(), { x: 325, y: 0, scale: 0.8 }); // 600 over 750
  show([]);
  camera.fit();
  assert.deepEqual(net.moves, []);
});

test("an element without a size moves nothing", () => {
  canvas.clientHeight = 0;
  camera.fit();
  assert.deepEqual(net.moves, []);
});

test("some actors fill the view, and stay in it when the window changes", () => {
  assert.equal(camera.frame(["b"], { largest: 2, margin: 14 }), 2);
  assert.deepEqual(seen(), { x: 400, y: 0, scale: 2 });
  canvas.clientWidth = 128;
  camera.aim();
  assert.deepEqual(seen(), { x: 400, y: 0, scale: 1 }); // 100 over 100
  camera.fit();
  canvas.clientWidth = 628;
  camera.aim();
  assert.deepEqual(seen(), { x: 200, y: 0, scale: 1.2 }); // all of it again
});

test("the margin around some actors can be chosen", () => {
  camera.frame(["a", "b"], { margin: 64 });
  assert.deepEqual(seen(), { x: 200, y: 0, scale: 1 }); // 500 over 500
});

test("the way there may take its time", () => {
  camera.frame(["a"], { milliseconds: 650 });
  assert.deepEqual(net.moves.at(-1).animation, { duration: 650, easingFunction: "easeInOutCubic" });
  camera.aim();
  assert.equal(net.moves.at(-1).animation, false);
});

test("hidden actors are not framed", () => {
  nodes[1].hidden = true;
  net.scale = 0.7;
  assert.equal(camera.frame(["b"], {}), 0.7);
  assert.deepEqual(net.moves, []);
});

test("where the visitor has zoomed or panned to is kept until all is to be seen", () => {
  camera.fit();
  assert.equal(camera.chosen(), null);
  camera.zoom(0.5);
  assert.deepEqual(camera.chosen(), { scale: 0.6, position: { x: 200, y: 0 } });
  camera.pan(60, -30); // the drawing moves to the right and up, by pixels
  assert.deepEqual(camera.chosen(), { scale: 0.6, position: { x: 100, y: 50 } });
  net.view = { x: 0, y: 0 };
  camera.aim();
  assert.deepEqual(seen(), { x: 100, y: 50, scale: 0.6 });
  camera.fit();
  assert.equal(camera.chosen(), null);
});

test("a remembered view is taken up", () => {
  camera.look({ scale: 0.3, position: { x: 1, y: 2 } });
  assert.deepEqual(seen(), { x: 1, y: 2, scale: 0.3 });
  camera.look(null);
  assert.deepEqual(seen(), { x: 200, y: 0, scale: 1.2 });
});

test("the view jumps only to who is outside of it", () => {
  // the middle of the drawing is at (314, 214) of the canvas; 16 pixels at its edge are outside
  const jumps = (x, y) => {
    show([toyNode("a", x, y)]);
    camera.reveal("a");
    return net.moves.length === 1;
  };
  assert.deepEqual([jumps(-297, 0), jumps(297, 0), jumps(0, -197), jumps(0, 197)], [false, false, false, false]);
  assert.deepEqual([jumps(-298, 0), jumps(298, 0), jumps(0, -198), jumps(0, 198)], [true, true, true, true]);
  assert.deepEqual(seen(), { x: 0, y: 198, scale: 1 });
  assert.deepEqual(camera.chosen(), { scale: 1, position: { x: 0, y: 198 } });
});
