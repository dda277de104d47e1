"""The map as a file, opened from disk in a real browser."""

import pytest
from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from netmap.exports.html import to_html
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.views.layout import place_actors
from netmap.views.palette import Theme
from netmap.views.scene import View, build_scene

pytestmark = pytest.mark.browser

HOSTILE = {
    "evil0": "<img src=x onerror=document.title='owned'>",
    "evil1": "</script><script>document.title='owned'</script>",
    "evil2": "![](http://127.0.0.1:9/x)",
}
NETWORK = Network.of(
    title="Toystadt",
    actors=[
        Actor(id="office", name="Koordinierungsstelle", type="Amt", fields=("edu",)),
        Actor(id="school", name="Grundschule", type="Schule", fields=("edu", "fun")),
        Actor(id="club", name="Sportverein", type="Verein", fields=("fun",)),
        Actor(id="cafe", name="Sprachcafé", type="Verein", fields=("edu",)),
        *(Actor(id=actor, name=name) for actor, name in HOSTILE.items()),
    ],
    cooperations=[
        Cooperation(id="o-s", source="office", target="school", kind="Beratung"),
        Cooperation(id="s-c", source="school", target="club", kind=HOSTILE["evil0"]),
        Cooperation(id="s-k", source="school", target="cafe"),
        Cooperation(id="o-k", source="office", target="cafe"),
    ],
    action_fields=[ActionField(id="edu", name="Bildung"), ActionField(id="fun", name="Freizeit")],
)


@pytest.fixture(name="map")
def open_file(page, tmp_path, request):
    """The page, once the map is drawn; every request and every complaint is kept."""
    texts = texts_for(Language.DE)
    theme = getattr(request, "param", Theme.LIGHT)
    scene = build_scene(NETWORK, place_actors(NETWORK), View(), texts=texts, theme=theme)
    file = tmp_path / "karte.html"
    file.write_bytes(to_html(scene, NETWORK, texts=texts))
    requests: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda asked: requests.append(asked.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(file.as_uri())
    page.wait_for_timeout(500)
    assert page.evaluate("window.__netmap.file.counts.created") == 1
    yield page
    assert requests == [file.as_uri()]
    assert complaints == []
    assert page.title() == "Toystadt"


def click(page: Page, id: str) -> None:
    spot = page.evaluate("id => window.__netmap.file.pixel(id)", id)
    page.mouse.click(spot["x"], spot["y"])


def visible_rows(page: Page) -> set[str]:
    return set(page.locator("tr[data-actor]:visible td:first-child").all_inner_texts())


def test_a_click_shows_an_actor_with_its_cooperations(map):
    click(map, "school")
    details = map.locator("#details")
    expect(details.get_by_role("heading", name="Grundschule")).to_be_visible()
    expect(details.get_by_text("Bildung, Freizeit")).to_be_visible()
    expect(details.locator("li")).to_have_count(3)
    details.get_by_role("button", name="Sportverein").click()
    expect(details.get_by_role("heading", name="Sportverein")).to_be_visible()
    assert map.evaluate("window.__netmap.file.selection()") == ["club"]


def test_a_click_on_a_line_shows_the_cooperation(map):
    click(map, "o-s")
    expect(map.locator("#details").get_by_role("heading")).to_have_text(
        "Koordinierungsstelle – Grundschule"
    )


@pytest.mark.parametrize("actor", HOSTILE)
def test_hostile_names_are_literal_everywhere(map, actor):
    click(map, actor)
    details = map.locator("#details")
    expect(details.get_by_role("heading")).to_have_text(HOSTILE[actor])
    assert HOSTILE[actor] in visible_rows(map)
    click(map, "club")
    expect(details.get_by_text(HOSTILE["evil0"])).to_be_visible()
    assert map.locator("img").count() == 0


def test_the_search_finds_by_a_part_of_the_name(map):
    map.get_by_label("Akteur suchen").fill("café")
    map.get_by_label("Akteur suchen").press("Enter")
    expect(map.locator("#details").get_by_role("heading")).to_have_text("Sprachcafé")
    assert map.evaluate("window.__netmap.file.selection()") == ["cafe"]


def test_a_field_filters_map_and_tables_and_moves_nobody(map):
    before = map.evaluate("window.__netmap.file.pixel('club')")
    map.get_by_label("Handlungsfeld").select_option("Freizeit")
    assert visible_rows(map) == {"Grundschule", "Sportverein"}
    assert map.evaluate("window.__netmap.file.pixel('club')") == before
    map.get_by_role("button", name="Ganzes Netzwerk").click()
    assert len(visible_rows(map)) == 7


def test_a_double_click_shows_only_the_partners(map):
    spot = map.evaluate("window.__netmap.file.pixel('club')")
    map.mouse.dblclick(spot["x"], spot["y"])
    expect(map.get_by_role("button", name="Ganzes Netzwerk")).to_be_visible()
    assert visible_rows(map) == {"Grundschule", "Sportverein"}


@pytest.mark.parametrize("map", Theme, indirect=True)
def test_the_page_is_accessible_in_either_theme(map):
    map.locator("details.table").last.locator("summary").click()
    violations = Axe().run(map)["violations"]
    assert [(found["id"], found["nodes"][0]["html"]) for found in violations] == []
