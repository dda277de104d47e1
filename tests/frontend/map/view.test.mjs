import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { fakeClock } from "../fakes/clock.mjs";
import { make, openPage } from "../fakes/dom.mjs";
import { toyEdge, toyMap, toyNode } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";
import { createMap } from "../../../netmap/frontend/map/view.mjs";

const DOUBLE_CLICK = 230;

let host;
let told; // what the page is told of the visitor
let events;
let clock;
let shown = 0;

beforeEach((test) => {
  openPage();
  clock = fakeClock(test);
  Network.made = [];
  told = [];
  host = make("div", { clientHeight: 600 });
  const note = (name) => (...args) => void told.push([name, ...args]);
  events = Object.fromEntries(["select", "focus", "move", "filter", "expand", "draw"].map((name) => [name, note(name)]));
});

// A map of a name of its own, since where it was looked at is kept by its name.
function show(changes = {}) {
  const map = createMap(host, { DataSet, Network }, events);
  const name = `map ${(shown += 1)}`;
  const tell = (next) => map.update(toyMap({ name, ...next }));
  const canvas = host.querySelector(".netmap-canvas");
  Object.assign(canvas, { clientWidth: 628, clientHeight: 428, box: { left: 1000, top: 100 } });
  tell(changes);
  const [net] = Network.made.slice(-1);
  return { map, net, tell, name, does: net.handlers, frame: canvas.querySelector(".vis-network") };
}

function moved(places) {
  return toyMap().nodes.map((node) => ({ ...node, ...places[node.id] }));
}

test("all actors and lines are drawn where they belong, and all of them are seen", () => {
  const { map, net } = show();
  assert.deepEqual(map.places(), { a: { x: 0, y: 0 }, b: { x: 200, y: 0 }, c: { x: 400, y: 0 }, d: { x: 0, y: 300 } });
  assert.deepEqual(net.sets.edges.getIds(), ["a-b", "b-c"]);
  assert.deepEqual(net.view, { x: 200, y: 150 });
  assert.equal(net.scale, 400 / 330); // from -15 to 315
  assert.equal(net.sets.nodes.get("a").shape, "custom");
});

test("vis-network hears only of what has changed", () => {
  const { map, net, tell } = show();
  const heard = [];
  const update = net.sets.nodes.update.bind(net.sets.nodes);
  net.sets.nodes.update = (items) => (heard.push(items.map(({ id }) => id)), update(items));
  assert.deepEqual(map.counts, { created: 1, updates: 1, changed: 6 });
  tell();
  tell({ nodes: moved({ b: { bold: true } }) });
  assert.deepEqual(heard, [[], ["b"]]);
  assert.deepEqual(map.counts, { created: 1, updates: 3, changed: 7 });
  tell({ edges: [toyEdge("a-b", "a", "b")] });
  assert.deepEqual(net.sets.edges.getIds(), ["a-b"]);
  assert.equal(map.counts.changed, 9); // b back again, and a line gone
});

test("nobody moves before the revision changes", () => {
  const { map, net, tell } = show();
  net.sets.nodes.update([{ id: "a", x: -50, y: 60 }]); // dragged
  tell({ nodes: moved({ a: { x: 7, y: 7, hidden: true } }) });
  assert.deepEqual(map.places().a, { x: -50, y: 60 });
  assert.equal(net.sets.nodes.get("a").hidden, true);
  tell({ revision: "2", nodes: moved({ a: { x: 7, y: 7 } }) });
  assert.deepEqual(map.places().a, { x: 7, y: 7 });
});

test("after an edit the visitor keeps looking where she looked, at a new arrangement as a whole", () => {
  const { net, tell, does } = show();
  net.moveTo({ position: { x: 5, y: 6 }, scale: 0.5 });
  does.zoom();
  tell({ revision: "2", nodes: moved({ a: { x: 90 } }) }); // three of four stay
  assert.deepEqual([net.view, net.scale], [{ x: 5, y: 6 }, 0.5]);
  tell({ revision: "3", nodes: moved({ a: { x: 91 }, b: { x: 210 } }) }); // only two do
  assert.deepEqual(net.view, { x: 200, y: 150 });
});

