import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { fakeClock } from "../fakes/clock.mjs";
import { make, openPage, wish } from "../fakes/dom.mjs";
import { toyEdge, toyMap, toyNode, toyScene as scene } from "../fakes/toys.mjs";
import { DataSet, Network } from "../fakes/vis.mjs";
import { createSlide } from "../../../netmap/frontend/presenting/slide.mjs";

const CALM = "(prefers-reduced-motion: reduce)";
const WORDS = {
  stage: "Bühne", next: "weiter", previous: "zurück", fullscreen: "Vollbild", black: "schwarz", notes: "Notizen",
  noNote: "keine Notiz", coming: "Als Nächstes: \u{1}", last: "das war's", timer: "Uhr", keys: "Tasten",
};

let host;
let room;
let clock;
let shown = 0;

beforeEach((test) => {
  openPage();
  wish(CALM, true);
  clock = fakeClock(test);
  Network.made = [];
  host = make("div", { clientWidth: 1920, clientHeight: 1080 });
  room = make("div", {}, host, make("input"));
});

// Of a name of its own, since the scene that was shown last is kept by it.
function show({ scenes = [scene("1"), scene("2"), scene("3")], name = `slides ${(shown += 1)}`, ...changes } = {}) {
  const slide = createSlide(host, { DataSet, Network }, () => room);
  Object.assign(host.querySelector(".netmap-canvas"), { clientWidth: 628, clientHeight: 428 });
  const data = { name, below: 0, map: toyMap(), scenes, words: WORDS, ...changes };
  slide.update(data);
  const [net] = Network.made.slice(-1);
  return { slide, net, data };
}

const text = (name) => host.querySelector(`.present-${name}`).textContent;
const hidden = (name) => host.querySelector(`.present-${name}`).hidden;
const nodeOf = (net, id) => net.sets.nodes.get(id);

test("a scene tells its title, its sentence and which one it is", () => {
  const { slide } = show({ scenes: [scene("1"), scene("2", { note: "leise" })] });
  assert.deepEqual([text("title"), text("sentence"), text("number")], ["Titel 1", "Satz 1", "1 / 2"]);
  assert.deepEqual([text("note"), text("coming")], ["keine Notiz", "Als Nächstes: Titel 2"]);
  slide.go(1);
  assert.deepEqual([text("title"), text("sentence"), text("number")], ["Titel 2", "Satz 2", "2 / 2"]);
  assert.deepEqual([text("note"), text("coming")], ["leise", "das war's"]);
});

test("there is nothing before the first scene and after the last", () => {
  const { slide } = show();
  slide.go(-1);
  assert.equal(slide.at(), 0);
  slide.go(99);
  assert.equal(slide.at(), 2);
});

test("a scene changes actors and lines, takes some away and brings others", () => {
  const first = scene("1", {
    nodes: [toyNode("a", 0, 0, { bold: true })],
    edges: [toyEdge("b-c", "b", "c", { width: 5 }), toyEdge("new", "a", "d")],
    gone: ["a-b"],
    legend: [{ group: "hint", label: "neu", count: null }],
  });
  const { slide, net } = show({ scenes: [first, scene("2")] });
  assert.deepEqual([nodeOf(net, "a").bold, nodeOf(net, "b").bold], [true, false]);
  assert.deepEqual(net.sets.edges.getIds(), ["b-c", "new"]);
  assert.equal(net.sets.edges.get("b-c").width, 5);
  assert.equal(host.querySelector(".netmap-legend").textContent, "neu");
  assert.equal(host.querySelector(".vis-network").getAttribute("aria-label"), "Karte 1");
  slide.go(1);
  assert.deepEqual(net.sets.edges.getIds().sort(), ["a-b", "b-c"]);
  assert.deepEqual([nodeOf(net, "a").bold, slide.edges()], [false, 2]);
});

test("the camera shows whom the scene is about, as large as their names may become", () => {
  const { slide, net } = show({ scenes: [scene("1", { shown: ["b"] }), scene("2", { shown: ["a", "c"] })] });
  assert.deepEqual(net.view, { x: 200, y: 0 });
  assert.equal(net.scale, (0.8 * 25) / 12); // names of 25 pixels on 1920 × 1080
  slide.go(1);
  assert.deepEqual(net.view, { x: 200, y: 0 });
  assert.equal(net.scale, (628 - 2 * 0.03 * 1080) / 480);
});

