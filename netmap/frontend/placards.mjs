// Large names for the last row: boxes of the actors that matter are drawn enlarged where they
// stand, the most important first, as far as none hides another one that matters.

import { boxRenderer } from "./boxes.mjs";

const GAP = 4; // pixels of the drawing between two enlarged boxes
const HIDDEN = 0.4; // share of a foreign box that an enlarged one may hide at most

// Which actors are drawn how much larger, for names of `pixels` on screen at this scale.
function choosePlacards(nodes, places, { shown, named }, { pixels, font, scale }) {
  const larger = pixels / (font.size * scale);
  if (larger <= 1) return new Map();
  const byId = new Map(nodes.filter(({ hidden }) => !hidden).map((node) => [node.id, node]));
  const found = (ids) => ids.map((id) => byId.get(id)).filter(Boolean);
  const mattering = found(shown);
  const chosen = new Map();
  const taken = [];
  for (const node of found(named)) {
    const box = boxOf(node, places[node.id], larger);
    const free = taken.every((other) => !covered(box, other, GAP));
    const fair = mattering.every((other) => other === node || chosen.has(other.id) || hides(box, other, places) <= HIDDEN);
    if (!free || !fair) continue;
    chosen.set(node.id, larger);
    taken.push(box);
  }
  return chosen;
}

// Draws them; the way each name is written is kept from one frame to the next.
function placardPainter() {
  let byId = new Map();
  let seen = null;
  let now = null;
  const { render } = boxRenderer((id) => byId.get(id), () => now);
  return (context, nodes, places, chosen, look) => {
    if (seen !== nodes) byId = new Map(nodes.map((node) => [node.id, node]));
    seen = nodes;
    now = look;
    for (const [id, larger] of [...chosen].reverse()) {
      context.save();
      context.translate(places[id].x, places[id].y);
      context.scale(larger, larger);
      render({ ctx: context, id, x: 0, y: 0, state: {} }).drawNode();
      context.restore();
    }
  };
}

function boxOf(node, { x, y }, larger) {
  const wide = (node.widthConstraint.minimum * larger) / 2;
  const high = (node.heightConstraint.minimum * larger) / 2;
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function covered(one, other, gap = 0) {
  const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left) + gap;
  const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) + gap;
  return wide > 0 && high > 0 ? wide * high : 0;
}

function hides(box, node, places) {
  return covered(box, boxOf(node, places[node.id], 1)) / (node.widthConstraint.minimum * node.heightConstraint.minimum);
}

export { boxOf, choosePlacards, placardPainter };
