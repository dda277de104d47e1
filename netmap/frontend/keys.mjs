// Keys that work everywhere on the page: they press the buttons that are on it anyway.
//
// Ctrl+Z and Ctrl+Shift+Z (also Ctrl+Y; Cmd on a Mac) undo and redo a step of the map, but not
// while somebody types: there they belong to the text. Enter in the quick line enters it. Whoever
// presses a button of the quick line goes on typing in it; it also has the keyboard when a page asks.

const UNDO = ".st-key-undo-step button";
const REDO = ".st-key-redo-step button";
const LINE = ".st-key-quick-line";
const ENTER = ".st-key-quick-do button";
const OF_LINE = ".st-key-quick button";
const PATIENCE = 100; // milliseconds
const TRIES = 50;
const NO_TEXT = new Set(["button", "checkbox", "radio", "range", "file", "submit", "reset", "color"]);

function isTyping(target) {
  if (!(target instanceof Element)) return false;
  if (target.isContentEditable || target.closest("[contenteditable=true]")) return true;
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type) && !target.readOnly;
  return target instanceof HTMLTextAreaElement && !target.readOnly;
}

function press(selector) {
  const button = document.querySelector(selector);
  if (!button || button.disabled) return false;
  button.click();
  return true;
}

function stepOf(event) {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? REDO : UNDO;
  return key === "y" && !event.shiftKey ? REDO : null;
}

function listen(event) {
  const target = event.composedPath()[0];
  if (event.key === "Enter" && !event.isComposing && target.closest?.(LINE)) {
    setTimeout(() => press(ENTER), 0); // Streamlit takes up what was typed first
    return;
  }
  const step = stepOf(event);
  if (step && !isTyping(target) && press(step)) event.preventDefault();
}

// The line may be drawn a little later than this.
function focusLine(tries = 0) {
  const line = document.querySelector(`${LINE} input`);
  if (line) line.focus();
  else if (tries > 0) setTimeout(() => focusLine(tries - 1), PATIENCE);
}

function goOn(event) {
  if (event.composedPath()[0].closest?.(OF_LINE)) setTimeout(() => focusLine(), 0);
}

let users = 0;
let asked = null;

export default function ({ data } = {}) {
  if (users++ === 0) {
    document.addEventListener("keydown", listen);
    document.addEventListener("click", goOn);
  }
  if (data?.focus && data.focus !== asked) setTimeout(() => focusLine(TRIES), PATIENCE);
  asked = data?.focus ?? null;
  return () => {
    if (--users > 0) return;
    document.removeEventListener("keydown", listen);
    document.removeEventListener("click", goOn);
  };
}

export { isTyping };
