// What part of the drawing is seen. While the visitor has not zoomed or panned, all of it is.

const FIT_MARGIN = 14;
const LARGEST_FIT = 1.35;
const PAN_MARGIN = 40; // pixels between a spot that is brought into view and the edge

function createCamera(net, canvas, visibleNodes) {
  let chosen = null; // where the visitor has zoomed or panned to

  function look(place) {
    chosen = place;
    aim();
  }

  function aim() {
    if (chosen) net.moveTo({ ...chosen, animation: false });
    else fit();
  }

  function fit() {
    const shown = visibleNodes();
    const { clientWidth, clientHeight } = canvas;
    if (!shown.length || !clientWidth || !clientHeight) return;
    const places = net.getPositions(shown.map((node) => node.id));
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    for (const { id, widthConstraint, heightConstraint } of shown) {
      const [wide, high] = [widthConstraint.minimum / 2, heightConstraint.minimum / 2];
      box.left = Math.min(box.left, places[id].x - wide);
      box.right = Math.max(box.right, places[id].x + wide);
      box.top = Math.min(box.top, places[id].y - high);
      box.bottom = Math.max(box.bottom, places[id].y + high);
    }
    const scale = Math.min(
      (clientWidth - 2 * FIT_MARGIN) / (box.right - box.left),
      (clientHeight - 2 * FIT_MARGIN) / (box.bottom - box.top),
      LARGEST_FIT,
    );
    const position = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
    net.moveTo({ position, scale, animation: false });
    chosen = null;
  }

  function touch() {
    chosen = { scale: net.getScale(), position: net.getViewPosition() };
  }

  function zoom(factor) {
    net.moveTo({ scale: net.getScale() * factor, animation: false });
    touch();
  }

  function pan(x, y) {
    net.moveTo({ offset: { x, y }, animation: false });
    touch();
  }

  // The view jumps only if the actor is outside; then the actor is in its middle.
  function reveal(id) {
    const { x, y } = net.canvasToDOM(net.getPosition(id));
    const inside =
      x > PAN_MARGIN && y > PAN_MARGIN && x < canvas.clientWidth - PAN_MARGIN && y < canvas.clientHeight - PAN_MARGIN;
    if (inside) return;
    net.moveTo({ position: net.getPosition(id), animation: false });
    touch();
  }

  return { look, aim, fit, touch, zoom, pan, reveal, chosen: () => chosen };
}

export { createCamera };
