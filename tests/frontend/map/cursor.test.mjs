import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { make, openPage } from "../fakes/dom.mjs";
import { toyNode } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";
import { ZOOM_STEP, createCursor, listenToKeys } from "../../../netmap/frontend/map/cursor.mjs";

const LEFT = [-1, 0];
const RIGHT = [1, 0];
const UP = [0, -1];
const DOWN = [0, 1];

let nodes;
let net;
let frame;
let cursor;
let told; // what camera and map were asked for
let selected;

beforeEach(() => {
  openPage();
  told = [];
  selected = null;
});

function show(...places) {
  nodes = places.map(([id, x, y, changes]) => toyNode(id, x, y, changes));
  const canvas = make("div", { clientWidth: 600, clientHeight: 400 });
  net = new Network(canvas, { nodes: new DataSet(nodes), edges: new DataSet() }, {});
  frame = canvas.querySelector(".vis-network");
  const camera = Object.fromEntries(["reveal", "zoom", "pan", "fit"].map((name) => [name, note(name)]));
  const visible = () => nodes.filter(({ hidden }) => !hidden);
  cursor = createCursor(net, camera, visible, frame);
  listenToKeys(frame, cursor, camera, {
    choose: note("choose"), focus: note("focus"), leave: note("leave"), start: () => selected,
  });
}

const note = (name) => (...args) => void told.push([name, ...args.filter((one) => one?.type === undefined)]);

function step(direction, from) {
  cursor.step(direction, from);
  return cursor.at();
}

test("arrows go to the nearest actor in their direction", () => {
  show(["middle", 0, 0], ["west", -100, 0], ["east", 100, 0], ["north", 0, -100], ["south", 0, 100]);
  assert.equal(step(LEFT, "middle"), "west");
  assert.equal(step(RIGHT, "middle"), "east");
  assert.equal(step(UP, "middle"), "north");
  assert.equal(step(DOWN, "middle"), "south");
});

test("it is the same wherever the drawing lies", () => {
  show(["a", 500, 700], ["east", 600, 700], ["northwest", 380, 640], ["northeast", 620, 640], ["north", 500, 600]);
  assert.equal(step(RIGHT, "a"), "east");
  assert.equal(step(UP, "a"), "north");
});

test("an actor aside counts as farther by two pixels for each", () => {
  show(["a", 0, 0], ["aside", 50, 40], ["ahead", 129, 0]); // 50 + 2 · 40 = 130
  assert.equal(step(RIGHT, "a"), "ahead");
  show(["a", 0, 0], ["aside", 50, 40], ["ahead", 131, 0]);
  assert.equal(step(RIGHT, "a"), "aside");
  show(["a", 0, 0], ["aside", -40, 50], ["ahead", 0, 129]);
  assert.equal(step(DOWN, "a"), "ahead");
  show(["a", 0, 0], ["aside", -40, 50], ["ahead", 0, 131]);
  assert.equal(step(DOWN, "a"), "aside");
});

test("who is not ahead, or hidden, is no goal", () => {
  show(["a", 0, 0], ["beside", 1, 50], ["behind", -50, 0], ["hidden", 20, 0, { hidden: true }]);
  assert.equal(step(RIGHT, "a"), null);
  nodes[1].x = 2;
  net.sets.nodes.update([nodes[1]]);
  assert.equal(step(RIGHT, "a"), "beside");
});

test("the first step goes to who is nearest to the middle of the view", () => {
  show(["left", -100, 0], ["far", 300, 0], ["near", 210, 80]);
  net.view = { x: 200, y: 50 };
  assert.equal(step(LEFT, null), "near");
});

test("the actor is read out and brought into view", () => {
  show(["a", 0, 0], ["b", 100, 0]);
  cursor.step(RIGHT, "a");
  const voice = frame.nextElementSibling;
  assert.deepEqual([voice.className, voice.getAttribute("aria-live"), voice.textContent], ["netmap-voice", "polite", "b\nVerein"]);
  assert.deepEqual(told, [["reveal", "b"]]);
  assert.equal(net.redraws, 1);
});

