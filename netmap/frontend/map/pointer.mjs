// What is selected on a map, sent apart from the map: a click costs a few bytes, not the drawing.

window.__netmapSelected ??= {};

export default function ({ data: { name, selected } }) {
  window.__netmapSelected[name] = selected;
  window.__netmap?.[name]?.select(selected);
}
