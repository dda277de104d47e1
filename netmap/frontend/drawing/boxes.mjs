// Draws an actor: a box with its sign and its name. Everything is drawn, nothing is read as markup.
// This runs for every box in every frame: what does not change is worked out once.

import { drawMarks } from "./marks.mjs";

const SIGN_MIDDLE = 6; // pixels from the padding to the middle of the sign
const BEACON_TEXT = 11; // pixels on screen
const BEACON_LINE = 1.15; // distance of two lines of such a name, in font sizes
const READABLE_TEXT = 6; // pixels on screen
const RIGHT_EDGE = 4; // pixels that a long name leaves free at the right
const SMALLEST_TEXT = 5; // pixels on screen below which neither name nor corners are drawn

// One renderer for all boxes, because vis-network never replaces that of an actor.
function boxRenderer(find, look) {
  let names = new WeakMap(); // how the name of each node is written

  function nameOf(context, node) {
    let name = names.get(node);
    if (!name) names.set(node, (name = fitName(context, node, look())));
    return name;
  }

  const render = ({ ctx, id, x, y, state }) => {
    const node = find(id);
    const width = node.widthConstraint.minimum;
    const height = node.heightConstraint.minimum;
    return {
      drawNode() {
        const { page, text, font, scale } = look();
        const legible = font.size * scale >= SMALLEST_TEXT;
        drawFrame(ctx, node, x - width / 2, y - height / 2, width, height, state, look(), legible);
        drawMarks(ctx, node.marks, x - width / 2 + text.padding + SIGN_MIDDLE, y, height - 6);
        const ink = state.selected ? page.ink : node.font.color; // who is chosen is read, pale or not
        if (legible) drawName(ctx, ink, nameOf(ctx, node), x - width / 2, y, text);
      },
      nodeDimensions: { width, height },
    };
  };
  const forget = () => (names = new WeakMap()); // the font has come, and is as wide as it is
  return { render, forget };
}

function drawFrame(context, node, left, top, width, height, state, { page, scale }, legible) {
  const { borderDashes, borderRadius } = node.shapeProperties;
  const corner = legible ? borderRadius : 0;
  const dashes = borderDashes && !state.selected;
  context.beginPath();
  outline(context, left, top, width, height, corner);
  context.fillStyle = node.color.background;
  context.fill();
  context.lineWidth = Math.max(state.selected ? 3 : node.borderWidth, 1 / scale);
  context.strokeStyle = state.selected ? page.accent : state.hover ? page.ink : node.color.border;
  if (dashes) context.setLineDash(borderDashes);
  context.stroke();
  if (dashes) context.setLineDash([]);
  if (!state.selected) return;
  context.beginPath();
  outline(context, left - 4, top - 4, width + 8, height + 8, corner && corner + 3);
  context.lineWidth = Math.max(1.5, 1 / scale);
  context.stroke();
}

function outline(context, left, top, width, height, corner) {
  if (corner) context.roundRect(left, top, width, height, corner);
  else context.rect(left, top, width, height);
}

// A name that is wider than Python measured it, because the font is another one, is shrunk.
function fitName(context, { label, bold, marks, widthConstraint }, { text, font: { size, face } }) {
  const lines = label.split("\n");
  const weight = bold ? "600 " : "";
  const start = text.padding + (marks.length ? text.markRoom : 0);
  const room = widthConstraint.minimum - start - RIGHT_EDGE;
  context.font = `${weight}${size}px ${face}`;
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  const shrink = Math.min(1, room / widest);
  const centring = marks.length ? 0 : (room - widest * shrink) / 2;
  return { lines, font: `${weight}${size * shrink}px ${face}`, left: start + centring };
}

function drawName(context, ink, { lines, font, left }, edge, y, text) {
  if (context.font !== font) context.font = font;
  context.fillStyle = ink;
  context.textBaseline = "middle";
  context.textAlign = "left";
  const top = y - ((lines.length - 1) / 2) * text.lineHeight + 0.5;
  lines.forEach((line, row) => context.fillText(line, edge + left, top + row * text.lineHeight));
}

// From afar no name is readable: those of the emphasised actors are written across the map, as far as
// none hides another one.
function drawBeacons(context, nodes, place, { page, font, scale }) {
  if (font.size * scale >= READABLE_TEXT) return;
  const size = BEACON_TEXT / scale;
  context.font = `600 ${size}px ${font.face}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 4 / scale;
  context.strokeStyle = page.ground;
  context.fillStyle = page.ink;
  const taken = [];
  for (const node of important(nodes)) {
    const { x, y } = place(node.id);
    const lines = node.label.split("\n");
    const wide = Math.max(...lines.map((line) => context.measureText(line).width)) / 2;
    const high = (lines.length * size * BEACON_LINE) / 2;
    const hides = (other) => Math.abs(x - other.x) < wide + other.wide && Math.abs(y - other.y) < high + other.high;
    if (taken.some(hides)) continue;
    taken.push({ x, y, wide, high });
    lines.forEach((line, row) => {
      const middle = y + (row - (lines.length - 1) / 2) * size * BEACON_LINE;
      context.strokeText(line, x, middle);
      context.fillText(line, x, middle);
    });
  }
}

// Those that stand out, the boldest first.
function important(nodes) {
  const shown = nodes.filter(({ bold, hidden }) => bold && !hidden);
  return shown.sort((one, other) => other.borderWidth - one.borderWidth);
}

export { boxRenderer, drawBeacons };
