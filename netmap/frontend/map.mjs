// The map as a Streamlit component. Streamlit calls this again whenever data or theme change.

import "./vis-network.min.js"; // sets globalThis.vis
import { createMap } from "./view.mjs";

const instances = new WeakMap();
window.__netmap ??= {}; // for browser tests: the maps on the page by their names

export default function ({ data, parentElement, setTriggerValue }) {
  let instance = instances.get(parentElement);
  if (!instance) {
    const host = parentElement.querySelector(".netmap");
    instance = { send: null };
    instance.map = createMap(host, globalThis.vis, {
      select: (target, id) => instance.send("select", { target, id }),
      focus: (id) => instance.send("focus", { id }),
      move: (id, { x, y }) => instance.send("moved", { id, x, y }),
    });
    instance.host = host;
    instances.set(parentElement, instance);
  }
  instance.send = setTriggerValue; // renewed on every call
  setHeight(instance.host, data.height);
  instance.map.update(data);
  window.__netmap[data.name] = instance.map;
  return () => {
    instance.map.destroy();
    instances.delete(parentElement);
    delete window.__netmap[data.name];
  };
}

// "window": down to the lower edge of the browser's window, wherever the map begins.
function setHeight(host, height) {
  const top = Math.round(host.getBoundingClientRect().top + scrollTop(host));
  host.style.height = height === "window" ? `max(26rem, calc(100vh - ${top + 16}px))` : `${height}px`;
}

function scrollTop(host) {
  let total = 0;
  for (let node = host; node; node = node.parentNode ?? node.host) total += node.scrollTop ?? 0;
  return total;
}
