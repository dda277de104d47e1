import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";

import { fakeClock } from "./fakes/clock.mjs";
import { FakeElement, FakeInput, FakeTextArea, make, openPage } from "./fakes/dom.mjs";
import listenToKeys, { isTyping } from "../../netmap/frontend/keys.mjs";

let pressed;
let stop;

beforeEach(() => {
  openPage();
  pressed = [];
  for (const name of ["undo-step", "redo-step", "quick-do"]) {
    const button = make("button");
    button.addEventListener("click", () => pressed.push(name));
    document.append(make("div", { className: `st-key-${name}` }, button));
  }
  stop = listenToKeys();
});

afterEach(() => stop());

const press = (key, held = {}, target = document) => target.fire("keydown", { key, ...held });

// What is inside of the page, since keys rise from there.
function inside(element) {
  document.append(element);
  return element;
}

test("somebody types in fields for text, not in others", () => {
  for (const type of ["text", "search", "number", "date", "password"]) assert.ok(isTyping(new FakeInput(type)), type);
  for (const type of ["button", "checkbox", "radio", "range", "file", "submit", "reset", "color"]) {
    assert.ok(!isTyping(new FakeInput(type)), type);
  }
  assert.ok(!isTyping(new FakeInput("text", true)));
  assert.ok(isTyping(new FakeTextArea()));
  assert.ok(!isTyping(new FakeTextArea(true)));
  assert.ok(!isTyping(new FakeElement("div")));
  assert.ok(!isTyping(null));
});

test("somebody types in what is editable, and inside of it", () => {
  assert.ok(isTyping(Object.assign(new FakeElement("div"), { isContentEditable: true })));
  const text = make("b");
  make("div", {}, text).setAttribute("contenteditable", "true");
  assert.ok(isTyping(text));
});

test("undo and redo press their buttons, with Ctrl or Cmd", () => {
  for (const held of ["ctrlKey", "metaKey"]) {
    assert.ok(press("z", { [held]: true }).prevented);
    press("Z", { [held]: true, shiftKey: true });
    press("y", { [held]: true });
  }
  assert.deepEqual(pressed, ["undo-step", "redo-step", "redo-step", "undo-step", "redo-step", "redo-step"]);
});

test("other keys press nothing", () => {
  press("z");
  press("z", { ctrlKey: true, altKey: true });
  press("y", { ctrlKey: true, shiftKey: true });
  press("x", { ctrlKey: true });
  assert.deepEqual(pressed, []);
});

test("while somebody types, undo belongs to the text", () => {
  const event = press("z", { ctrlKey: true }, inside(new FakeInput()));
  assert.ok(!event.prevented);
  assert.deepEqual(pressed, []);
});

test("a key whose button is disabled or missing is left to the browser", () => {
  document.querySelector(".st-key-undo-step button").disabled = true;
  assert.ok(!press("z", { ctrlKey: true }).prevented);
  assert.deepEqual(pressed, []);
  document.replaceChildren();
  assert.ok(!press("y", { ctrlKey: true }).prevented);
});

test("Enter in the quick line enters it, once Streamlit has taken up what was typed", (test) => {
  const clock = fakeClock(test);
  const line = new FakeInput();
  inside(make("div", { className: "st-key-quick-line" }, line));
  press("Enter", { isComposing: true }, line); // it ends a word of an input method
  press("Enter", {}, inside(new FakeInput()));
  clock.advance(1);
  assert.deepEqual(pressed, []);
  press("Enter", {}, line);
  assert.deepEqual(pressed, []);
  clock.advance(1);
  assert.deepEqual(pressed, ["quick-do"]);
});

test("whoever presses a button of the quick line goes on typing in it", (test) => {
  const clock = fakeClock(test);
  const line = new FakeInput();
  const answer = make("button");
  inside(make("div", { className: "st-key-quick" }, make("div", { className: "st-key-quick-line" }, line), answer));
  inside(make("button")).click();
  clock.advance(1);
  assert.notEqual(document.activeElement, line);
  answer.click();
  clock.advance(1);
  assert.equal(document.activeElement, line);
});

test("the quick line has the keyboard once for each time that a page asks", (test) => {
  const clock = fakeClock(test);
  const line = new FakeInput();
  inside(make("div", { className: "st-key-quick-line" }, line));
  const end = listenToKeys({ data: { focus: "first" } });
  clock.advance(1000);
  assert.equal(document.activeElement, line);
  document.activeElement = null;
  listenToKeys({ data: { focus: "first" } })();
  clock.advance(1000);
  assert.equal(document.activeElement, null);
  end();
  listenToKeys({ data: { focus: "second" } })();
  clock.advance(1000);
  assert.equal(document.activeElement, line);
});

test("a key counts once however often the page listens, until nobody does", () => {
  const second = listenToKeys();
  press("z", { ctrlKey: true });
  assert.deepEqual(pressed, ["undo-step"]);
  stop();
  press("z", { ctrlKey: true });
  assert.equal(pressed.length, 2);
  second();
  press("z", { ctrlKey: true });
  assert.equal(pressed.length, 2);
  stop = () => {};
});
