// vis-network as far as our modules use it: it keeps what it is told, and its view is simple to
// reckon with: a spot of the drawing stands at (spot - position) * scale from the canvas' middle.

import { FakeElement } from "./dom.mjs";

class DataSet {
  constructor(items = []) {
    this.items = new Map();
    this.update(items);
  }

  update(items) {
    for (const item of items) this.items.set(item.id, { ...this.items.get(item.id), ...item });
  }

  remove(ids) {
    ids.forEach((id) => this.items.delete(id));
  }

  get(id) {
    return this.items.get(id) ?? null;
  }

  getIds() {
    return [...this.items.keys()];
  }
}

class Network {
  static made = [];

  constructor(canvas, sets, options) {
    Network.made.push(this);
    Object.assign(this, { canvas, sets, options, scale: 1, view: { x: 0, y: 0 }, moves: [], redraws: 0 });
    this.handlers = {};
    this.selected = { nodes: [], edges: [] };
    this.refreshed = [];
    this.mode = null;
    this.drawn = [];
    this.renderer = { _drawEdges: () => this.drawn.push("lines"), _drawArrows: () => this.drawn.push("arrows") };
    const frame = new FakeElement("div");
    frame.className = "vis-network";
    frame.append(new FakeElement("canvas"));
    canvas.append(frame);
  }

  get body() {
    const { nodes, edges } = this.sets;
    const refresh = (id) => ({ needsRefresh: () => this.refreshed.push(id) });
    this.lines ??= {};
    for (const id of edges.getIds()) this.lines[id] ??= { id, edgeType: {} };
    return { nodes: Object.fromEntries(nodes.getIds().map((id) => [id, refresh(id)])), edges: this.lines };
  }

  on(name, handler) {
    this.handlers[name] = handler;
  }

  getPosition(id) {
    const { x, y } = this.sets.nodes.get(id);
    return { x, y };
  }

  getPositions(ids = this.sets.nodes.getIds()) {
    return Object.fromEntries(ids.map((id) => [id, this.getPosition(id)]));
  }

  getScale() {
    return this.scale;
  }

  getViewPosition() {
    return { ...this.view };
  }

  moveTo(how) {
    this.moves.push(how);
    this.scale = how.scale ?? this.scale;
    this.view = how.position ?? this.view;
    const { x, y } = how.offset ?? { x: 0, y: 0 };
    this.view = { x: this.view.x - x / this.scale, y: this.view.y - y / this.scale };
  }

  canvasToDOM({ x, y }) {
    const { clientWidth, clientHeight } = this.canvas;
    return { x: (x - this.view.x) * this.scale + clientWidth / 2, y: (y - this.view.y) * this.scale + clientHeight / 2 };
  }

  DOMtoCanvas({ x, y }) {
    const { clientWidth, clientHeight } = this.canvas;
    return { x: (x - clientWidth / 2) / this.scale + this.view.x, y: (y - clientHeight / 2) / this.scale + this.view.y };
  }

  unselectAll() {
    this.selected = { nodes: [], edges: [] };
  }

  selectNodes(nodes) {
    this.selected.nodes = nodes;
  }

  selectEdges(edges) {
    this.selected.edges = edges;
  }

  getSelectedEdges() {
    return this.selected.edges;
  }

  setOptions(options) {
    this.options = options;
  }

  redraw() {
    this.redraws += 1;
  }

  // One frame, as far as our modules draw it.
  draw(context) {
    this.handlers.beforeDrawing(context);
    this.handlers.afterDrawing(context);
    return context;
  }

  addEdgeMode() {
    this.mode = "edge";
  }

  disableEditMode() {
    this.mode = null;
  }

  destroy() {
    this.destroyed = true;
  }
}

export { DataSet, Network };
