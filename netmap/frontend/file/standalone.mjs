// The map as a file: search, filter by field, findings, and details beside the map. Everything is
// set as text.

import { inTheme, withFinding } from "./painting.mjs";
import { createMap } from "../map/view.mjs";

const data = JSON.parse(document.getElementById("data").textContent);
const details = document.getElementById("details");
const search = document.getElementById("search");
const field = document.getElementById("field");
const whole = document.getElementById("whole");
const choices = document.getElementById("choices");
const hint = details.firstElementChild;
const darkness = matchMedia("(prefers-color-scheme: dark)");
const nodeById = new Map(data.nodes.map((node) => [node.id, node]));
const edgeById = new Map(data.edges.map((edge) => [edge.id, edge]));
const findingById = new Map(data.findings.map((finding) => [finding.id, finding]));
const buttons = [...document.querySelectorAll("[data-finding]")];
const state = { field: "", focus: null, selected: null, finding: null };

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
  const painted = withFinding(inTheme(data, darkness.matches), findingById.get(state.finding));
  const nodes = painted.nodes.map((node) => {
    const near = state.focus === null || node.id === state.focus || isPartner(node.id);
    return { ...node, hidden: !near || !shows(node, data.actorFields) };
  });
  const hidden = new Set(nodes.filter((node) => node.hidden).map((node) => node.id));
  const edges = painted.edges.map((edge) => ({
    ...edge,
    hidden: hidden.has(edge.from) || hidden.has(edge.to) || !(edge.proposed || shows(edge, data.tieFields)),
  }));
  map.update({ ...painted, nodes, edges });
  map.select(state.selected === null ? [] : [state.selected]);
  const gone = new Set(edges.filter((edge) => edge.hidden).map((edge) => edge.id));
  for (const row of document.querySelectorAll("tr[data-actor]")) row.hidden = hidden.has(row.dataset.actor);
  for (const row of document.querySelectorAll("tr[data-tie]")) row.hidden = gone.has(row.dataset.tie);
  for (const button of buttons) {
    const chosen = button.dataset.finding === state.finding;
    button.setAttribute("aria-pressed", String(chosen));
    button.nextElementSibling.hidden = !chosen;
  }
  whole.hidden = !state.field && state.focus === null && state.finding === null;
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
  if (target === "actor") details.append(...partners(id), ...offers(id), ...findings(id));
}

function listed(heading, items) {
  if (!items.length) return [];
  const list = document.createElement("ul");
  list.append(
    ...items.map((parts) => {
      const item = document.createElement("li");
      item.append(...parts);
      return item;
    }),
  );
  return [worded("h3", heading), list];
}

function jump(text, action) {
  const button = worded("button", text);
  button.type = "button";
  button.addEventListener("click", action);
  return button;
}

function partners(id) {
  const ties = data.edges.filter(({ from, to, proposed }) => !proposed && (from === id || to === id));
  return listed(
    data.words.partners,
    ties.map((edge) => {
      const other = edge.from === id ? edge.to : edge.from;
      const facts = worded("small", edge.title.split("\n").slice(1).join(", "));
      return [jump(data.names[other], () => choose(other)), facts];
    }),
  );
}

function offers(id) {
  const own = data.offers[id] ?? [];
  return listed(data.words.offers, own.map((offer) => [`${offer.kind}: ${offer.topic}`, worded("small", offer.field)]));
}

function findings(id) {
  const about = data.findings.filter(({ subjects }) => subjects.includes(id));
  return listed(data.words.about, about.map((finding) => [jump(finding.title, () => tell(finding.id))]));
}

function choose(id) {
  show("actor", id);
  change({ finding: null });
}

// Shows a finding on the map, or no longer; one that names no actor is about all of its field.
function tell(id) {
  const same = state.finding === id;
  const { subjects, links, field: about } = findingById.get(id);
  const wanted = !same && !subjects.length && !links.length ? about : "";
  if (field) field.value = wanted;
  change({ field: field?.value ?? "", focus: null, finding: same ? null : id });
  if (!same) buttons.find((button) => button.dataset.finding === id).scrollIntoView({ block: "nearest" });
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
field?.addEventListener("change", () => change({ field: field.value, finding: null }));
for (const button of buttons) button.addEventListener("click", () => tell(button.dataset.finding));
choices.addEventListener("submit", (event) => event.preventDefault());
choices.addEventListener("reset", () => change({ field: "", focus: null, finding: null }));
darkness.addEventListener("change", draw);
draw();
window.__netmap = { file: map }; // for browser tests
