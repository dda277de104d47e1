import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeClock } from "../fakes/clock.mjs";
import { make, openPage } from "../fakes/dom.mjs";
import { toyMap, toyScene } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";

openPage();
const { default: present } = await import("../../../netmap/frontend/presenting/present.mjs");

let parentElement;
let host;
let clock;

beforeEach((test) => {
  openPage();
  clock = fakeClock(test);
  globalThis.vis = { DataSet, Network };
  Network.made = [];
  host = make("div", { className: "present", box: { left: 0, top: 80 } });
  parentElement = make("div", {}, host);
});

function show(below = 24) {
  const scenes = [toyScene("1"), toyScene("2")];
  const data = { name: "slides", below, map: toyMap(), scenes, words: { coming: "", black: "" } };
  return present({ data, parentElement });
}

test("a presentation fills the window but for what is below, and listens to keys", () => {
  const end = show();
  assert.equal(host.style.height, "max(26rem, calc(100vh - 104px))");
  document.fire("keydown", { key: "PageDown" });
  assert.equal(window.__netmapPresent.at(), 1);
  end();
});

test("one that is shown again is the same one", () => {
  show();
  const slide = window.__netmapPresent;
  const end = show(0);
  assert.equal(window.__netmapPresent, slide);
  assert.equal(Network.made.length, 1);
  assert.equal(host.style.height, "max(26rem, calc(100vh - 80px))");
  assert.equal(window.__netmap.slides, slide.map);
  end();
});

test("full screen shows the room of the page, or without one the slide alone", () => {
  const end = show();
  const wanted = [];
  const ask = (name) => () => Promise.resolve(wanted.push(name));
  host.requestFullscreen = ask("slide");
  window.__netmapPresent.toggleFullscreen();
  document.append(make("div", { className: "st-key-present-room", requestFullscreen: ask("room") }));
  window.__netmapPresent.toggleFullscreen();
  assert.deepEqual(wanted, ["slide", "room"]);
  end();
});

test("one that leaves the page listens to nothing and is forgotten", () => {
  const end = show();
  const slide = window.__netmapPresent;
  slide.go(0);
  end();
  document.fire("keydown", { key: "PageDown" });
  assert.equal(slide.at(), 0);
  assert.equal(window.__netmap.slides, undefined);
  assert.ok(Network.made[0].destroyed);
  assert.equal(clock.waiting(), 0);
  show()();
  assert.equal(Network.made.length, 2);
});
