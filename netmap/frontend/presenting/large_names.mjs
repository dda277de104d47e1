// Large names for the last row: boxes of the actors that matter are drawn enlarged over the place
// where they stand, the most important first, as far as none hides another one that matters. Each
// grows towards the side where it hides least of the others.

import { boxRenderer } from "../drawing/boxes.mjs";

const GAP = 4; // pixels of the drawing between two enlarged boxes
const HIDDEN = 0.4; // share of a foreign box that an enlarged one may hide at most
const SIDES = [0, -1, 1];

// Which actors are drawn how much larger and around which spot, for names of `pixels` on screen at
// this scale.
function chooseLargeNames(nodes, places, { shown, named }, { pixels, font, scale }) {
  const larger = pixels / (font.size * scale);
  if (larger <= 1) return new Map();
  const byId = new Map(nodes.filter(({ hidden }) => !hidden).map((node) => [node.id, node]));
  const found = (ids) => ids.map((id) => byId.get(id)).filter(Boolean);
  const mattering = found(shown);
  const boxes = new Map([...byId.values()].map((node) => [node.id, boxOf(node, places[node.id], 1)]));
  const share = (box, other) => covered(box, boxes.get(other.id)) / area(boxes.get(other.id));
  const hidden = (node, box) =>
    [...byId.values()].reduce((sum, other) => (other === node ? sum : sum + share(box, other)), 0);
  const chosen = new Map();
  const taken = [];
  for (const node of found(named)) {
    const fits = ({ box }) =>
      taken.every((other) => !covered(box, other, GAP)) &&
      mattering.every((other) => other === node || chosen.has(other.id) || share(box, other) <= HIDDEN);
    const spots = grown(node, places[node.id], larger).filter(fits);
    if (!spots.length) continue;
    const price = new Map(spots.map((spot) => [spot, hidden(node, spot.box)]));
    const best = spots.reduce((one, other) => (price.get(other) < price.get(one) ? other : one));
    chosen.set(node.id, best);
    taken.push(best.box);
  }
  return chosen;
}

// The enlarged box around its actor, and moved to each side as far as it still covers the actor's.
function grown(node, place, larger) {
  const wide = (node.widthConstraint.minimum * (larger - 1)) / 2;
  const high = (node.heightConstraint.minimum * (larger - 1)) / 2;
  return SIDES.flatMap((down) =>
    SIDES.map((right) => {
      const spot = { x: place.x + right * wide, y: place.y + down * high };
      return { ...spot, larger, box: boxOf(node, spot, larger) };
    }),
  );
}

// Draws them; the way each name is written is kept from one frame to the next.
function largeNamePainter() {
  let byId = new Map();
  let seen = null;
  let now = null;
  const { render } = boxRenderer((id) => byId.get(id), () => now);
  return (context, nodes, chosen, look) => {
    if (seen !== nodes) byId = new Map(nodes.map((node) => [node.id, node]));
    seen = nodes;
    now = look;
    for (const [id, { x, y, larger }] of [...chosen].reverse()) {
      context.save();
      context.translate(x, y);
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

function area({ left, right, top, bottom }) {
  return (right - left) * (bottom - top);
}

export { chooseLargeNames, largeNamePainter };