test("lines run by their bends, which an update may change", () => {
  const edges = (bend) => [toyEdge("a-b", "a", "b", { bend })];
  const { net, tell } = show({ edges: edges([0, 0.1]) });
  const line = net.body.edges["a-b"].edgeType;
  Object.assign(line, { from: { x: 0, y: 0 }, to: { x: 30, y: 0 } });
  assert.equal(line._getViaCoordinates()[1].y, 3);
  tell({ edges: edges([0, 0.2]) });
  assert.equal(line._getViaCoordinates()[1].y, 6);
});

test("arrowheads lie under the boxes", () => {
  const { net } = show();
  net.renderer._drawEdges();
  net.renderer._drawArrows();
  assert.deepEqual(net.drawn, ["lines", "arrows"]);
});

test("a click selects an actor, once it cannot become a double click", () => {
  const { map, net, does } = show();
  does.click({ nodes: ["b"], edges: ["a-b"] });
  clock.advance(DOUBLE_CLICK - 1);
  assert.deepEqual(told, []);
  clock.advance(1);
  assert.deepEqual(told, [["select", "actor", ["b"]]]);
  assert.deepEqual(map.selection(), ["b"]);
  assert.deepEqual(net.selected, { nodes: ["b"], edges: [] });
});

test("a click on a line selects it, on a proposal beside it too, on the ground nothing", () => {
  const proposal = toyEdge("p", "a", "c", { proposed: true });
  const { net, does } = show({ edges: [toyEdge("a-b", "a", "b"), proposal] });
  for (const edges of [["p", "a-b"], ["p"], []]) {
    does.click({ nodes: [], edges });
    clock.advance(DOUBLE_CLICK);
  }
  assert.deepEqual(told, [["select", "cooperation", ["a-b"]], ["select", null, []], ["select", null, []]]);
  assert.deepEqual(net.selected, { nodes: [], edges: [] });
  does.click({ nodes: [], edges: ["a-b"] });
  clock.advance(DOUBLE_CLICK);
  assert.deepEqual(net.selected, { nodes: [], edges: ["a-b"] });
});

test("a double click shows the neighbourhood and selects nobody", () => {
  const { does, net } = show();
  does.click({ nodes: ["b"], edges: [] });
  net.selectNodes(["b"]); // vis-network does so by itself
  does.doubleClick({ nodes: ["b"] });
  clock.advance(DOUBLE_CLICK);
  assert.deepEqual(told, [["focus", "b"]]);
  assert.deepEqual(net.selected.nodes, []);
  does.doubleClick({ nodes: [] });
  assert.deepEqual(told[1], ["focus", null]);
});

test("bubbles open by one click or two, where somebody listens", () => {
  const nodes = moved({ a: { members: 5 } });
  const first = show({ nodes });
  first.does.click({ nodes: ["a"], edges: [] });
  clock.advance(DOUBLE_CLICK);
  first.does.doubleClick({ nodes: ["a"] });
  assert.deepEqual(told, [["expand", "a"], ["expand", "a"]]);
  assert.deepEqual(first.map.selection(), []);
  told = [];
  delete events.expand;
  const second = show({ nodes });
  second.does.doubleClick({ nodes: ["a"] });
  assert.deepEqual(told, [["focus", "a"]]);
});

test("dragging an actor tells its place and selects nobody; dragging the ground is looking", () => {
  const { net, does, tell } = show();
  net.sets.nodes.update([{ id: "a", x: 11, y: 12 }]);
  net.selectNodes(["a"]);
  does.dragEnd({ nodes: ["a"] });
  assert.deepEqual(told, [["move", "a", { x: 11, y: 12 }]]);
  assert.deepEqual(net.selected.nodes, []);
  net.view = { x: 1, y: 2 };
  does.dragEnd({ nodes: [] });
  net.view = { x: 0, y: 0 };
  tell({ revision: "2" });
  assert.deepEqual(net.view, { x: 1, y: 2 });
  assert.equal(told.length, 1);
});