test("names that matter grow with the window, and are never smaller than 13 pixels", () => {
  const { slide } = show();
  const pixels = (clientWidth, clientHeight) => (Object.assign(host, { clientWidth, clientHeight }), slide.names().pixels);
  assert.equal(pixels(3840, 2160), 50);
  assert.equal(pixels(3840, 1080), 25);
  assert.equal(pixels(1920, 2160), 25);
  assert.equal(pixels(800, 600), 13);
});

test("names of those whom the scene names are large", () => {
  const { slide, net } = show({ scenes: [scene("1", { named: ["d", "a"] }), scene("2")] });
  net.scale = 0.5;
  assert.deepEqual(slide.names(), { large: ["d", "a"], pixels: 25, plain: 6 });
  assert.deepEqual(net.draw(fakeContext()).texts(), ["a", "d"]); // the first above
  slide.go(1);
  assert.deepEqual(slide.names().large, []);
});

test("a click puts an actor into the spotlight with its partners, a second one ends it", () => {
  const { slide, net } = show();
  const click = (nodes) => {
    net.handlers.click({ nodes, edges: [] });
    clock.advance(230);
  };
  click(["a"]);
  assert.equal(slide.spot(), "a");
  assert.equal(text("sentence"), "a · Verein");
  assert.equal(nodeOf(net, "a").bold, true);
  assert.equal(nodeOf(net, "b").color.border, "#222222");
  assert.equal(nodeOf(net, "c").color.border, "#d7d7d7"); // 34 + .82 · (255 − 34) = 215
  assert.deepEqual(slide.names().large, ["a", "b"]);
  click(["a"]);
  assert.equal(slide.spot(), null);
  assert.equal(text("sentence"), "Satz 1");
  assert.equal(nodeOf(net, "c").color.border, "#222222");
  click(["b"]);
  click([]);
  assert.equal(slide.spot(), null);
});

test("who was clicked is in the spotlight or not, but never selected", () => {
  const { slide, net } = show();
  const click = (what) => {
    net.selected = { nodes: [], edges: [], ...what }; // vis-network does so by itself
    net.handlers.click({ nodes: [], edges: [], ...what });
    clock.advance(230);
    return [slide.map.selection(), net.selected];
  };
  const nothing = [[], { nodes: [], edges: [] }];
  assert.deepEqual(click({ nodes: ["a"] }), nothing);
  assert.deepEqual(click({ nodes: ["a"] }), nothing);
  assert.deepEqual(click({ edges: ["a-b"] }), nothing);
});

test("an enlarged box takes the click on all of it", () => {
  const { slide, net } = show({ scenes: [scene("1", { named: ["a"] })] });
  Object.assign(net, { scale: 1, view: { x: 0, y: 0 } }); // a is at (314, 214), 25 / 12 times as large: 167 × 62
  const drawn = host.querySelector(".vis-network");
  drawn.addEventListener("pointerdown", (event) => event.stopPropagation());
  const clickAt = (clientX, clientY, nodes) => {
    drawn.fire("pointerdown", { clientX, clientY });
    net.handlers.click({ nodes, edges: [] });
    clock.advance(230);
    const spot = slide.spot();
    slide.leave();
    return spot;
  };
  const clickBeside = (x, y) => clickAt(314 + x, 214 + y, ["d"]);
  assert.deepEqual([clickBeside(-83, 0), clickBeside(83, 0), clickBeside(0, -31), clickBeside(0, 31)], ["a", "a", "a", "a"]);
  assert.deepEqual([clickBeside(-84, 0), clickBeside(84, 0), clickBeside(0, -32), clickBeside(0, 32)], ["d", "d", "d", "d"]);
});

test("a scene may begin with a spotlight", () => {
  const { slide } = show({ scenes: [scene("1", { spotlight: "b" }), scene("2", { spotlight: "c" })] });
  assert.equal(slide.spot(), "b");
  slide.go(1);
  assert.equal(slide.spot(), "c");
  slide.choose("a");
  slide.go(1); // the same scene, as it was
  assert.equal(slide.spot(), "c");
});

