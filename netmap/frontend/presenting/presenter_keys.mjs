// Keyboard and presenter remote: remotes send PageUp, PageDown and B or a full stop.

import { isTyping } from "../keys.mjs";

const DIGITS_END = 900; // milliseconds after which the digits that were typed are a number
const PRESSES = new Set([" ", "Enter"]); // these belong to a button that has the focus
const PRESSED = "button, summary, [role=button]";
const OWN_KEYS = "input, select, [role=radiogroup], [role=listbox], [role=combobox], [role=tablist], [role=menu]";

function listenToPresenterKeys(slide) {
  let digits = "";
  let waiting;

  function jump() {
    clearTimeout(waiting);
    if (digits) slide.go(Number(digits) - 1);
    digits = "";
  }

  function digit(key) {
    clearTimeout(waiting);
    digits += key;
    if (Number(digits) * 10 > slide.count()) jump(); // no further digit fits
    else waiting = setTimeout(jump, DIGITS_END);
  }

  const actions = {
    ArrowRight: () => slide.go(slide.at() + 1),
    PageDown: () => slide.go(slide.at() + 1),
    " ": () => slide.go(slide.at() + 1),
    ArrowLeft: () => slide.go(slide.at() - 1),
    PageUp: () => slide.go(slide.at() - 1),
    Home: () => slide.go(0),
    End: () => slide.go(slide.count() - 1),
    ArrowDown: () => slide.stepActor(1),
    ArrowUp: () => slide.stepActor(-1),
    Escape: () => slide.leave(),
    Enter: jump,
    ".": () => slide.toggleBlack(),
    b: () => slide.toggleBlack(),
    f: () => slide.toggleFullscreen(),
    n: () => slide.toggleNotes(),
    e: () => slide.enter(),
  };

  function listen(event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const [target] = event.composedPath();
    if (isTyping(target) || target.closest?.(OWN_KEYS)) return;
    if (PRESSES.has(event.key) && target.closest?.(PRESSED)) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const isDigit = /^\d$/.test(key);
    if (!isDigit && !actions[key]) return;
    if (key === "Enter" && !digits) return;
    if (event.shiftKey && key.startsWith("Arrow")) return; // these pan the map
    event.preventDefault();
    event.stopPropagation();
    if (isDigit) digit(key);
    else actions[key]();
  }

  document.addEventListener("keydown", listen, true);
  return () => {
    clearTimeout(waiting);
    document.removeEventListener("keydown", listen, true);
  };
}

export { listenToPresenterKeys };