test("what the page wants selected is selected and brought into view", () => {
  const { map, net } = show();
  net.view = { x: 5000, y: 0 };
  map.select(["c", "d"]);
  assert.deepEqual(net.selected.nodes, ["c", "d"]);
  assert.deepEqual(net.view, { x: 400, y: 0 });
  net.selectNodes([]);
  map.select(["c", "d"]); // it has said so before
  assert.deepEqual(net.selected.nodes, []);
  map.select(["a-b"]);
  assert.deepEqual(net.selected, { nodes: [], edges: ["a-b"] });
  assert.deepEqual(map.lit(), ["a-b"]);
});

test("answers to clicks that come late change nothing, and never move the view", () => {
  const { map, net, does } = show();
  const click = (id) => {
    does.click({ nodes: [id], edges: [] });
    clock.advance(DOUBLE_CLICK);
  };
  click("a");
  click("b");
  net.view = { x: 5000, y: 0 };
  map.select(["a"]); // the answer to the first click
  assert.deepEqual(map.selection(), ["b"]);
  map.select(["b"]);
  assert.deepEqual(map.selection(), ["b"]);
  assert.deepEqual(net.view, { x: 5000, y: 0 });
  map.select(["a"]); // no click waits for an answer any more
  assert.deepEqual(map.selection(), ["a"]);
  assert.deepEqual(net.view, { x: 0, y: 0 });
  click("b");
  map.select(["d"]); // the page wants something else
  assert.deepEqual(map.selection(), ["d"]);
  assert.deepEqual(net.view, { x: 0, y: 300 });
});

test("what the visitor selected can be taken back, whatever the page has said", () => {
  const { map, net, does } = show();
  for (const id of ["a", "b"]) {
    does.click({ nodes: [id], edges: [] });
    clock.advance(DOUBLE_CLICK);
  }
  map.select([]); // the page has never said anything else
  assert.deepEqual(map.selection(), ["b"]);
  map.deselect();
  assert.deepEqual([map.selection(), net.selected.nodes], [[], []]);
  map.select(["a"]); // not taken for the late answer to the first click
  assert.deepEqual(map.selection(), ["a"]);
});

test("who is no longer on the map is not selected", () => {
  const { net, map, tell } = show();
  map.select(["a", "gone"]);
  assert.deepEqual(net.selected.nodes, ["a"]);
  tell({ nodes: toyMap().nodes.slice(1) });
  map.select(["a"]);
  assert.deepEqual(net.selected, { nodes: [], edges: [] });
});

test("Enter selects, with Shift one more; Escape ends it", () => {
  const { frame, map } = show();
  const press = (key, shiftKey = false) => frame.fire("keydown", { key, shiftKey });
  press("ArrowRight"); // whoever is nearest to the middle: b
  press("Enter");
  press("ArrowLeft");
  press("Enter", true);
  press("Enter", true);
  assert.deepEqual(map.cursor(), "a");
  press("Escape");
  assert.deepEqual(told.map(([, , ids]) => ids), [["b"], ["b", "a"], ["b", "a"], []]);
});

test("arrows begin at who is selected", () => {
  const { frame, map } = show();
  map.select(["a-b", "b"]);
  frame.fire("keydown", { key: "ArrowRight" });
  assert.equal(map.cursor(), "c");
});

test("while a cooperation is drawn, dragging joins two actors and moves nobody", () => {
  const { net, does, frame } = show({ editable: true });
  const button = host.querySelector("[aria-pressed]");
  assert.equal(button.getAttribute("aria-pressed"), "false");
  button.click();
  assert.deepEqual([net.mode, button.getAttribute("aria-pressed"), host.classes], ["edge", "true", ["netmap-drawing"]]);
  does.dragEnd({ nodes: ["a"] });
  const added = [];
  net.options.manipulation.addEdge({ from: "a", to: "c" }, (edge) => added.push(edge));
  assert.deepEqual(told, [["draw", "a", "c"]]);
  assert.deepEqual(added, [null]); // the page adds it
  assert.deepEqual([net.mode, button.getAttribute("aria-pressed"), host.classes], [null, "false", []]);
  net.options.manipulation.addEdge({ from: "a", to: "a" }, () => {});
  assert.equal(told.length, 1);
  button.click();
  frame.fire("keydown", { key: "Escape" });
  assert.equal(net.mode, null);
  assert.equal(told.length, 1); // Escape ended the drawing, not the selection
});

