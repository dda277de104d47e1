// Draws an actor: a box with its sign and its name. Everything is drawn, nothing is read as markup.

import { drawMarks } from "./marks.mjs";

const SIGN_MIDDLE = 6; // pixels from the padding to the middle of the sign
const BEACON_TEXT = 11; // pixels on screen
const READABLE_TEXT = 6; // pixels on screen
const RIGHT_EDGE = 4; // pixels that a long name leaves free at the right
const SMALLEST_TEXT = 5; // pixels on screen below which a name is not drawn

// One renderer for all boxes, because vis-network never replaces that of an actor.
function boxRenderer(find, look) {
  return ({ ctx, id, x, y, state }) => {
    const node = find(id);
    const width = node.widthConstraint.minimum;
    const height = node.heightConstraint.minimum;
    return {
      drawNode() {
        drawFrame(ctx, node, x - width / 2, y - height / 2, width, height, state, look());
        drawMarks(ctx, node.marks, x - width / 2 + look().text.padding + SIGN_MIDDLE, y, height - 6);
        drawName(ctx, node, x, y, width, look());
      },
      nodeDimensions: { width, height },
    };
  };
}

function drawFrame(context, node, left, top, width, height, state, { page, scale }) {
  const dashes = node.shapeProperties.borderDashes;
  const line = state.selected ? 3 : node.borderWidth;
  context.beginPath();
  context.roundRect(left, top, width, height, node.shapeProperties.borderRadius);
  context.fillStyle = node.color.background;
  context.fill();
  context.lineWidth = Math.max(line, 1 / scale);
  context.strokeStyle = state.selected ? page.accent : state.hover ? page.ink : node.color.border;
  context.setLineDash(dashes && !state.selected ? dashes : []);
  context.stroke();
  context.setLineDash([]);
  if (!state.selected) return;
  context.beginPath();
  context.roundRect(left - 4, top - 4, width + 8, height + 8, node.shapeProperties.borderRadius + 3);
  context.lineWidth = Math.max(1.5, 1 / scale);
  context.stroke();
}

function drawName(context, node, x, y, width, { text, scale, font }) {
  const { size, face } = font;
  if (size * scale < SMALLEST_TEXT) return;
  const lines = node.label.split("\n");
  const weight = node.bold ? "600 " : "";
  const start = text.padding + (node.marks.length ? text.markRoom : 0);
  const room = width - start - RIGHT_EDGE;
  context.font = `${weight}${size}px ${face}`;
  const widest = Math.max(...lines.map((line) => context.measureText(line).width));
  const shrink = Math.min(1, room / widest);
  if (shrink < 1) context.font = `${weight}${size * shrink}px ${face}`;
  context.fillStyle = node.font.color;
  context.textBaseline = "middle";
  context.textAlign = "left";
  const centring = node.marks.length ? 0 : (room - widest * shrink) / 2;
  const left = x - width / 2 + start + centring;
  lines.forEach((line, row) => {
    context.fillText(line, left, y + (row - (lines.length - 1) / 2) * text.lineHeight + 0.5);
  });
}

// From afar no name is readable: those of the emphasised actors are written across the map.
function drawBeacons(context, nodes, places, { page, font, scale }) {
  if (font.size * scale >= READABLE_TEXT) return;
  const size = BEACON_TEXT / scale;
  context.font = `600 ${size}px ${font.face}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  context.lineWidth = 4 / scale;
  context.strokeStyle = page.ground;
  context.fillStyle = page.ink;
  for (const node of nodes.filter(({ bold, hidden }) => bold && !hidden)) {
    const lines = node.label.split("\n");
    lines.forEach((line, row) => {
      const y = places[node.id].y + (row - (lines.length - 1) / 2) * size * 1.15;
      context.strokeText(line, places[node.id].x, y);
      context.fillText(line, places[node.id].x, y);
    });
  }
}

export { boxRenderer, drawBeacons };
