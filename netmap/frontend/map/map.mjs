// The map as a Streamlit component. Streamlit calls this again whenever data or theme change.

import "../vis-network.min.js"; // sets globalThis.vis
import { createMap } from "./view.mjs";

const instances = new WeakMap();
window.__netmap ??= {}; // the maps on the page by their names: for pointer.mjs and browser tests
window.__netmapSelected ??= {}; // what is to be selected on each, from pointer.mjs

export default function ({ data, parentElement, setTriggerValue }) {
  let instance = instances.get(parentElement);
  if (!instance) {
    const host = parentElement.querySelector(".netmap");
    instance = { send: null };
    instance.map = createMap(host, globalThis.vis, {
      select: (target, ids) => instance.send("select", { target, ids }),
      focus: (id) => instance.send("focus", { id }),
      move: (id, { x, y }) => instance.send("moved", { id, x, y }),
      filter: (filter) => instance.send("filter", filter),
      expand: (id) => instance.send("expand", { id }),
      draw: (source, target) => instance.send("drawn", { source, target }),
    });
    instance.host = host;
    instances.set(parentElement, instance);
  }
  instance.send = setTriggerValue; // renewed on every call
  setHeight(instance.host, data.height);
  instance.map.update(data);
  window.__netmap[data.name] = instance.map;
  instance.map.select(window.__netmapSelected[data.name] ?? []);
  return () => {
    instance.map.destroy();
    instances.delete(parentElement);
    delete window.__netmap[data.name];
  };
}

// "window": down to the lower edge of the browser's window, wherever the map begins.
function setHeight(host, height, below = 16) {
  const top = Math.round(host.getBoundingClientRect().top + scrollTop(host));
  host.style.height = height === "window" ? `max(26rem, calc(100vh - ${top + below}px))` : `${height}px`;
}

function scrollTop(host) {
  let total = 0;
  for (let node = host; node; node = node.parentNode ?? node.host) total += node.scrollTop ?? 0;
  return total;
}

export { setHeight };
