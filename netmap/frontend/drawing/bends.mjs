// Lets lines run as Python has laid them: a cubic curve whose control points stand beside a third
// and two thirds of the way, as far as its bend says (netmap/views/layout/routes.py). vis-network knows
// cubic curves of its own form only, so that each line is told where its control points are.

function controlPoints({ x, y }, to, bend) {
  const [along, down] = [to.x - x, to.y - y];
  return bend.map((aside, at) => {
    const share = (at + 1) / 3;
    return { x: x + share * along - aside * down, y: y + share * down + aside * along };
  });
}

function bendLines(lines, bendOf) {
  for (const { id, edgeType: curve } of Object.values(lines)) {
    if (!bendOf(id) || curve.isBent) continue;
    curve.isBent = true;
    curve._getViaCoordinates = () => controlPoints(curve.from, curve.to, bendOf(id) ?? [0, 0]);
  }
}

// vis-network draws arrowheads over the boxes; between two near ones they would cover names.
function arrowsUnderBoxes(renderer) {
  const [lines, arrows] = [renderer._drawEdges, renderer._drawArrows];
  renderer._drawEdges = (context) => {
    lines.call(renderer, context);
    arrows.call(renderer, context);
  };
  renderer._drawArrows = () => {};
}

export { arrowsUnderBoxes, bendLines };
