// The map as a file: its colours by the reader's theme, and what stands out with a finding.

import { paleBox, paleLine } from "../drawing/pale.mjs";

const FOCUS_BORDER = 3; // pixels, as wide as that of a finding on the dashboard's map

// Puts differences over a value, as `differences` of netmap/exports/html_findings.py tells them.
function over(value, changes) {
  if (changes === null || typeof changes !== "object" || Array.isArray(changes)) return changes;
  if (value === null || typeof value !== "object") return changes;
  const made = Array.isArray(value) ? [...value] : { ...value };
  for (const [name, change] of Object.entries(changes)) made[name] = over(made[name], change);
  return made;
}

const inTheme = (data, dark) => (dark && data.dark ? over(data, data.dark) : data);

const pairName = (one, other) => JSON.stringify([one, other].sort());

// The drawing with a finding: its subjects and lines in the accent colour, what it mentions as it
// is, its proposals drawn in, everything else pale.
function withFinding(data, finding) {
  if (!finding) return data;
  const subjects = new Set(finding.subjects);
  const named = new Set([...finding.subjects, ...finding.links.flat(), ...finding.proposed.flat()]);
  if (!named.size) return data;
  const links = new Set(finding.links.map(([one, other]) => pairName(one, other)));
  const pale = (colour) => data.faded[colour] ?? colour;
  const nodes = data.nodes.map((node) => {
    if (!named.has(node.id)) return paleBox(node, pale);
    if (!subjects.has(node.id)) return node;
    return { ...node, bold: true, borderWidth: FOCUS_BORDER, color: { ...node.color, border: data.page.accent } };
  });
  const edges = data.edges.map((edge) => {
    const told = links.has(pairName(edge.from, edge.to));
    return told ? { ...edge, color: { color: data.page.accent } } : paleLine(edge, pale);
  });
  return { ...data, nodes, edges: [...edges, ...(data.proposals[finding.id] ?? [])] };
}

export { inTheme, withFinding };
