// One slide that shows scene after scene on the same places: map, title, one sentence, number.

import { element } from "../drawing/marks.mjs";
import { chooseLargeNames, largeNamePainter } from "./large_names.mjs";
import { partnersOf, spotlight } from "./spotlight.mjs";
import { createMap } from "../map/view.mjs";

const NAME = 25; // pixels of names that matter, on a screen of 1920 × 1080
const [WIDE, HIGH] = [1920, 1080];
const SMALLEST_NAME = 13; // pixels, on small windows
const LARGEST = 0.8; // share of it up to which the camera goes near; the rest is enlarged where it stands
const MARGIN = 0.03; // of the slide's height around what is shown
const FADE = 350; // milliseconds
const EASE = 650;
const kept = new Map(); // the scene that was shown last, by the name of the presentation

function createSlide(host, vis, findRoom) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const stage = element("div", "netmap");
  const fade = element("canvas", "present-fade");
  const title = element("h2", "present-title");
  const sentence = element("p", "present-sentence");
  const number = element("span", "present-number");
  const told = element("div", "present-told", title, sentence);
  told.setAttribute("aria-live", "polite");
  const black = element("div", "present-black");
  const bar = element("div", "present-bar");
  const clock = element("button", "present-clock");
  const coming = element("p", "present-coming");
  const note = element("p", "present-note");
  const keys = element("p", "present-keys");
  const notes = element("aside", "present-notes", note, coming, keys);
  black.hidden = true;
  notes.hidden = true;
  fade.setAttribute("aria-hidden", "true");
  clock.type = "button";
  host.replaceChildren(
    element("div", "present-slide", element("div", "present-map", stage, fade), element("div", "present-foot", told, number), black),
    bar,
    notes,
  );

  let data = null;
  let index = 0;
  let spot = null; // the actor in the spotlight
  let mattering = { shown: [], named: [] }; // who matters now, and whose names are large
  let current = null; // what the map was told last
  let scale = null; // that the camera goes to, while it is on its way
  let pressed = null; // where the pointer went down, in pixels of the page
  let started = null;
  let moving;

  const paint = largeNamePainter();
  const map = createMap(stage, vis, {
    select: (target, ids) => choose(actorUnderPointer() ?? (target === "actor" ? ids[0] : null)),
    focus: () => {},
    move: () => {},
    draw: () => {},
    paint: (context, nodes, places, look) => paint(context, nodes, largeNames(nodes, places, look), look),
  });
  const scene = () => data.scenes[index];
  const pixels = () => Math.max(SMALLEST_NAME, NAME * Math.min(host.clientWidth / WIDE, host.clientHeight / HIGH));
  const largeNames = (nodes, places, look) =>
    chooseLargeNames(nodes, places, mattering, { pixels: pixels(), font: look.font, scale: scale ?? look.scale });

  // Enlarged boxes are wider than those that the map knows: they take the click.
  function actorUnderPointer() {
    if (!pressed || !current) return null;
    const places = map.places();
    const font = current.options.nodes.font;
    const chosen = chooseLargeNames(current.nodes, places, mattering, { pixels: pixels(), font, scale: map.scale() });
    const point = map.point(pressed);
    for (const node of current.nodes.filter(({ id }) => chosen.has(id))) {
      const { box } = chosen.get(node.id);
      if (point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom) return node.id;
    }
    return null;
  }

  function assemble() {
    const { nodes, edges, gone, legend, label } = scene();
    const changed = new Map([...nodes, ...edges].map((item) => [item.id, item]));
    const without = new Set(gone);
    const known = new Set(data.map.edges.map(({ id }) => id));
    return {
      ...data.map,
      name: data.name,
      legend,
      texts: { ...data.map.texts, map: label },
      nodes: data.map.nodes.map((node) => changed.get(node.id) ?? node),
      edges: [
        ...data.map.edges.filter(({ id }) => !without.has(id)).map((edge) => changed.get(edge.id) ?? edge),
        ...edges.filter(({ id }) => !known.has(id)),
      ],
    };
  }

  function draw({ smooth, aim }) {
    const gentle = smooth && !calm.matches;
    const whole = assemble();
    const lit = spot !== null && whole.nodes.some(({ id, hidden }) => id === spot && !hidden);
    if (!lit) spot = null;
    if (gentle) keepPicture();
    current = lit ? spotlight(whole, spot) : whole;
    const near = lit ? [spot, ...partnersOf(spot, whole.edges)] : null;
    mattering = near ? { shown: near, named: near } : scene();
    map.update(current);
    map.deselect();
    if (aim) look(gentle);
    tell(whole);
  }

  // First the emphasis changes, then the camera goes where it is.
  function look(gentle) {
    const font = data.map.options.nodes.font.size;
    const how = { largest: (LARGEST * pixels()) / font, margin: MARGIN * host.clientHeight };
    clearTimeout(moving);
    if (!gentle) {
      scale = null;
      map.show(scene().shown, how);
      return;
    }
    moving = setTimeout(() => {
      scale = map.show(scene().shown, { ...how, milliseconds: EASE });
      moving = setTimeout(() => (scale = null), EASE);
    }, FADE);
  }

  function keepPicture() {
    const drawn = stage.querySelector("canvas");
    if (!drawn?.width) return;
    fade.width = drawn.width;
    fade.height = drawn.height;
    fade.style.width = `${drawn.clientWidth}px`;
    fade.style.height = `${drawn.clientHeight}px`;
    fade.style.background = data.map.page.ground;
    fade.getContext("2d").drawImage(drawn, 0, 0);
    fade.getAnimations().forEach((running) => running.cancel());
    fade.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE, easing: "ease-in-out" });
  }

  function tell(whole) {
    const node = spot === null ? null : whole.nodes.find(({ id }) => id === spot);
    const next = data.scenes[index + 1];
    title.textContent = scene().title;
    sentence.textContent = node ? node.title.replaceAll("\n", " · ") : scene().sentence;
    number.textContent = `${index + 1} / ${data.scenes.length}`;
    note.textContent = scene().note || data.words.noNote;
    coming.textContent = next ? data.words.coming.replace("\u{1}", next.title) : data.words.last;
    keys.textContent = data.words.keys;
    black.setAttribute("aria-label", data.words.black);
  }

  function go(wanted) {
    const next = Math.max(0, Math.min(data.scenes.length - 1, wanted));
    const back = !black.hidden;
    black.hidden = true;
    started ??= Date.now();
    if (next === index && spot === scene().spotlight) return;
    index = next;
    spot = scene().spotlight;
    kept.set(data.name, scene().id);
    draw({ smooth: !back, aim: true });
  }

  function choose(id) {
    if (id === null && spot === null) return map.deselect();
    spot = id === spot ? null : id;
    return draw({ smooth: true, aim: false });
  }

  function stepActor(by) {
    const all = scene().shown;
    const from = all.indexOf(spot);
    const to = from < 0 ? (by > 0 ? 0 : all.length - 1) : from + by;
    choose(all[to] ?? null);
  }

  function leave() {
    if (!black.hidden) black.hidden = true;
    else choose(null);
  }

  const isFullscreen = () => document.fullscreenElement !== null;

  function toggleFullscreen() {
    if (isFullscreen()) {
      document.exitFullscreen();
      return;
    }
    started ??= Date.now();
    findRoom().requestFullscreen?.().catch(() => {}); // refused: the page goes on as it is
  }

  function enter() {
    const room = findRoom();
    room.toggleAttribute("data-present-entry");
    if (room.hasAttribute("data-present-entry")) room.querySelector("input")?.focus();
  }

  const toggleBlack = () => (black.hidden = !black.hidden);
  const toggleNotes = () => {
    notes.hidden = !notes.hidden;
    bar.querySelector("[data-notes]")?.setAttribute("aria-pressed", String(!notes.hidden));
  };

  function label() {
    const buttons = [
      ["\u2039", data.words.previous, () => go(index - 1)],
      ["\u203a", data.words.next, () => go(index + 1)],
      [data.words.fullscreen, null, toggleFullscreen],
      [data.words.black, null, toggleBlack],
      [data.words.notes, null, toggleNotes],
    ].map(([text, name, action]) => {
      const button = element("button", "present-button");
      button.type = "button";
      button.textContent = text;
      if (name) button.setAttribute("aria-label", name);
      button.addEventListener("click", action);
      return button;
    });
    buttons[4].dataset.notes = "";
    buttons[4].setAttribute("aria-pressed", String(!notes.hidden));
    clock.title = data.words.timer;
    bar.replaceChildren(...buttons, clock);
    host.setAttribute("role", "region");
    host.setAttribute("aria-label", data.words.stage);
  }

  function tick() {
    const seconds = started === null ? 0 : Math.floor((Date.now() - started) / 1000);
    clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }

  function update(next) {
    const same = data && JSON.stringify(data) === JSON.stringify(next);
    if (same) return;
    const first = data === null;
    const before = first ? kept.get(next.name) : scene()?.id;
    data = next;
    index = Math.max(0, data.scenes.findIndex(({ id }) => id === before));
    if (first) spot = scene().spotlight;
    for (const [name, colour] of Object.entries(data.map.page)) host.style.setProperty(`--netmap-${name}`, colour);
    label();
    draw({ smooth: false, aim: true });
    if (first) stage.querySelector("details").open = true; // the legend has a column of its own
  }

  const watched = new ResizeObserver(() => data && requestAnimationFrame(() => look(false)));
  const screen = () => host.classList.toggle("present-full", isFullscreen());
  const ticking = setInterval(tick, 1000);
  const press = ({ clientX, clientY }) => (pressed = { x: clientX, y: clientY });
  clock.addEventListener("click", () => ((started = Date.now()), tick()));
  black.addEventListener("click", toggleBlack);
  stage.addEventListener("pointerdown", press, true);
  document.addEventListener("fullscreenchange", screen);
  watched.observe(host);
  tick();

  function destroy() {
    clearInterval(ticking);
    clearTimeout(moving);
    watched.disconnect();
    document.removeEventListener("fullscreenchange", screen);
    map.destroy();
  }

  return {
    at: () => index,
    count: () => data.scenes.length,
    isBlack: () => !black.hidden,
    spot: () => spot,
    edges: () => current.edges.length,
    names: () => {
      const look = { font: current.options.nodes.font, scale: map.scale() };
      const chosen = largeNames(current.nodes, map.places(), look);
      return { large: [...chosen.keys()], pixels: pixels(), plain: look.font.size * look.scale };
    },
    map, update, destroy, go, choose, stepActor, leave, enter, toggleBlack, toggleNotes, toggleFullscreen, isFullscreen,
  };
}

export { createSlide };