test("tools change the view", () => {
  const { net } = show();
  const [near, far, whole] = host.querySelectorAll(".netmap-tool");
  const fitted = net.scale;
  near.click();
  assert.equal(net.scale, fitted * 1.3);
  far.click();
  far.click();
  assert.equal(net.scale.toFixed(9), (fitted / 1.3).toFixed(9));
  whole.click();
  assert.equal(net.scale, fitted);
});

test("only who may edit can draw", () => {
  const { tell } = show();
  const titles = () => host.querySelectorAll(".netmap-tool").map(({ title }) => title);
  assert.deepEqual(titles(), ["näher", "weiter", "ganz"]);
  tell({ editable: true });
  assert.deepEqual(titles(), ["zeichnen", "näher", "weiter", "ganz"]);
});

test("the map tells screen readers what it is, in the language of the page", () => {
  const { frame, tell } = show();
  assert.deepEqual([frame.getAttribute("role"), frame.getAttribute("aria-label")], ["application", "Karte"]);
  tell({ texts: { ...toyMap().texts, map: "map", legend: "signs" } });
  assert.equal(frame.getAttribute("aria-label"), "map");
  assert.equal(host.querySelector(".netmap-heading").textContent, "signs");
});

test("the legend follows the map, and is open where there is room", () => {
  const entry = (label) => ({ group: "colour", label, count: null });
  const { tell } = show({ legend: [entry("Amt")] });
  assert.equal(host.querySelector(".netmap-legend").textContent, "Amt");
  tell({ legend: [entry("Verein")] });
  assert.equal(host.querySelector(".netmap-legend").textContent, "Verein");
  assert.equal(host.querySelector("details").open, false);
  host.clientHeight = 700;
  show();
  assert.equal(host.querySelector("details").open, true);
});

test("a map that comes back looks as it was left", () => {
  const first = show();
  first.net.sets.nodes.update([{ id: "a", x: -50, y: 60 }]);
  first.net.moveTo({ position: { x: 5, y: 6 }, scale: 0.5 });
  first.does.zoom();
  host.querySelector("details").open = true;
  first.map.destroy();
  assert.ok(first.net.destroyed);
  const again = show({ name: first.name });
  assert.deepEqual(again.map.places().a, { x: -50, y: 60 });
  assert.deepEqual([again.net.view, again.net.scale], [{ x: 5, y: 6 }, 0.5]);
  assert.equal(host.querySelector("details").open, true);
  again.map.destroy();
  const newer = show({ name: first.name, revision: "2" });
  assert.deepEqual(newer.map.places().a, { x: 0, y: 0 });
  assert.deepEqual(newer.net.view, { x: 200, y: 150 });
});

test("a click that still waits is forgotten with the map", () => {
  const { map, does } = show();
  does.click({ nodes: ["b"], edges: [] });
  map.destroy();
  clock.advance(DOUBLE_CLICK);
  assert.deepEqual([told, map.places()], [[], {}]);
});

test("grounds are drawn first; then, over the boxes, far names, the page's own and the cursor", () => {
  const painted = [];
  events.paint = (context, nodes, places, { scale }) => painted.push([nodes.length, places.b, scale]);
  const place = { x: 0, y: 0, width: 90, height: 90, label_height: 20 };
  const region = { label: "Bildung", ...place, fill: "#fafafa", border: "#cccccc", text: "#777777" };
  const { net, does, frame } = show({ regions: [region], nodes: moved({ b: { bold: true } }) });
  frame.fire("keydown", { key: "ArrowRight" });
  document.activeElement = frame;
  net.scale = 0.25;
  const context = fakeContext();
  does.beforeDrawing(context);
  assert.deepEqual(context.texts(), ["Bildung"]);
  does.afterDrawing(context);
  assert.deepEqual(context.texts(), ["Bildung", "b"]);
  assert.deepEqual(painted, [[4, { x: 200, y: 0 }, 0.25]]);
  assert.equal(context.all("stroke").at(-1).strokeStyle, "#0000aa");
});

