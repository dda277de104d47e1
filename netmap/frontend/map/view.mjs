// One map in one element: shared by the dashboard's component and the map as a file.
//
// The browser owns the positions until the revision changes: filters, colours and selections
// change what is drawn, and move nothing. Whatever comes from the map's data is drawn on the
// canvas or set as text, never as markup.

import { arrowsUnderBoxes, bendLines } from "../drawing/bends.mjs";
import { boxRenderer, drawBeacons } from "../drawing/boxes.mjs";
import { createCamera } from "./camera.mjs";
import { ZOOM_STEP, createCursor, listenToKeys } from "./cursor.mjs";
import { drawLegend, element, toolButton } from "../drawing/marks.mjs";
import { drawRegions } from "../drawing/regions.mjs";

const LEAST_FOR_LEGEND = 700; // pixels of height below which names need the room of the legend
const DOUBLE_CLICK = 230; // milliseconds within which a second click makes it a double click
const kept = new Map(); // what the visitor moved and where she looked, by the map's name

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
  let camera = null;
  let cursor = null;
  let current = []; // ids that are selected
  let confirmed = "[]"; // ids that the page last asked for, as text
  let drawing = false; // whether the next drag draws a cooperation
  let actors = new Map(); // the nodes by their ids
  let bends = new Map(); // how each line runs, by its id
  let measured = false;
  let clicking;

  const visibleNodes = () => data.nodes.filter((node) => !node.hidden);
  // What is seen at once: all that is shown, or in maps beside each other everything there is.
  const scenery = () => ({ nodes: data.whole ? data.nodes : visibleNodes(), regions: data.regions });
  const looks = () => ({ page: data.page, text: data.text, font: data.options.nodes.font, scale: net?.getScale() ?? 1 });
  let looked = null; // the looks in the frame that is being drawn
  const look = () => (looked ??= looks());

  const box = boxRenderer((id) => actors.get(id), look);

  function tell(kind, items, prepare) {
    const before = sent[kind];
    sent[kind] = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
    const changed = items.filter((item) => before.get(item.id) !== sent[kind].get(item.id));
    const gone = sets[kind].getIds().filter((id) => !sent[kind].has(id));
    counts.changed += changed.length + gone.length;
    sets[kind].remove(gone);
    sets[kind].update(changed.map(prepare));
  }

  function tellAll(places) {
    actors = new Map(data.nodes.map((node) => [node.id, node]));
    tell("nodes", data.nodes, ({ x, y, ...node }) => ({
      ...node,
      shape: "custom",
      ctxRenderer: box.render,
      ...(places ? (places[node.id] ?? { x, y }) : {}),
    }));
    bends = new Map(data.edges.map(({ id, bend }) => [id, bend]));
    tell("edges", data.edges, (edge) => edge);
    bend();
    measured = false;
  }

  const bend = () => bendLines(net?.body.edges ?? {}, (id) => bends.get(id));

  // vis-network learns the size of a box from drawing it, and uses it after a refresh: without
  // that, clicks and arrows would miss the far ends of the boxes.
  function measure() {
    if (measured) return;
    measured = true;
    Object.values(net.body.nodes).forEach((node) => node.needsRefresh());
    requestAnimationFrame(() => net?.redraw());
  }

  const withDrawing = (options) => ({ ...options, manipulation: { enabled: false, addEdge: drawn } });

  function create() {
    const memory = kept.get(data.name);
    const known = memory?.revision === data.revision;
    folded.open = memory?.open ?? host.clientHeight >= LEAST_FOR_LEGEND;
    tellAll(known ? memory.places : {});
    net = new Network(canvas, sets, withDrawing(data.options));
    counts.created += 1;
    arrowsUnderBoxes(net.renderer);
    bend();
    frame = canvas.querySelector(".vis-network");
    camera = createCamera(net, canvas, visibleNodes, scenery);
    cursor = createCursor(net, camera, visibleNodes, frame);
    listen();
    listenToKeys(frame, cursor, camera, {
      choose: (id, more) => choose(more ? [...new Set([...current, id])] : [id], []),
      focus: approach,
      leave: () => (drawing ? draw(false) : choose([], [])),
      start: () => current.find((id) => sets.nodes.get(id)) ?? null,
    });
    camera.look(known ? memory.camera : null);
    document.fonts.load(`${data.options.nodes.font.size}px ${data.options.nodes.font.face}`).then(() => {
      box.forget();
      net?.redraw();
    });
  }

  function listen() {
    net.on("click", ({ nodes, edges }) => {
      clearTimeout(clicking); // wait: a double click must not also select
      clicking = setTimeout(() => choose(nodes, edges), DOUBLE_CLICK);
    });
    net.on("doubleClick", ({ nodes }) => {
      clearTimeout(clicking);
      mark(current);
      approach(nodes[0] ?? null);
    });
    net.on("dragEnd", ({ nodes }) => {
      if (!nodes.length) {
        camera.touch();
        return;
      }
      if (drawing) return;
      mark(current); // dragging is not selecting
      events.move(nodes[0], net.getPosition(nodes[0]));
    });
    net.on("zoom", camera.touch);
    net.on("beforeDrawing", (context) => {
      looked = looks();
      drawRegions(context, data.regions, looked);
    });
    net.on("afterDrawing", (context) => {
      drawBeacons(context, data.nodes, net.getPosition.bind(net), look());
      events.paint?.(context, data.nodes, net.getPositions(), look());
      cursor.draw(context, data.page.accent);
      measure();
    });
    net.on("resize", () => requestAnimationFrame(() => net && camera.aim()));
  }

  // Bubbles open, where somebody listens; around actors the neighbourhood is shown.
  function approach(id) {
    if (isBubble(id)) events.expand(id);
    else events.focus(id);
  }

  const isBubble = (id) => Boolean(events.expand && actors.get(id)?.members);

  function choose(nodes, edges) {
    const bubble = nodes.find(isBubble);
    if (bubble !== undefined) {
      mark(current);
      events.expand(bubble);
      return;
    }
    const line = edges.map((id) => sets.edges.get(id)).find((edge) => !edge.proposed);
    const target = nodes.length ? "actor" : line ? "cooperation" : null;
    current = nodes.length ? nodes : line ? [line.id] : [];
    mark(current);
    reported.push(JSON.stringify(current));
    events.select(target, current);
  }

  function mark(ids) {
    net.unselectAll();
    net.selectNodes(ids.filter((id) => sets.nodes.get(id))); // and the lines that lead to them
    if (ids.every((id) => !sets.nodes.get(id))) net.selectEdges(ids.filter((id) => sets.edges.get(id)));
  }

  // What the page wants selected. Its answers to the visitor's own clicks may come late.
  function select(ids) {
    const wanted = JSON.stringify(ids);
    if (wanted === confirmed) return;
    confirmed = wanted;
    const echo = reported.indexOf(wanted);
    reported.splice(0, echo < 0 ? reported.length : echo + 1);
    if (reported.length) return; // the visitor has already gone on
    current = ids;
    mark(ids);
    const [first] = ids.filter((id) => sets.nodes.get(id));
    if (echo < 0 && first !== undefined) camera.reveal(first);
  }

  // Where a click means something else than selecting, as in a presentation.
  function deselect() {
    reported.length = 0;
    current = [];
    mark(current);
  }

  // While a cooperation is drawn, dragging from one actor to another makes it instead of moving.
  function draw(on) {
    drawing = on;
    host.classList.toggle("netmap-drawing", on);
    tools.querySelector("[aria-pressed]")?.setAttribute("aria-pressed", String(on));
    if (on) net.addEdgeMode();
    else net.disableEditMode();
  }

  function drawn({ from, to }, done) {
    done(null); // the page adds it, if it does
    draw(false);
    if (from !== to) events.draw(from, to);
  }

  function label() {
    const actions = {
      in: () => camera.zoom(ZOOM_STEP),
      out: () => camera.zoom(1 / ZOOM_STEP),
      fit: camera.fit,
    };
    tools.replaceChildren(
      ...Object.entries(actions).map(([name, action]) => toolButton(name, data.texts[name], action)),
    );
    if (data.editable) {
      const button = toolButton("draw", data.texts.draw, () => draw(!drawing));
      button.setAttribute("aria-pressed", "false");
      tools.prepend(button);
    }
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
      const places = net.getPositions();
      sent.nodes.clear();
      tellAll({});
      if (mostStay(places)) camera.aim();
      else camera.fit();
    } else {
      tellAll(null);
    }
    if (before && JSON.stringify(before.options) !== JSON.stringify(data.options)) net.setOptions(withDrawing(data.options));
    const words = ({ texts, editable }) => JSON.stringify({ texts, editable });
    if (!before || words(before) !== words(data)) label();
    const keys = (one) => JSON.stringify([one?.legend, one?.legendOff, one?.filterable]);
    if (keys(before) !== keys(data)) {
      drawLegend(legend, data.legend, data.legendOff, data.filterable ? events.filter : null);
    }
    if (before && JSON.stringify(before.regions) !== JSON.stringify(data.regions)) net.redraw();
  }

  // After an edit the visitor keeps looking where she looked; a new arrangement is shown as a whole.
  function mostStay(places) {
    const stays = ({ id, x, y }) => places[id] && Math.hypot(places[id].x - x, places[id].y - y) < 1;
    return 2 * data.nodes.filter(stays).length > data.nodes.length;
  }

  function destroy() {
    clearTimeout(clicking);
    if (!net) return;
    kept.set(data.name, { revision: data.revision, places: net.getPositions(), camera: camera.chosen(), open: folded.open });
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

  const selection = () => current;
  const lit = () => net.getSelectedEdges();
  const scale = () => net.getScale();
  const fit = () => camera.fit();
  const show = (ids, how) => camera.frame(ids, how);
  const places = () => net?.getPositions() ?? {};
  const point = ({ x, y }) => {
    const { left, top } = canvas.getBoundingClientRect();
    return net.DOMtoCanvas({ x: x - left, y: y - top });
  };
  return { update, select, deselect, destroy, fit, show, pixel, point, places, counts, selection, lit, scale, cursor: () => cursor.at() };
}

export { createMap };
