// A page without a browser: elements, their texts and attributes, simple selectors, and events that
// rise. Only what our modules ask of a page.

import { fakeContext } from "./canvas.mjs";

class FakeElement {
  constructor(tag = "div") {
    Object.assign(this, { tag, className: "", hidden: false, disabled: false, parentNode: null, childNodes: [] });
    Object.assign(this, { clientWidth: 0, clientHeight: 0, scrollTop: 0, value: "", box: { left: 0, top: 0 } });
    this.attributes = new Map();
    this.dataset = {};
    this.listeners = {};
    const values = new Map();
    this.style = { values, setProperty: (name, value) => values.set(name, value) };
    this.classList = {
      toggle: (name, on) => {
        const others = this.classes.filter((one) => one !== name);
        this.className = (on ? [...others, name] : others).join(" ");
      },
    };
  }

  get classes() {
    return this.className.split(" ").filter(Boolean);
  }

  get children() {
    return this.childNodes.filter((child) => child instanceof FakeElement);
  }

  get firstElementChild() {
    return this.children[0] ?? null;
  }

  get nextElementSibling() {
    const { children } = this.parentNode;
    return children[children.indexOf(this) + 1] ?? null;
  }

  get textContent() {
    return this.childNodes.map((child) => (typeof child === "string" ? child : child.textContent)).join("");
  }

  set textContent(text) {
    this.replaceChildren(String(text));
  }

  append(...made) {
    this.#insert(this.childNodes.length, made);
  }

  prepend(...made) {
    this.#insert(0, made);
  }

  after(...made) {
    this.parentNode.#insert(this.parentNode.childNodes.indexOf(this) + 1, made);
  }

  replaceChildren(...made) {
    this.childNodes.filter((child) => child instanceof FakeElement).forEach((child) => (child.parentNode = null));
    this.childNodes = [];
    this.append(...made);
  }

  #insert(at, made) {
    this.childNodes.splice(at, 0, ...made);
    for (const child of made) if (child instanceof FakeElement) child.parentNode = this;
  }

  setAttribute(name, value) {
    this.attributes.set(name, String(value));
  }

  getAttribute(name) {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name) {
    return this.attributes.has(name) || Object.keys(this.dataset).some((one) => `data-${one}` === name);
  }

  toggleAttribute(name) {
    if (!this.attributes.delete(name)) this.attributes.set(name, "");
  }

  matches(selector) {
    return selector.split(", ").some((one) => isSelected(this, one.split(" ")));
  }

  closest(selector) {
    return this.matches(selector) ? this : (this.parentNode?.closest?.(selector) ?? null);
  }

  querySelectorAll(selector) {
    return this.children.flatMap((child) => [
      ...(child.matches(selector) ? [child] : []),
      ...child.querySelectorAll(selector),
    ]);
  }

  querySelector(selector) {
    return this.querySelectorAll(selector)[0] ?? null;
  }

  getRootNode() {
    return document;
  }

  getBoundingClientRect() {
    return this.box;
  }

  focus() {
    document.activeElement = this;
  }

  addEventListener(type, action, first = false) {
    (this.listeners[type] ??= []).push({ action, first });
  }

  removeEventListener(type, action, first = false) {
    const others = (one) => one.action !== action || one.first !== first;
    this.listeners[type] = (this.listeners[type] ?? []).filter(others);
  }

  // What a visitor does: tells those around this element that want to know first, then this one and
  // those around it; returns the event.
  fire(type, details = {}) {
    const event = { type, prevented: false, stopped: false, target: this, ...details };
    event.preventDefault = () => (event.prevented = true);
    event.stopPropagation = () => (event.stopped = true);
    event.composedPath = () => [this];
    const path = [];
    for (let node = this; node; node = node.parentNode) path.push(node);
    const tell = (first) => (node) => {
      if (event.stopped) return;
      (node.listeners[type] ?? []).filter((one) => one.first === first).forEach(({ action }) => action(event));
    };
    [...path].reverse().forEach(tell(true));
    path.forEach(tell(false));
    return event;
  }

  dispatchEvent({ type, ...details }) {
    return this.fire(type, details);
  }

  click() {
    this.fire("click");
  }

  scrollIntoView() {
    this.seen = true;
  }

  getContext() {
    return (this.context ??= fakeContext());
  }

  getAnimations() {
    return [];
  }

  animate(...how) {
    (this.animations ??= []).push(how);
  }
}

