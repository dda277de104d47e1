// A toy map in the words of vis-network, as netmap/views/scene/vis_network.py hands it over.

const PAGE = { ground: "#ffffff", ink: "#111111", accent: "#0000aa" };
const TEXT = { padding: 10, markRoom: 14, lineHeight: 16 };
const FONT = { size: 12, face: "Sans" };

const look = (changes = {}) => ({ page: PAGE, text: TEXT, font: FONT, scale: 1, ...changes });

function toyNode(id, x, y, changes = {}) {
  const { width = 80, height = 30, ...own } = changes;
  return {
    id, x, y,
    label: id,
    title: `${id}\nVerein`,
    hidden: false,
    bold: false,
    borderWidth: 1,
    color: { background: "#eeeeee", border: "#222222" },
    font: { color: "#333333" },
    marks: [],
    widthConstraint: { minimum: width },
    heightConstraint: { minimum: height },
    shapeProperties: { borderRadius: 7, borderDashes: false },
    ...own,
  };
}

function toyEdge(id, from, to, changes = {}) {
  return {
    id, from, to,
    title: `${from} – ${to}\nBeratung\neng`,
    hidden: false,
    color: { color: "#444444" },
    bend: null,
    proposed: false,
    background: false,
    ...changes,
  };
}

// A path a – b – c, and d on its own.
function toyMap(changes = {}) {
  return {
    name: "toy",
    revision: "1",
    nodes: [toyNode("a", 0, 0), toyNode("b", 200, 0), toyNode("c", 400, 0), toyNode("d", 0, 300)],
    edges: [toyEdge("a-b", "a", "b"), toyEdge("b-c", "b", "c")],
    options: { nodes: { font: FONT } },
    regions: [],
    page: PAGE,
    text: TEXT,
    texts: { map: "Karte", legend: "Zeichen", in: "näher", out: "weiter", fit: "ganz", draw: "zeichnen" },
    legend: [],
    legendOff: [],
    filterable: false,
    editable: false,
    ...changes,
  };
}

// A scene of a presentation, as netmap/dashboard/present/stage.py hands it over.
function toyScene(id, changes = {}) {
  return {
    id,
    title: `Titel ${id}`,
    sentence: `Satz ${id}`,
    note: "",
    label: `Karte ${id}`,
    nodes: [],
    edges: [],
    gone: [],
    legend: [],
    shown: ["a", "b", "c", "d"],
    named: [],
    spotlight: null,
    ...changes,
  };
}

export { FONT, PAGE, look, toyEdge, toyMap, toyNode, toyScene };