test("boxes are drawn by the actor as it is now", () => {
  const { net, does, tell } = show();
  const fill = () => {
    const context = fakeContext();
    does.beforeDrawing(context);
    net.sets.nodes.get("a").ctxRenderer({ ctx: context, id: "a", x: 0, y: 0, state: {} }).drawNode();
    return context.all("fill")[0].fillStyle;
  };
  assert.equal(fill(), "#eeeeee");
  tell({ nodes: moved({ a: { color: { background: "#00aa00", border: "#222222" } } }) });
  assert.equal(fill(), "#00aa00");
});

test("vis-network learns how large boxes are from the first drawing after each change", () => {
  const { net, tell } = show();
  const draw = () => net.draw(fakeContext());
  draw();
  draw();
  assert.deepEqual(net.refreshed, ["a", "b", "c", "d"]);
  const before = net.redraws;
  clock.advance(1);
  assert.equal(net.redraws, before + 1);
  tell({ nodes: moved({ a: { bold: true } }) });
  draw();
  assert.equal(net.refreshed.length, 8);
});

test("who is hidden is not looked at, except in maps beside each other", () => {
  const nodes = moved({ d: { hidden: true } });
  assert.deepEqual(show({ nodes }).net.view, { x: 200, y: 0 });
  assert.deepEqual(show({ nodes, whole: true }).net.view, { x: 200, y: 150 });
});

test("a window of another size shows all of the map again", () => {
  const { net, does } = show();
  Object.assign(net.canvas, { clientWidth: 268, clientHeight: 428 });
  does.resize();
  clock.advance(1);
  assert.equal(net.scale, 240 / 480); // from -40 to 440
});

test("options and grounds that change are taken up", () => {
  const { net, tell } = show();
  const nodes = { font: { size: 12, face: "Sans" } };
  tell({ options: { nodes, interaction: { hover: false } } });
  assert.equal(net.options.interaction.hover, false);
  assert.equal(net.options.manipulation.enabled, false);
  const before = net.redraws;
  tell({ options: { nodes, interaction: { hover: false } }, regions: [] });
  assert.equal(net.redraws, before);
  tell({ options: { nodes, interaction: { hover: false } }, regions: [{ label: "Bildung" }] });
  assert.equal(net.redraws, before + 1);
});

test("the page's colours are there for the style sheet", () => {
  show();
  assert.equal(host.style.values.get("--netmap-accent"), "#0000aa");
});

test("when the font has come, names are measured and drawn anew", async () => {
  let come;
  let wanted;
  document.fonts.load = (font) => ((wanted = font), new Promise((resolve) => (come = resolve)));
  const { net } = show({ nodes: [toyNode("a", 0, 0, { label: "x".repeat(11) })] });
  const font = (letter) => {
    const context = Object.assign(fakeContext(), { letter });
    net.sets.nodes.get("a").ctxRenderer({ ctx: context, id: "a", x: 0, y: 0, state: {} }).drawNode();
    return context.all("fillText")[0].font;
  };
  assert.deepEqual([font(0.5), font(1), wanted], ["12px Sans", "12px Sans", "12px Sans"]);
  const before = net.redraws;
  come();
  await Promise.resolve().then(() => {});
  assert.deepEqual([font(1), net.redraws], ["6px Sans", before + 1]);
});

test("spots of the page and of the drawing are found in each other", () => {
  const { map, net } = show();
  net.moveTo({ position: { x: 200, y: 0 }, scale: 0.5 });
  assert.deepEqual(map.pixel("b"), { x: 1000 + 314, y: 100 + 214 });
  assert.deepEqual(map.pixel("c"), { x: 1000 + 414, y: 100 + 214 });
  assert.deepEqual(map.point({ x: 1414, y: 314 }), { x: 400, y: 0 });
  net.body.edges["a-b"].edgeType.getPoint = (share) => ({ x: 200 * share, y: 0 });
  assert.deepEqual(map.pixel("a-b"), { x: 1264, y: 314 });
});