test("who is hidden cannot be in the spotlight", () => {
  const { slide } = show({ scenes: [scene("1", { nodes: [toyNode("d", 0, 300, { hidden: true })] })] });
  slide.choose("d");
  assert.equal(slide.spot(), null);
});

test("arrows go through the actors of the scene, in its order, and out of it", () => {
  const { slide } = show({ scenes: [scene("1", { shown: ["c", "a", "b"] })] });
  const steps = (by) => [1, 2, 3, 4].map(() => (slide.stepActor(by), slide.spot()));
  assert.deepEqual(steps(1), ["c", "a", "b", null]);
  assert.deepEqual(steps(-1), ["b", "a", "c", null]);
});

test("black covers the slide until it is left, toggled or gone on", () => {
  const { slide } = show();
  const black = host.querySelector(".present-black");
  assert.equal(slide.isBlack(), false);
  slide.toggleBlack();
  assert.deepEqual([slide.isBlack(), black.hidden], [true, false]);
  slide.choose("a");
  slide.leave();
  assert.deepEqual([slide.isBlack(), slide.spot()], [false, "a"]); // one thing at a time
  slide.leave();
  assert.equal(slide.spot(), null);
  slide.toggleBlack();
  black.click();
  assert.equal(slide.isBlack(), false);
  slide.toggleBlack();
  slide.go(1);
  assert.deepEqual([slide.isBlack(), slide.at()], [false, 1]);
});

test("notes are shown to whoever asks for them", () => {
  const { slide } = show();
  const button = host.querySelector("[data-notes]");
  assert.deepEqual([hidden("notes"), button.getAttribute("aria-pressed")], [true, "false"]);
  slide.toggleNotes();
  assert.deepEqual([hidden("notes"), button.getAttribute("aria-pressed")], [false, "true"]);
});

test("buttons do what the keys do", () => {
  const { slide } = show();
  const [previous, next, , black, notes] = host.querySelectorAll(".present-button");
  assert.deepEqual([previous.getAttribute("aria-label"), next.getAttribute("aria-label")], ["zurück", "weiter"]);
  next.click();
  next.click();
  previous.click();
  assert.equal(slide.at(), 1);
  black.click();
  assert.equal(slide.isBlack(), true);
  notes.click();
  assert.equal(hidden("notes"), false);
});

test("the clock runs from the first step on, and from now on where it is pressed", () => {
  const { slide } = show();
  clock.advance(5000);
  assert.equal(text("clock"), "0:00");
  slide.go(1);
  clock.advance(69_000);
  assert.equal(text("clock"), "1:09");
  slide.go(2); // does not begin anew
  clock.advance(1000);
  assert.equal(text("clock"), "1:10");
  host.querySelector(".present-clock").click();
  assert.equal(text("clock"), "0:00");
});

test("full screen shows the room of the slide, and ends again", () => {
  const { slide } = show();
  const wanted = [];
  room.requestFullscreen = () => {
    wanted.push(room);
    return Promise.reject(new Error("refused"));
  };
  slide.toggleFullscreen(); // refused, and nothing breaks
  assert.deepEqual([wanted.length, slide.isFullscreen()], [1, false]);
  document.fullscreenElement = room;
  document.fire("fullscreenchange");
  assert.ok(host.classes.includes("present-full"));
  slide.toggleFullscreen();
  assert.deepEqual([wanted.length, slide.isFullscreen(), host.classes], [1, false, []]);
});

test("the line for new entries comes with the focus, and goes", () => {
  const { slide } = show();
  slide.enter();
  assert.ok(room.hasAttribute("data-present-entry"));
  assert.equal(document.activeElement, room.querySelector("input"));
  document.activeElement = null;
  slide.enter();
  assert.ok(!room.hasAttribute("data-present-entry"));
  assert.equal(document.activeElement, null);
});

