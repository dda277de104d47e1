// The signs beside names, as SVG paths of radius 1: the canvas and the legend draw the same ones.

const PATHS = {
  circle: "M-.95 0a.95 .95 0 1 0 1.9 0a.95 .95 0 1 0 -1.9 0Z",
  square: "M-.85 -.85H.85V.85H-.85Z",
  triangle: "M0 -1L1 .8H-1Z",
  diamond: "M0 -1.1L1.1 0L0 1.1L-1.1 0Z",
  cross: "M-.35 -1H.35V-.35H1V.35H.35V1H-.35V.35H-1V-.35H-.35Z",
  hexagon: "M-.55 -.95H.55L1.1 0L.55 .95H-.55L-1.1 0Z",
  star: "M0 -1.15L.32 -.4L1.1 -.36L.5 .15L.7 .95L0 .5L-.7 .95L-.5 .15L-1.1 -.36L-.32 -.4Z",
  drop: "M0 -1.15C.3 -.5 .85 -.1 .85 .35A.85 .8 0 0 1 -.85 .35C-.85 -.1 -.3 -.5 0 -1.15Z",
};
const SVG = "http://www.w3.org/2000/svg";
const SIZE = 5;

const signs = new Map(); // paths by shape and radius

function signPath(shape, radius) {
  const name = `${shape} ${radius}`;
  if (!signs.has(name)) {
    const path = new Path2D();
    path.addPath(new Path2D(PATHS[shape]), new DOMMatrix([radius, 0, 0, radius, 0, 0]));
    signs.set(name, path);
  }
  return signs.get(name);
}

function drawMarks(context, marks, x, y, height) {
  const radius = Math.min(SIZE, height / (2.4 * marks.length));
  marks.forEach(([shape, colour], rank) => {
    const down = y + (rank - (marks.length - 1) / 2) * 2.3 * radius;
    context.translate(x, down);
    context.fillStyle = colour;
    context.fill(signPath(shape, radius));
    context.translate(-x, -down);
  });
}

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function svg(name, attributes, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

function boxSample({ background, border, radius, dashed, marks }) {
  const frame = svg("rect", {
    x: 1, y: 1, width: 24, height: 14, rx: Math.min(radius, 4), fill: background,
    stroke: border, "stroke-width": 1.4, "stroke-dasharray": dashed ? "4 2.5" : "none",
  });
  const [first] = marks;
  const sign = first
    ? [svg("path", { d: PATHS[first[0]], fill: first[1], transform: "translate(13 8) scale(4.4)" })]
    : [];
  return svg("svg", { width: 26, height: 16, "aria-hidden": "true" }, frame, ...sign);
}

function lineSample({ color, dashes, arrow }) {
  const parts = [
    svg("path", {
      d: "M1 8H29", stroke: color, "stroke-width": 2.4,
      "stroke-dasharray": dashes.length ? dashes.join(" ") : "none",
    }),
  ];
  if (arrow) parts.push(svg("path", { d: "M29 8L22 4V12Z", fill: color }));
  return svg("svg", { width: 30, height: 16, "aria-hidden": "true" }, ...parts);
}

const GROUPS = ["colour", "sign", "line", "hint"];

// What the legend explains. Where `toggle` is given, what stands for a filter is a button that is
// pressed while it shows what it stands for; `off` are the entries that filters hide.
function drawLegend(list, entries, off, toggle) {
  const focused = list.getRootNode().activeElement?.dataset?.filter;
  const hidden = toggle ? off : [];
  const group = (entry) => GROUPS.indexOf(entry.group);
  const all = [...entries, ...hidden].sort((one, other) => group(one) - group(other));
  list.replaceChildren(
    ...all.map((entry) => {
      const item = element("li", `netmap-legend-${entry.group}`);
      const parts = entryParts(entry);
      if (toggle && entry.filter) item.append(filterButton(entry, parts, !hidden.includes(entry), toggle));
      else item.append(...parts);
      return item;
    }),
  );
  if (focused) [...list.querySelectorAll("button")].find((one) => one.dataset.filter === focused)?.focus();
}

function entryParts(entry) {
  const parts = [];
  if (entry.box) parts.push(boxSample(entry.box));
  if (entry.line) parts.push(lineSample(entry.line));
  parts.push(element("span", "netmap-entry", entry.label));
  if (entry.count !== null) parts.push(element("span", "netmap-count", String(entry.count)));
  return parts;
}

function filterButton({ filter }, parts, shown, toggle) {
  const button = element("button", "netmap-filter", ...parts);
  button.type = "button";
  button.dataset.filter = JSON.stringify(filter);
  button.setAttribute("aria-pressed", String(shown));
  button.addEventListener("click", () => toggle(filter));
  return button;
}

const TOOLS = {
  in: "M8 3V13M3 8H13",
  out: "M3 8H13",
  fit: "M3 6V3H6M10 3H13V6M13 10V13H10M6 13H3V10",
  draw: "M2.5 11.5a2 2 0 1 0 3 0a2 2 0 1 0 -3 0M10.5 4.5a2 2 0 1 0 3 0a2 2 0 1 0 -3 0M5.8 10.2L10.2 5.8",
};

function toolIcon(name) {
  const lines = svg("path", { d: TOOLS[name], fill: "none", stroke: "currentColor", "stroke-width": 1.6 });
  return svg("svg", { width: 16, height: 16, "aria-hidden": "true" }, lines);
}

function toolButton(name, title, action) {
  const button = element("button", "netmap-tool", toolIcon(name));
  button.type = "button";
  button.title = title;
  button.setAttribute("aria-label", title);
  button.addEventListener("click", action);
  return button;
}

export { drawLegend, drawMarks, element, toolButton };