class FakeInput extends FakeElement {
  constructor(type = "text", readOnly = false) {
    super("input");
    Object.assign(this, { type, readOnly });
  }
}

class FakeTextArea extends FakeElement {
  constructor(readOnly = false) {
    super("textarea");
    Object.assign(this, { readOnly });
  }
}

// The last step of the selector is the element itself, those before are around it.
function isSelected(element, steps) {
  if (!isOne(element, steps.at(-1))) return false;
  return steps.length === 1 || Boolean(element.parentNode?.closest?.(steps.slice(0, -1).join(" ")));
}

function isOne(element, step) {
  const [, tag, classes, attributes] = /^([a-z0-9]*)((?:\.[\w-]+)*)((?:\[[^\]]+\])*)$/.exec(step);
  if (tag && element.tag !== tag) return false;
  if (!classes.split(".").filter(Boolean).every((name) => element.classes.includes(name))) return false;
  return [...attributes.matchAll(/\[([\w-]+)(?:=([\w-]+))?\]/g)].every(([, name, value]) =>
    value === undefined ? element.hasAttribute(name) : element.getAttribute(name) === value,
  );
}

class FakeDocument extends FakeElement {
  activeElement = null;
  fullscreenElement = null;
  fonts = { load: () => new Promise(() => {}) };

  createElement(tag) {
    return tag === "input" ? new FakeInput() : new FakeElement(tag);
  }

  createElementNS(_, tag) {
    return new FakeElement(tag);
  }

  getElementById(id) {
    return this.querySelectorAll("[id]").find((one) => one.getAttribute("id") === id) ?? null;
  }

  exitFullscreen() {
    this.fullscreenElement = null;
    this.fire("fullscreenchange");
  }
}

class FakeMouseEvent {
  constructor(type, details) {
    Object.assign(this, { type, ...details });
  }
}

// What the visitor's computer asks for, by the query: a test may change it.
const wishes = {};
const watchers = new Map();

function matchMedia(query) {
  if (!watchers.has(query)) watchers.set(query, new FakeElement());
  const watcher = watchers.get(query);
  return {
    get matches() {
      return Boolean(wishes[query]);
    },
    addEventListener: (type, action) => watcher.addEventListener(type, action),
  };
}

function wish(query, wanted) {
  wishes[query] = wanted;
  watchers.get(query)?.fire("change");
}

// Tells whoever watches an element's size that it has changed.
class FakeResizeObserver {
  constructor(action) {
    Object.assign(this, { action, watched: null });
  }

  observe(element) {
    this.watched = element;
    element.resize = () => this.watched && this.action();
  }

  disconnect() {
    this.watched = null;
  }
}

function openPage() {
  globalThis.document = new FakeDocument("document");
  return document;
}

// An element of the page with its texts and elements.
function make(tag, { id, className = "", dataset = {}, ...own } = {}, ...children) {
  const made = Object.assign(document.createElement(tag), own, { className, dataset });
  if (id !== undefined) made.setAttribute("id", id);
  made.append(...children);
  return made;
}

Object.assign(globalThis, {
  window: globalThis,
  Element: FakeElement,
  HTMLInputElement: FakeInput,
  HTMLTextAreaElement: FakeTextArea,
  MouseEvent: FakeMouseEvent,
  ResizeObserver: FakeResizeObserver,
  matchMedia,
});
openPage();

export { FakeElement, FakeInput, FakeTextArea, make, openPage, wish };
