// The grounds of fields or types, faint behind everything, with their names at the upper left.

const REGION_CORNER = 10;
const LABEL_SIDE = 10; // pixels between the left border and the label
const LEAST_LABEL = 11; // pixels on screen
const LARGEST_SHARE = 0.9; // of the room at the top, that a label is high

function drawRegions(context, regions, { font, scale }) {
  for (const { label, x, y, width, height, label_height, fill, border, text } of regions) {
    const [left, top] = [x - width / 2, y - height / 2];
    context.beginPath();
    context.roundRect(left, top, width, height, REGION_CORNER);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1;
    context.strokeStyle = border;
    context.stroke();
    const size = Math.min(Math.max(font.size, LEAST_LABEL / scale), LARGEST_SHARE * label_height);
    context.font = `600 ${size}px ${font.face}`;
    context.fillStyle = text;
    context.textBaseline = "middle";
    context.textAlign = "left";
    context.fillText(label, left + LABEL_SIDE, top + label_height / 2, width - 2 * LABEL_SIDE);
  }
}

export { drawRegions };
