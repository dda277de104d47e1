// What is only there for orientation. `pale` tells of each colour what it is when it steps back.

function paleBox(node, pale) {
  return {
    ...node,
    bold: false,
    color: { background: pale(node.color.background), border: pale(node.color.border) },
    font: { ...node.font, color: pale(node.font.color) },
    marks: node.marks.map(([shape, colour]) => [shape, pale(colour)]),
  };
}

// It stays pale when the pointer is on one of its ends, or an end is selected.
function paleLine(edge, pale) {
  const color = pale(edge.color.color);
  return {
    ...edge,
    color: { color, hover: color, highlight: color },
    background: edge.background && { ...edge.background, color: pale(edge.background.color) },
  };
}

export { paleBox, paleLine };