test("first the emphasis fades over, then the camera goes where it is", () => {
  wish(CALM, false);
  const { slide, net } = show({ scenes: [scene("1"), scene("2", { shown: ["b"], named: ["b"] })] });
  host.querySelector(".vis-network canvas").width = 628; // something has been drawn
  const moves = net.moves.length;
  slide.go(1);
  const fade = host.querySelector(".present-fade");
  const [frames, how] = fade.animations[0];
  assert.deepEqual([frames, how.duration], [[{ opacity: 1 }, { opacity: 0 }], 350]);
  assert.deepEqual([fade.getAttribute("aria-hidden"), fade.style.background], ["true", "#ffffff"]);
  clock.advance(349);
  assert.equal(net.moves.length, moves);
  clock.advance(1);
  assert.equal(net.moves.at(-1).animation.duration, 650);
});

test("a spotlight fades in where it is, an edit shows at once", () => {
  wish(CALM, false);
  const { slide, net, data } = show();
  host.querySelector(".vis-network canvas").width = 628;
  const moves = net.moves.length;
  slide.choose("a");
  assert.equal(host.querySelector(".present-fade").animations.length, 1);
  clock.advance(1000);
  assert.equal(net.moves.length, moves);
  slide.update({ ...data, scenes: [scene("1", { title: "neu" }), ...data.scenes.slice(1)] });
  assert.equal(host.querySelector(".present-fade").animations.length, 1);
  assert.equal(net.moves.at(-1).animation, false);
});

test("the legend is open from the beginning, for it has room of its own", () => {
  const { slide, data } = show();
  const legend = host.querySelector("details");
  assert.equal(legend.open, true);
  legend.open = false;
  slide.update({ ...data, below: 1 });
  assert.equal(legend.open, false);
});

test("names have the size of the camera's goal while it is on its way", () => {
  wish(CALM, false);
  const { slide, net } = show({ scenes: [scene("1"), scene("2", { shown: ["b"], named: ["b"] })] });
  slide.go(1);
  clock.advance(350);
  net.scale = 0.1; // it has only just started
  const larger = () => net.draw(fakeContext()).all("scale")[0].args[0];
  assert.equal(larger().toFixed(6), (1 / 0.8).toFixed(6)); // the goal has 20 of 25 pixels
  clock.advance(650);
  net.scale = 0.5;
  assert.equal(larger().toFixed(6), (25 / 6).toFixed(6));
});

test("who wants no motion gets none, and no frame of the last scene", () => {
  const { slide, net } = show({ scenes: [scene("1"), scene("2", { shown: ["b"] })] });
  host.querySelector(".vis-network canvas").width = 628;
  slide.go(1);
  assert.equal(host.querySelector(".present-fade").animations, undefined);
  assert.equal(net.moves.at(-1).animation, false);
  assert.deepEqual(net.view, { x: 200, y: 0 });
});

test("an edit while presenting keeps the scene, whatever comes before it", () => {
  const { slide, data } = show();
  slide.go(1);
  slide.update({ ...data, scenes: [scene("0"), ...data.scenes] });
  assert.deepEqual([slide.at(), text("number")], [2, "3 / 4"]);
  slide.update({ ...data, scenes: [scene("1"), scene("3")] }); // it is gone
  assert.equal(slide.at(), 0);
});

test("a presentation that comes back goes on where it was", () => {
  const { slide, data } = show();
  slide.go(2);
  slide.destroy();
  const again = show({ name: data.name });
  assert.equal(again.slide.at(), 2);
});

test("what the page says again changes nothing", () => {
  const { slide, data } = show();
  slide.choose("a");
  slide.update(structuredClone(data));
  assert.equal(slide.map.counts.updates, 2);
});

test("a window of another size shows the same actors", () => {
  const { net } = show({ scenes: [scene("1", { shown: ["b"] })] });
  Object.assign(host.querySelector(".netmap-canvas"), { clientWidth: 144.8, clientHeight: 428 });
  host.resize();
  clock.advance(1);
  assert.equal(net.scale.toFixed(9), "1.000000000"); // 80 pixels beside two margins of 32.4
});

test("nothing runs on afterwards", () => {
  const { slide, net } = show();
  slide.destroy();
  assert.equal(clock.waiting(), 0);
  assert.ok(net.destroyed);
  const moves = net.moves.length;
  host.resize();
  clock.advance(1000);
  assert.equal(net.moves.length, moves);
});
