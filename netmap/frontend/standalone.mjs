// The map as a file: search, filter by field, and details beside the map. Everything is set as text.

import { createMap } from "./view.mjs";

const data = JSON.parse(document.getElementById("data").textContent);
const details = document.getElementById("details");
const search = document.getElementById("search");
const field = document.getElementById("field");
const whole = document.getElementById("whole");
const hint = details.firstElementChild;
const nodeById = new Map(data.nodes.map((node) => [node.id, node]));
const edgeById = new Map(data.edges.map((edge) => [edge.id, edge]));
const state = { field: "", focus: null, selected: null };

const map = createMap(document.getElementById("map"), globalThis.vis, {
  select: (target, [id = null]) => show(target, id),
  focus: (id) => change({ focus: id }),
  move: () => {},
});

function isPartner(id) {
  return data.edges.some(({ from, to }) => (from === id && to === state.focus) || (to === id && from === state.focus));
}

function shows(item, fields) {
  return !state.field || fields[item.id]?.includes(state.field);
}

function draw() {
  const nodes = data.nodes.map((node) => {
    const near = state.focus === null || node.id === state.focus || isPartner(node.id);
    return { ...node, hidden: !near || !shows(node, data.actorFields) };
  });
  const hidden = new Set(nodes.filter((node) => node.hidden).map((node) => node.id));
  const edges = data.edges.map((edge) => ({
    ...edge,
    hidden: hidden.has(edge.from) || hidden.has(edge.to) || !shows(edge, data.tieFields),
  }));
  map.update({ ...data, nodes, edges });
  map.select(state.selected === null ? [] : [state.selected]);
  const gone = new Set(edges.filter((edge) => edge.hidden).map((edge) => edge.id));
  for (const row of document.querySelectorAll("tr[data-actor]")) row.hidden = hidden.has(row.dataset.actor);
  for (const row of document.querySelectorAll("tr[data-tie]")) row.hidden = gone.has(row.dataset.tie);
  whole.hidden = !state.field && state.focus === null;
}

function change(changes) {
  Object.assign(state, changes);
  draw();
}

function worded(tag, text) {
  const made = document.createElement(tag);
  made.textContent = text;
  return made;
}

function show(target, id) {
  state.selected = id;
  if (target === null) {
    details.replaceChildren(hint);
    return;
  }
  const [name, ...facts] = (target === "actor" ? nodeById : edgeById).get(id).title.split("\n");
  details.replaceChildren(worded("h2", name), ...facts.map((fact) => worded("p", fact)));
  if (target === "actor") details.append(partners(id));
}

function partners(id) {
  const list = document.createElement("ul");
  for (const edge of data.edges.filter(({ from, to }) => from === id || to === id)) {
    const other = edge.from === id ? edge.to : edge.from;
    const item = document.createElement("li");
    const jump = worded("button", data.names[other]);
    jump.type = "button";
    jump.addEventListener("click", () => choose(other));
    item.append(jump, worded("small", edge.title.split("\n").slice(1).join(", ")));
    list.append(item);
  }
  return list;
}

function choose(id) {
  show("actor", id);
  draw();
}

search.addEventListener("input", () => {
  const wanted = search.value.trim().toLowerCase();
  const found = data.nodes.find((node) => data.names[node.id].toLowerCase() === wanted);
  if (found) choose(found.id);
});
search.addEventListener("change", () => {
  const wanted = search.value.trim().toLowerCase();
  const found = wanted && data.nodes.find((node) => data.names[node.id].toLowerCase().includes(wanted));
  if (found) choose(found.id);
});
field?.addEventListener("change", () => change({ field: field.value }));
document.getElementById("choices").addEventListener("submit", (event) => event.preventDefault());
document.getElementById("choices").addEventListener("reset", () => change({ field: "", focus: null }));
draw();
window.__netmap = { file: map }; // for browser tests