test("a cursor on an actor who is filtered away is nowhere", () => {
  show(["a", 0, 0], ["b", 100, 0]);
  cursor.place("b");
  nodes[1].hidden = true;
  assert.equal(cursor.at(), null);
});

test("the cursor is a dashed frame around the box, while the map has the focus", () => {
  show(["a", 10, 20]);
  const drawn = () => {
    const context = fakeContext();
    cursor.draw(context, "#0000aa");
    return context;
  };
  document.activeElement = frame;
  assert.deepEqual(drawn().calls, []);
  cursor.place("a");
  const context = drawn();
  assert.deepEqual(context.all("roundRect")[0].args, [10 - 45, 20 - 20, 90, 40, 9]);
  assert.deepEqual(context.all("setLineDash").map(({ args }) => args), [[[6, 4]], [[]]]);
  assert.deepEqual([context.all("stroke")[0].strokeStyle, context.all("stroke")[0].lineWidth], ["#0000aa", 2.5]);
  net.scale = 0.5;
  assert.equal(drawn().all("stroke")[0].lineWidth, 5);
  net.scale = 2;
  assert.equal(drawn().all("stroke")[0].lineWidth, 2.5);
  document.activeElement = null;
  assert.deepEqual(drawn().calls, []);
});

test("arrow keys step, with Shift they pan", () => {
  show(["a", 0, 0], ["b", 100, 0]);
  cursor.place("a");
  assert.ok(frame.fire("keydown", { key: "ArrowRight" }).prevented);
  assert.equal(cursor.at(), "b");
  told = [];
  frame.fire("keydown", { key: "ArrowRight", shiftKey: true });
  frame.fire("keydown", { key: "ArrowUp", shiftKey: true });
  assert.deepEqual(told.map((one) => one.map((part) => part || 0)), [["pan", -60, 0], ["pan", 0, 60]]); // −0 is 0
  assert.equal(cursor.at(), "b");
});

test("without a cursor arrows begin at who is selected", () => {
  show(["a", 0, 0], ["b", 100, 0], ["c", 200, 0]);
  selected = "b";
  frame.fire("keydown", { key: "ArrowRight" });
  assert.equal(cursor.at(), "c");
});

test("the other keys are for the view and the selection", () => {
  show(["a", 0, 0]);
  for (const key of ["Enter", " "]) frame.fire("keydown", { key });
  assert.deepEqual(told, []); // nobody is there yet
  cursor.place("a");
  told = [];
  frame.fire("keydown", { key: "+" });
  frame.fire("keydown", { key: "-" });
  frame.fire("keydown", { key: "Home" });
  frame.fire("keydown", { key: "Escape" });
  frame.fire("keydown", { key: "Enter", shiftKey: false });
  frame.fire("keydown", { key: "Enter", shiftKey: true });
  frame.fire("keydown", { key: " " });
  assert.deepEqual(told, [
    ["zoom", ZOOM_STEP], ["zoom", 1 / ZOOM_STEP], ["fit"], ["leave"],
    ["choose", "a", false], ["choose", "a", true], ["focus", "a"],
  ]);
});

test("other keys and shortcuts of the browser are left alone", () => {
  show(["a", 0, 0]);
  assert.ok(!frame.fire("keydown", { key: "q" }).prevented);
  for (const held of ["ctrlKey", "altKey", "metaKey"]) {
    assert.ok(!frame.fire("keydown", { key: "+", [held]: true }).prevented, held);
  }
  assert.deepEqual(told, []);
});

test("a pointer that leaves the map ends hovering", () => {
  show(["a", 0, 0]);
  const moved = [];
  frame.querySelector("canvas").addEventListener("mousemove", ({ clientX, clientY }) => moved.push([clientX, clientY]));
  frame.fire("mouseleave");
  assert.deepEqual(moved, [[-9999, -9999]]);
});
