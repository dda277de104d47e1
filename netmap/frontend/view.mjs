// One map in one element: shared by the dashboard's component and the map as a file.
//
// The browser owns the positions until the revision changes: filters, colours and selections
// change what is drawn, and move nothing. Whatever comes from the map's data is drawn on the
// canvas or set as text, never as markup.

import { boxRenderer, drawBeacons } from "./boxes.mjs";
import { drawLegend, toolIcon } from "./marks.mjs";

const FIT_MARGIN = 14;
const LARGEST_FIT = 1.35;
const LEAST_FOR_LEGEND = 520; // pixels of height below which the legend begins folded
const ZOOM_STEP = 1.3;
const PAN_STEP = 60;
const DOUBLE_CLICK = 230; // milliseconds within which a second click makes it a double click
const kept = new Map(); // what the visitor moved and where she looked, by the map's name

function element(tag, className, ...children) {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

function createMap(host, { Network, DataSet }, events) {
  const canvas = element("div", "netmap-canvas");
  const tools = element("div", "netmap-tools");
  const heading = element("summary", "netmap-heading");
  const legend = element("ul", "netmap-legend");
  const folded = element("details", "netmap-fold", heading, legend);
  host.replaceChildren(
    element("div", "netmap-stage", canvas),
    element("div", "netmap-foot", folded, tools),
  );

  const sets = { nodes: new DataSet(), edges: new DataSet() };
  const sent = { nodes: new Map(), edges: new Map() }; // what the sets were last told, as text
  const reported = []; // selections that were reported and have not come back yet
  const counts = { created: 0, updates: 0, changed: 0 };
  let net = null;
  let frame = null; // vis-network's element: takes keys and the focus
  let data = null;
  let camera = null; // where the visitor has zoomed or panned to; null shows everything
  let current = null; // id that is selected
  let confirmed = null; // id that last came with the data
  let actors = new Map(); // the nodes by their ids
  let measured = false;
  let clicking;

  const look = () => ({ page: data.page, text: data.text, font: data.options.nodes.font, scale: net.getScale() });

  const drawBox = boxRenderer((id) => actors.get(id), look);

  function tell(kind, items, prepare) {
    const before = sent[kind];
    sent[kind] = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
    const changed = items.filter((item) => before.get(item.id) !== sent[kind].get(item.id));
    const gone = [...before.keys()].filter((id) => !sent[kind].has(id));
    counts.changed += changed.length + gone.length;
    sets[kind].remove(gone);
    sets[kind].update(changed.map(prepare));
  }

  function tellAll(places) {
    actors = new Map(data.nodes.map((node) => [node.id, node]));
    tell("nodes", data.nodes, ({ x, y, ...node }) => ({
      ...node,
      shape: "custom",
      ctxRenderer: drawBox,
      ...(places ? (places[node.id] ?? { x, y }) : {}),
    }));
    tell("edges", data.edges, (edge) => edge);
    measured = false;
  }

  // vis-network learns the size of a box from drawing it, and uses it after a refresh: without
  // that, clicks and arrows would miss the far ends of the boxes.
  function measure() {
    if (measured) return;
    measured = true;
    Object.values(net.body.nodes).forEach((node) => node.needsRefresh());
    requestAnimationFrame(() => net?.redraw());
  }

  function create() {
    const memory = kept.get(data.name);
    const known = memory?.revision === data.revision;
    folded.open = memory?.open ?? host.clientHeight >= LEAST_FOR_LEGEND;
    tellAll(known ? memory.places : {});
    net = new Network(canvas, sets, data.options);
    counts.created += 1;
    frame = canvas.querySelector(".vis-network");
    listen();
    listenToKeys();
    camera = known ? memory.camera : null;
    aim();
    document.fonts.load(`${data.options.nodes.font.size}px ${data.options.nodes.font.face}`).then(() => net?.redraw());
  }

  function listen() {
    net.on("click", ({ nodes, edges }) => {
      clearTimeout(clicking); // wait: a double click must not also select
      clicking = setTimeout(() => choose(nodes, edges), DOUBLE_CLICK);
    });
    net.on("doubleClick", ({ nodes }) => {
      clearTimeout(clicking);
      mark(current);
      events.focus(nodes[0] ?? null);
    });
    net.on("dragEnd", ({ nodes }) => {
      if (!nodes.length) {
        touch();
        return;
      }
      mark(current); // dragging is not selecting
      events.move(nodes[0], net.getPosition(nodes[0]));
    });
    net.on("zoom", touch);
    net.on("afterDrawing", (context) => {
      drawBeacons(context, data.nodes, net.getPositions(), look());
      measure();
    });
    net.on("resize", () => requestAnimationFrame(aim));
  }

  // vis-network's own keys would take the focus from other fields whenever the mouse passes.
  function listenToKeys() {
    const pan = (x, y) => {
      net.moveTo({ offset: { x, y }, animation: false });
      touch();
    };
    const keys = {
      ArrowLeft: () => pan(PAN_STEP, 0),
      ArrowRight: () => pan(-PAN_STEP, 0),
      ArrowUp: () => pan(0, PAN_STEP),
      ArrowDown: () => pan(0, -PAN_STEP),
      "+": () => zoom(ZOOM_STEP),
      "-": () => zoom(1 / ZOOM_STEP),
      Home: fit,
    };
    frame.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
      event.preventDefault();
      keys[event.key]();
    });
    frame.addEventListener("mouseleave", () => {
      const nowhere = { clientX: -9999, clientY: -9999 }; // ends hovering, hides the tooltip
      frame.querySelector("canvas").dispatchEvent(new MouseEvent("mousemove", nowhere));
    });
  }

  function choose([node], edges) {
    const line = edges.map((id) => sets.edges.get(id)).find((edge) => !edge.proposed);
    current = node ?? line?.id ?? null;
    mark(current);
    reported.push(current);
    events.select(node ? "actor" : line ? "cooperation" : null, current);
  }

  function mark(id) {
    net.unselectAll();
    if (id !== null && sets.nodes.get(id)) net.selectNodes([id]);
    else if (id !== null && sets.edges.get(id)) net.selectEdges([id]);
  }

  function follow(selected) {
    if (selected === confirmed) return;
    confirmed = selected;
    const echo = reported.indexOf(selected);
    reported.splice(0, echo < 0 ? reported.length : echo + 1);
    if (reported.length) return; // the visitor has already gone on
    current = selected;
    mark(selected);
    if (echo < 0) reveal(selected);
  }

  function reveal(id) {
    if (id === null || !sets.nodes.get(id)) return;
    const { x, y } = net.canvasToDOM(net.getPosition(id));
    const inside = x > 0 && y > 0 && x < canvas.clientWidth && y < canvas.clientHeight;
    if (!inside) net.moveTo({ position: net.getPosition(id), animation: false });
  }

  function aim() {
    if (net && camera) net.moveTo({ ...camera, animation: false });
    else fit();
  }

  function fit() {
    const shown = data.nodes.filter((node) => !node.hidden);
    const { clientWidth, clientHeight } = canvas;
    if (!net || !shown.length || !clientWidth || !clientHeight) return;
    const places = net.getPositions(shown.map((node) => node.id));
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const { id, widthConstraint, heightConstraint } of shown) {
      const [wide, high] = [widthConstraint.minimum / 2, heightConstraint.minimum / 2];
      box.left = Math.min(box.left, places[id].x - wide);
      box.right = Math.max(box.right, places[id].x + wide);
      box.top = Math.min(box.top, places[id].y - high);
      box.bottom = Math.max(box.bottom, places[id].y + high);
    }
    const scale = Math.min(
      (clientWidth - 2 * FIT_MARGIN) / (box.right - box.left),
      (clientHeight - 2 * FIT_MARGIN) / (box.bottom - box.top),
      LARGEST_FIT,
    );
    const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    net.moveTo({ position, scale, animation: false });
    camera = null;
  }

  function touch() {
    camera = { scale: net.getScale(), position: net.getViewPosition() };
  }

  function zoom(factor) {
    net.moveTo({ scale: net.getScale() * factor, animation: false });
    touch();
  }

  function label() {
    const actions = { in: () => zoom(ZOOM_STEP), out: () => zoom(1 / ZOOM_STEP), fit };
    tools.replaceChildren(
      ...Object.entries(actions).map(([name, action]) => {
        const button = element("button", "netmap-tool", toolIcon(name));
        button.type = "button";
        button.title = data.texts[name];
        button.setAttribute("aria-label", data.texts[name]);
        button.addEventListener("click", action);
        return button;
      }),
    );
    heading.textContent = data.texts.legend;
    frame.setAttribute("role", "application");
    frame.setAttribute("aria-label", data.texts.map);
  }

  function update(next) {
    const before = data;
    data = next;
    counts.updates += 1;
    for (const [name, colour] of Object.entries(data.page)) host.style.setProperty(`--netmap-${name}`, colour);
    if (!net) {
      create();
    } else if (before.revision !== data.revision) {
      sent.nodes.clear();
      tellAll({});
      fit();
    } else {
      tellAll(null);
    }
    if (before && JSON.stringify(before.options) !== JSON.stringify(data.options)) net.setOptions(data.options);
    if (JSON.stringify(before?.texts) !== JSON.stringify(data.texts)) label();
    if (JSON.stringify(before?.legend) !== JSON.stringify(data.legend)) drawLegend(legend, data.legend);
    follow(data.selected);
  }

  function destroy() {
    clearTimeout(clicking);
    if (!net) return;
    kept.set(data.name, { revision: data.revision, places: net.getPositions(), camera, open: folded.open });
    net.destroy();
    net = null;
  }

  // Where the middle of an actor or a line is on the page; for browser tests.
  function pixel(id) {
    const { left, top } = canvas.getBoundingClientRect();
    const spot = sets.nodes.get(id) ? net.getPosition(id) : net.body.edges[id].edgeType.getPoint(0.5);
    const { x, y } = net.canvasToDOM(spot);
    return { x: left + x, y: top + y };
  }

  return { update, destroy, fit, pixel, counts, selection: () => current, scale: () => net.getScale() };
}

export { createMap };
