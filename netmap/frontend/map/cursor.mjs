// The map by keyboard: arrows go from actor to actor, Enter selects, the rest is for the view.

import { element } from "../drawing/marks.mjs";

const ZOOM_STEP = 1.3;
const PAN_STEP = 60;
const SIDEWAYS = 2; // how much farther an actor counts for each pixel it lies off the direction
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function createCursor(net, camera, visibleNodes, frame) {
  const voice = element("div", "netmap-voice"); // read out by screen readers, not seen
  voice.setAttribute("aria-live", "polite");
  frame.after(voice);
  let at = null;

  function place(id) {
    at = id;
    const node = visibleNodes().find((one) => one.id === id);
    voice.textContent = node ? node.title : "";
    if (node) camera.reveal(id);
    net.redraw();
  }

  function step([right, down], from) {
    const start = from === null ? net.getViewPosition() : net.getPosition(from);
    const ahead = visibleNodes()
      .filter((node) => node.id !== from)
      .map((node) => {
        const { x, y } = net.getPosition(node.id);
        const along = (x - start.x) * right + (y - start.y) * down;
        const aside = Math.abs((x - start.x) * down) + Math.abs((y - start.y) * right);
        return { id: node.id, along, cost: along + SIDEWAYS * aside };
      })
      .filter(({ along }) => from === null || along > 1)
      .sort((one, other) => one.cost - other.cost);
    const next = from === null ? nearest(start) : ahead[0]?.id;
    if (next !== undefined) place(next);
  }

  function nearest({ x, y }) {
    const far = (node) => Math.hypot(net.getPosition(node.id).x - x, net.getPosition(node.id).y - y);
    return visibleNodes().sort((one, other) => far(one) - far(other))[0]?.id;
  }

  function draw(context, colour) {
    const node = at !== null && visibleNodes().find((one) => one.id === at);
    if (!node || frame.getRootNode().activeElement !== frame) return;
    const { x, y } = net.getPosition(at);
    const [wide, high] = [node.widthConstraint.minimum + 10, node.heightConstraint.minimum + 10];
    context.beginPath();
    context.roundRect(x - wide / 2, y - high / 2, wide, high, 9);
    context.lineWidth = 2.5 / Math.min(1, net.getScale());
    context.strokeStyle = colour;
    context.setLineDash([6, 4]);
    context.stroke();
    context.setLineDash([]);
  }

  return { place, step, draw, at: () => (visibleNodes().some(({ id }) => id === at) ? at : null) };
}

// vis-network's own keys would take the focus from other fields whenever the mouse passes.
function listenToKeys(frame, cursor, camera, actions) {
  const keys = {
    "+": () => camera.zoom(ZOOM_STEP),
    "-": () => camera.zoom(1 / ZOOM_STEP),
    Home: camera.fit,
    Escape: actions.leave,
    Enter: (event) => cursor.at() !== null && actions.choose(cursor.at(), event.shiftKey),
    " ": () => cursor.at() !== null && actions.focus(cursor.at()),
  };
  frame.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const arrow = ARROWS[event.key];
    if (!arrow && !keys[event.key]) return;
    event.preventDefault();
    if (!arrow) keys[event.key](event);
    else if (event.shiftKey) camera.pan(-PAN_STEP * arrow[0], -PAN_STEP * arrow[1]);
    else cursor.step(arrow, cursor.at() ?? actions.start());
  });
  frame.addEventListener("mouseleave", () => {
    const nowhere = { clientX: -9999, clientY: -9999 }; // ends hovering, hides the tooltip
    frame.querySelector("canvas").dispatchEvent(new MouseEvent("mousemove", nowhere));
  });
}

export { ZOOM_STEP, createCursor, listenToKeys };
