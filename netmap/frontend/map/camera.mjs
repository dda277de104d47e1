// What part of the drawing is seen. While the visitor has not zoomed or panned, all of it is.

const FIT_MARGIN = 14;
const LARGEST_FIT = 1.35;
const PAN_MARGIN = 16; // pixels between a spot that is brought into view and the edge

function createCamera(net, canvas, visibleNodes, scenery) {
  let chosen = null; // where the visitor has zoomed or panned to
  let framed = null; // which actors fill the view, and how large they may become

  function look(place) {
    chosen = place;
    aim();
  }

  function aim() {
    if (chosen) net.moveTo({ ...chosen, animation: false });
    else if (framed) frame(framed.ids, { ...framed, milliseconds: 0 });
    else fit();
  }

  function fit() {
    framed = null;
    const { nodes, regions } = scenery();
    const place = around(nodes, LARGEST_FIT, FIT_MARGIN, nodes.length ? regions : []);
    if (!place) return;
    net.moveTo({ ...place, animation: false });
    chosen = null;
  }

  // Some actors fill the view, until the visitor zooms or pans; the way there may take its time.
  // Returns the scale at its end.
  function frame(ids, { largest = LARGEST_FIT, margin = FIT_MARGIN, milliseconds = 0 }) {
    framed = { ids, largest, margin };
    chosen = null;
    const wanted = new Set(ids);
    const place = around(visibleNodes().filter(({ id }) => wanted.has(id)), largest, margin);
    if (!place) return net.getScale();
    const animation = milliseconds > 0 && { duration: milliseconds, easingFunction: "easeInOutCubic" };
    net.moveTo({ ...place, animation });
    return place.scale;
  }

  function around(shown, largest, margin, regions = []) {
    const { clientWidth, clientHeight } = canvas;
    if (!shown.length || !clientWidth || !clientHeight) return null;
    const places = net.getPositions(shown.map((node) => node.id));
    const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
    const boxes = shown.map(({ id, widthConstraint, heightConstraint }) => ({
      ...places[id], width: widthConstraint.minimum, height: heightConstraint.minimum,
    }));
    for (const { x, y, width, height } of [...boxes, ...regions]) {
      box.left = Math.min(box.left, x - width / 2);
      box.right = Math.max(box.right, x + width / 2);
      box.top = Math.min(box.top, y - height / 2);
      box.bottom = Math.max(box.bottom, y + height / 2);
    }
    const scale = Math.min(
      (clientWidth - 2 * margin) / (box.right - box.left),
      (clientHeight - 2 * margin) / (box.bottom - box.top),
      largest,
    );
    return { position: { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }, scale };
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

  return { look, aim, fit, frame, touch, zoom, pan, reveal, chosen: () => chosen };
}

export { createCamera };
