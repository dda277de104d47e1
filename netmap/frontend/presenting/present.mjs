// A presentation as a Streamlit component: all its scenes are here, so that it goes on even where
// the connection breaks. Keys and presenter remotes are listened to in presenter_keys.mjs.

import "../vis-network.min.js"; // sets globalThis.vis
import { setHeight } from "../map/map.mjs";
import { listenToPresenterKeys } from "./presenter_keys.mjs";
import { createSlide } from "./slide.mjs";

const ROOM = ".st-key-present-room"; // what fills the screen: the slide, and the line for new entries
const instances = new WeakMap();
window.__netmap ??= {};

export default function ({ data, parentElement }) {
  let instance = instances.get(parentElement);
  if (!instance) {
    const host = parentElement.querySelector(".present");
    const slide = createSlide(host, globalThis.vis, () => document.querySelector(ROOM) ?? host);
    instance = { host, slide, rest: listenToPresenterKeys(slide) };
    instances.set(parentElement, instance);
  }
  setHeight(instance.host, "window", data.below);
  instance.slide.update(data);
  window.__netmap[data.name] = instance.slide.map;
  window.__netmapPresent = instance.slide; // for browser tests
  return () => {
    instance.rest();
    instance.slide.destroy();
    instances.delete(parentElement);
    delete window.__netmap[data.name];
  };
}
