// One actor and its partners in the light, everybody else pale; works without the server.

import { paleBox, paleLine } from "../drawing/pale.mjs";

const PALE = 0.82; // share of the ground in colours that step back

function partnersOf(id, edges) {
  const found = new Set();
  for (const { from, to, hidden } of edges) {
    if (hidden) continue;
    if (from === id) found.add(to);
    if (to === id) found.add(from);
  }
  return found;
}

function spotlight(data, id) {
  const near = partnersOf(id, data.edges).add(id);
  const { ground, ink } = data.page;
  const pale = (colour) => mix(colour, ground);
  const nodes = data.nodes.map((node) =>
    near.has(node.id)
      ? { ...node, bold: node.id === id, font: { ...node.font, color: ink } }
      : paleBox(node, pale),
  );
  const edges = data.edges.map((edge) => (edge.from === id || edge.to === id ? edge : paleLine(edge, pale)));
  return { ...data, nodes, edges };
}

function mix(colour, ground) {
  const [one, other] = [colour, ground].map((hex) => parseInt(hex.slice(1, 7), 16));
  const parts = [16, 8, 0].map((shift) => {
    const [from, to] = [(one >> shift) & 255, (other >> shift) & 255];
    return Math.round(from + (to - from) * PALE)
      .toString(16)
      .padStart(2, "0");
  });
  return `#${parts.join("")}`;
}

export { partnersOf, spotlight };
