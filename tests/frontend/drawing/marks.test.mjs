import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";

import { fakeContext } from "../fakes/canvas.mjs";
import { make, openPage } from "../fakes/dom.mjs";
import { drawLegend, drawMarks, element, toolButton } from "../../../netmap/frontend/drawing/marks.mjs";

beforeEach(openPage);

function signs(marks, height) {
  const context = fakeContext();
  drawMarks(context, marks, 10, 20, height);
  const radius = (call) => call.args[0].parts[1][0]; // parts of the path: its shape, and its matrix
  return context.all("fill").map((call, rank) => {
    const [there, back] = context.all("translate").slice(2 * rank);
    assert.deepEqual(back.args, there.args.map((part) => -part)); // nothing else is moved
    return { at: there.args, colour: call.fillStyle, radius: radius(call), shape: call.args[0].parts[0] };
  });
}

test("a sign is drawn where it belongs, in its colour and shape", () => {
  const [sign] = signs([["square", "#aa0000"]], 24);
  assert.deepEqual(sign, { at: [10, 20], colour: "#aa0000", radius: 5, shape: "M-.85 -.85H.85V.85H-.85Z" });
});

test("signs are as large as there is room in the box", () => {
  assert.equal(signs([["circle", "#aa0000"]], 12)[0].radius, 5);
  assert.equal(signs([["circle", "#aa0000"]], 9.6)[0].radius, 4);
  assert.equal(signs([["circle", "#aa0000"], ["star", "#00aa00"]], 9.6)[0].radius, 2);
});

test("several signs stand one below the other around the middle", () => {
  const marks = [["circle", "#aa0000"], ["star", "#00aa00"], ["drop", "#0000aa"]];
  assert.deepEqual(signs(marks, 72).map(({ at }) => at), [[10, 8.5], [10, 20], [10, 31.5]]); // 2.3 radii apart
});

test("an element has its class and its contents", () => {
  const made = element("p", "told", "text", make("b"));
  assert.deepEqual([made.tag, made.className, made.textContent, made.children.length], ["p", "told", "text", 1]);
});

const entry = (group, label, own = {}) => ({ group, label, count: null, ...own });
const AMT = { kind: "type", value: "Amt" };
const VEREIN = { kind: "type", value: "Verein" };

function legend(entries, off = [], toggle = null, list = make("ul")) {
  drawLegend(list, entries, off, toggle);
  return list;
}

test("the legend goes by colours, signs, lines and hints", () => {
  const list = legend([entry("hint", "d"), entry("line", "c"), entry("colour", "a"), entry("sign", "b")]);
  assert.deepEqual(list.children.map((item) => item.textContent), ["a", "b", "c", "d"]);
  assert.equal(list.children[0].className, "netmap-legend-colour");
});

test("names are texts, never markup, and counts stand behind them", () => {
  const [item] = legend([entry("colour", "<b>Amt</b>", { count: 0 })]).children;
  assert.deepEqual(item.children.map(({ className, childNodes }) => [className, childNodes]), [
    ["netmap-entry", ["<b>Amt</b>"]], ["netmap-count", ["0"]],
  ]);
});

test("what a box and a line look like is drawn beside their names", () => {
  const box = { background: "#eeeeee", border: "#222222", radius: 7, dashed: true, marks: [["square", "#aa0000"]] };
  const line = { color: "#444444", dashes: [4, 2] };
  const list = legend([
    entry("colour", "a", { box }),
    entry("colour", "b", { box: { ...box, radius: 0, dashed: false, marks: [] } }),
    entry("line", "c", { line: { ...line, arrow: true } }),
    entry("line", "d", { line: { ...line, dashes: [], arrow: false } }),
  ]);
  const [a, b, c, d] = list.children.map((item) => item.querySelector("svg").children);
  const told = (part, ...names) => names.map((name) => part.getAttribute(name));
  assert.deepEqual(told(a[0], "rx", "fill", "stroke", "stroke-dasharray"), ["4", "#eeeeee", "#222222", "4 2.5"]);
  assert.deepEqual(told(a[1], "d", "fill"), ["M-.85 -.85H.85V.85H-.85Z", "#aa0000"]);
  assert.deepEqual([b.length, ...told(b[0], "rx", "stroke-dasharray")], [1, "0", "none"]);
  assert.deepEqual([c.length, ...told(c[0], "stroke", "stroke-dasharray")], [2, "#444444", "4 2"]);
  assert.deepEqual([d.length, ...told(d[0], "stroke-dasharray")], [1, "none"]);
  const samples = list.querySelectorAll("svg");
  assert.deepEqual(samples.map((one) => one.getAttribute("aria-hidden")), ["true", "true", "true", "true"]);
});

test("entries are buttons that are pressed while they show what they stand for", () => {
  const toggled = [];
  const off = [entry("colour", "Verein", { filter: VEREIN })];
  const entries = [entry("colour", "Amt", { filter: AMT }), entry("hint", "ohne")];
  const list = legend(entries, off, (filter) => toggled.push(filter));
  const buttons = list.querySelectorAll("button");
  assert.deepEqual(buttons.map((one) => [one.textContent, one.getAttribute("aria-pressed")]), [["Amt", "true"], ["Verein", "false"]]);
  buttons.forEach((one) => one.click());
  assert.deepEqual(toggled, [AMT, VEREIN]);
});

test("where nobody can filter there are neither buttons nor hidden entries", () => {
  const off = [entry("colour", "Verein", { filter: VEREIN })];
  const list = legend([entry("colour", "Amt", { filter: AMT })], off);
  assert.deepEqual(list.querySelectorAll("button"), []);
  assert.equal(list.textContent, "Amt");
});

test("the focus stays on a filter when the legend is drawn anew", () => {
  const [amt, verein] = [entry("colour", "Amt", { filter: AMT }), entry("colour", "Verein", { filter: VEREIN })];
  const list = legend([amt, verein], [], () => {});
  const before = list.querySelectorAll("button")[1];
  before.focus();
  legend([amt], [verein], () => {}, list);
  assert.notEqual(document.activeElement, before);
  assert.equal(document.activeElement.textContent, "Verein");
});

test("a tool tells its name to everybody and does what it says", () => {
  const done = [];
  const button = toolButton("in", "näher", () => done.push("in"));
  assert.deepEqual([button.title, button.getAttribute("aria-label"), button.type], ["näher", "näher", "button"]);
  assert.equal(button.querySelector("svg path").getAttribute("d"), "M8 3V13M3 8H13");
  assert.equal(button.querySelector("svg").getAttribute("aria-hidden"), "true");
  button.click();
  assert.deepEqual(done, ["in"]);
});
