import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { make, openPage } from "../fakes/dom.mjs";
import { toyMap } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";

openPage();
const { default: showMap, setHeight } = await import("../../../netmap/frontend/map/map.mjs");

let parentElement;
let host;

beforeEach(() => {
  openPage();
  globalThis.vis = { DataSet, Network };
  window.__netmapSelected = {};
  Network.made = [];
  host = make("div", { className: "netmap" });
  parentElement = make("div", {}, host);
});

function show(data = {}, setTriggerValue = () => {}) {
  return showMap({ data: toyMap({ height: 480, ...data }), parentElement, setTriggerValue });
}

test("a map has the height it is given, or reaches to the lower edge of the window", () => {
  setHeight(host, 480);
  assert.equal(host.style.height, "480px");
  host.box = { left: 0, top: 120.4 };
  setHeight(host, "window");
  assert.equal(host.style.height, "max(26rem, calc(100vh - 136px))"); // 16 pixels below
  setHeight(host, "window", 60);
  assert.equal(host.style.height, "max(26rem, calc(100vh - 180px))");
  parentElement.scrollTop = 30; // the map is farther down than it seems
  setHeight(host, "window", 60);
  assert.equal(host.style.height, "max(26rem, calc(100vh - 210px))");
});

test("a map that is shown again is the same one", (test) => {
  show({ name: "toy" });
  test.after(show({ name: "toy", height: 300 }));
  assert.equal(Network.made.length, 1);
  assert.equal(host.style.height, "300px");
  assert.equal(window.__netmap.toy.counts.updates, 2);
});

test("what the visitor does is told to the page as it is now", (test) => {
  const told = [];
  show({}, (...event) => told.push(["before", ...event]));
  test.after(show({}, (...event) => told.push(event)));
  const [net] = Network.made;
  net.handlers.doubleClick({ nodes: ["b"] });
  net.handlers.dragEnd({ nodes: ["b"] });
  net.options.manipulation.addEdge({ from: "a", to: "b" }, () => {});
  assert.deepEqual(told, [
    ["focus", { id: "b" }],
    ["moved", { id: "b", x: 200, y: 0 }],
    ["drawn", { source: "a", target: "b" }],
  ]);
});

test("keys select, bubbles open, and the legend filters", (test) => {
  const told = [];
  const filter = { kind: "type", value: "Amt" };
  const data = toyMap({ legend: [{ group: "colour", label: "Amt", count: 1, filter }], filterable: true });
  data.nodes[0].members = 12;
  test.after(show(data, (...event) => told.push(event)));
  const frame = host.querySelector(".vis-network");
  frame.fire("keydown", { key: "ArrowRight" }); // to a, in the middle
  frame.fire("keydown", { key: "Enter" });
  frame.fire("keydown", { key: "ArrowRight" });
  frame.fire("keydown", { key: "Enter" });
  host.querySelector(".netmap-filter").click();
  assert.deepEqual(told, [["expand", { id: "a" }], ["select", { target: "actor", ids: ["b"] }], ["filter", filter]]);
});

test("what was selected before the map came is selected on it", (test) => {
  window.__netmapSelected.toy = ["c"];
  test.after(show());
  assert.deepEqual(window.__netmap.toy.selection(), ["c"]);
  assert.deepEqual(Network.made[0].selected.nodes, ["c"]);
});

test("a map that leaves the page is forgotten, and a later one made anew", (test) => {
  show()();
  assert.ok(Network.made[0].destroyed);
  assert.equal(window.__netmap.toy, undefined);
  test.after(show());
  assert.equal(Network.made.length, 2);
});
