"""The map in a browser beside pyvis' own page and bare vis-network: used by bench and tests.

Pages are files; nothing is fetched from elsewhere.
"""

import shutil
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright
from pyvis.network import Network as VisNetwork

from netmap.exports.html import to_html
from netmap.graph import build_graph
from netmap.i18n import Language, texts_for
from netmap.model import Network
from netmap.views.layout.layout import place_actors
from netmap.views.scene.scene import View, build_scene
from tests.benchmarks.synthetic import make_network

POLL = 25
"""Milliseconds between two looks at the positions."""
CALM = 20
"""Equal looks in a row after which a picture counts as standing still."""
LONGEST = 180.0
PAN_STEPS = 60
SLOWEST = 0.95
"""Share of the frames that are no slower than the one told."""

_STILL = """([name, calm, poll, longest]) => new Promise((done) => {
  const began = performance.now();
  let before = null, equal = 0, since = 0;
  const look = () => {
    const net = name.split(".").reduce((at, part) => at?.[part], window);
    const now = net ? JSON.stringify(net.getPositions?.() ?? net.places()) : null;
    const moving = net?.physics?.physicsEnabled && !net.physics.stabilized;
    equal = now !== null && now !== "{}" && now === before && !moving ? equal + 1 : 0;
    if (equal === 0) since = performance.now();
    before = now;
    if (equal >= calm || performance.now() - began > longest) done(since / 1000);
    else setTimeout(look, poll);
  };
  look();
})"""

_FRAMES = """() => {
  window.__frames = [];
  let last = performance.now();
  const tick = (now) => {
    window.__frames.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pages:
    """Three pages of one network, and the seconds that Python took to place its actors."""

    own: Path
    pyvis: Path
    bare: Path
    placing: float


def write_pages(network: Network, folder: Path) -> Pages:
    """Write the network as netmap's file, as pyvis' default page and with bare vis-network.

    The bare one has netmap's positions, physics off, and hides lines while it is dragged.
    """
    began = time.process_time()
    layout = place_actors(network)
    placing = time.process_time() - began
    texts = texts_for(Language.EN)
    scene = build_scene(network, layout, View(), texts=texts)
    own, pyvis, bare = (folder / f"{name}.html" for name in ("own", "pyvis", "bare"))
    own.write_bytes(to_html(scene, network, texts=texts))
    graph = build_graph(network)
    page = VisNetwork(cdn_resources="in_line", height="760px", width="100%")
    page.nodes = [
        {"id": one, "label": network.actor_name(one), "shape": "dot", "size": 10} for one in graph
    ]
    page.node_ids = list(graph)
    page.edges = [{"from": one, "to": other} for one, other in graph.edges()]
    pyvis.write_text(page.generate_html(), encoding="utf-8")
    page.nodes = [
        node | {"x": layout.boxes[node["id"]].x, "y": layout.boxes[node["id"]].y, "shape": "box"}
        for node in page.nodes
    ]
    page.options = {
        "physics": {"enabled": False},
        "interaction": {"hideEdgesOnDrag": True, "hideEdgesOnZoom": True},
    }
    bare.write_text(page.generate_html(), encoding="utf-8")
    return Pages(own=own, pyvis=pyvis, bare=bare, placing=placing)


def seconds_until_still(page: Page, file: Path, name: str) -> float:
    """Open a page and return how long it takes until nothing moves any more.

    Parameters
    ----------
    page : Page
        Its requests to other places must be refused.
    file : Path
        The page.
    name : str
        The map's name on ``window``.
    """
    page.goto(file.as_uri(), wait_until="commit")
    found: float = page.evaluate(_STILL, [name, CALM, POLL, LONGEST * 1000])
    return found


def frame_times(page: Page) -> list[float]:
    """Drag the map on the open page to and fro; return the milliseconds of all frames."""
    box = page.locator("canvas").first.bounding_box()
    x, y = box["x"] + 5, box["y"] + box["height"] - 5
    page.mouse.move(x, y)
    page.mouse.down()
    page.evaluate(_FRAMES)
    for step in range(PAN_STEPS):
        page.mouse.move(x + 3 * (step % 20), y - 2 * (step % 15))
        page.wait_for_timeout(16)
    page.mouse.up()
    found: list[float] = page.evaluate("window.__frames.slice(1)")
    return found


def compare_browsers(
    sizes: Sequence[int], print_head: Callable[..., None], print_row: Callable[..., None]
) -> None:
    """Print how soon maps stand still, and how evenly they pan, beside pyvis and vis-network.

    Parameters
    ----------
    sizes : sequence of int
        Actors of synthetic maps.
    print_head, print_row : callable
        Take names, and cells.
    """
    executable = shutil.which("chromium") or shutil.which("chromium-browser")
    if executable is None:
        print("\nThe browser was not measured: Chromium is not installed.")
        return
    print("\nIn a browser: seconds until nothing moves, and what 95 of 100 frames take at most:")
    print_head(
        ("actors", "placing", "netmap", "pyvis", "pyvis / netmap", "ms", "bare ms", "ms / bare ms")
    )
    with sync_playwright() as playwright, TemporaryDirectory() as folder:
        browser = playwright.chromium.launch(
            executable_path=executable, args=["--no-sandbox", "--disable-gpu"]
        )
        for size in sizes:
            pages = write_pages(make_network(size), Path(folder))
            page = browser.new_page(viewport={"width": 1366, "height": 768})
            page.route("http*://**", lambda route: route.abort())
            own = seconds_until_still(page, pages.own, "__netmap.file")
            own_frame = slowest(frame_times(page))
            seconds_until_still(page, pages.bare, "network")
            bare_frame = slowest(frame_times(page))
            pyvis = seconds_until_still(page, pages.pyvis, "network")
            page.close()
            cells = (pages.placing, own, pyvis, pyvis / own, own_frame, bare_frame)
            ratio = own_frame / bare_frame
            print_row((f"{size:,}", *(f"{cell:.3g}" for cell in (*cells, ratio))))
        browser.close()


def slowest(frames: Sequence[float]) -> float:
    """Return the time that 95 of 100 frames stay within."""
    return sorted(frames)[int(len(frames) * SLOWEST)]
