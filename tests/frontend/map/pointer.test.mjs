import assert from "node:assert/strict";
import test from "node:test";

import { openPage } from "../fakes/dom.mjs";
import point from "../../../netmap/frontend/map/pointer.mjs";

openPage();

test("what is selected is told to the map, and kept for one that is not there yet", () => {
  const told = [];
  point({ data: { name: "later", selected: ["a"] } });
  assert.deepEqual(window.__netmapSelected, { later: ["a"] });
  window.__netmap = { toy: { select: (ids) => told.push(ids) } };
  point({ data: { name: "later", selected: ["b"] } });
  point({ data: { name: "toy", selected: ["c"] } });
  assert.deepEqual(window.__netmapSelected, { later: ["b"], toy: ["c"] });
  assert.deepEqual(told, [["c"]]);
});
