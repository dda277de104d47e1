import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeClock } from "../fakes/clock.mjs";
import { FakeInput, make, openPage } from "../fakes/dom.mjs";
import { listenToPresenterKeys } from "../../../netmap/frontend/presenting/presenter_keys.mjs";

let told;
let count;
let stop;

// A presentation at its third scene, which notes what it is asked for.
beforeEach(() => {
  openPage();
  told = [];
  count = 12;
  const names = ["go", "stepActor", "leave", "enter", "toggleBlack", "toggleNotes", "toggleFullscreen"];
  const actions = names.map((name) => [name, (...args) => told.push([name, ...args])]);
  stop = listenToPresenterKeys({ at: () => 2, count: () => count, ...Object.fromEntries(actions) });
});

const press = (key, held = {}, target = document) => target.fire("keydown", { key, ...held });

function inside(element) {
  document.append(element);
  return element;
}

const KEYS = {
  ArrowRight: ["go", 3],
  PageDown: ["go", 3],
  " ": ["go", 3],
  ArrowLeft: ["go", 1],
  PageUp: ["go", 1],
  Home: ["go", 0],
  End: ["go", 11],
  ArrowDown: ["stepActor", 1],
  ArrowUp: ["stepActor", -1],
  Escape: ["leave"],
  ".": ["toggleBlack"],
  b: ["toggleBlack"],
  B: ["toggleBlack"],
  f: ["toggleFullscreen"],
  n: ["toggleNotes"],
  e: ["enter"],
};

test("each key and button of a remote does what it stands for", () => {
  for (const [key, expected] of Object.entries(KEYS)) {
    told = [];
    const { prevented, stopped } = press(key);
    assert.deepEqual([told, prevented, stopped], [[expected], true, true], key);
  }
});

test("a key that means something is heard by nobody else on the page", () => {
  const heard = [];
  const map = inside(make("div"));
  map.addEventListener("keydown", ({ key }) => heard.push(key));
  press("ArrowRight", {}, map);
  press("x", {}, map);
  assert.deepEqual([told, heard], [[["go", 3]], ["x"]]);
});

test("other keys, and shortcuts of the browser, are left alone", () => {
  const shortcuts = [press("f", { ctrlKey: true }), press("n", { metaKey: true }), press("b", { altKey: true })];
  for (const event of [press("x"), press("F5"), press("Enter"), ...shortcuts]) {
    assert.ok(!event.prevented && !event.stopped);
  }
  assert.deepEqual(told, []);
});

test("arrows with Shift pan the map instead", () => {
  assert.ok(!press("ArrowRight", { shiftKey: true }).prevented);
  assert.deepEqual(told, []);
  press("B", { shiftKey: true });
  assert.deepEqual(told, [["toggleBlack"]]);
});

test("who types or chooses in a form keeps the keys", () => {
  press("b", {}, inside(new FakeInput()));
  press("ArrowDown", {}, inside(make("select")));
  const choice = inside(make("div"));
  choice.setAttribute("role", "radiogroup");
  const one = make("span");
  choice.append(one);
  press("ArrowDown", {}, one);
  assert.deepEqual(told, []);
});

test("Space and Enter press the button that has the focus, arrows go on", () => {
  const button = inside(make("button"));
  const sign = make("span");
  button.append(sign);
  assert.ok(!press(" ", {}, sign).prevented);
  assert.ok(!press("Enter", {}, button).prevented);
  press("ArrowRight", {}, button);
  assert.deepEqual(told, [["go", 3]]);
});

test("a digit waits for a second one that fits", (test) => {
  const clock = fakeClock(test);
  press("1");
  clock.advance(899);
  assert.deepEqual(told, []);
  press("1");
  assert.deepEqual(told, [["go", 10]]); // 110 scenes there are not
  press("1");
  clock.advance(900);
  assert.deepEqual(told, [["go", 10], ["go", 0]]);
  assert.equal(clock.waiting(), 0);
});

test("a digit that none can follow counts at once", (test) => {
  const clock = fakeClock(test);
  press("2");
  assert.deepEqual(told, [["go", 1]]);
  count = 20;
  press("2");
  assert.equal(told.length, 1); // 20 exists
  clock.advance(900);
  assert.deepEqual(told[1], ["go", 1]);
});

test("each digit lets the wait begin anew", (test) => {
  const clock = fakeClock(test);
  count = 300;
  press("1");
  clock.advance(899);
  press("2");
  clock.advance(899);
  assert.deepEqual(told, []);
  clock.advance(1);
  assert.deepEqual(told, [["go", 11]]);
});

test("Enter ends a number at once", (test) => {
  const clock = fakeClock(test);
  press("1");
  assert.ok(press("Enter").prevented);
  clock.advance(1000);
  assert.deepEqual(told, [["go", 0]]);
});

test("nothing is listened to or waited for afterwards", (test) => {
  const clock = fakeClock(test);
  press("1");
  stop();
  press("b");
  clock.advance(1000);
  assert.deepEqual(told, []);
});
