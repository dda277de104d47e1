"""The map as a file, opened from disk in a real browser."""

import io

import pytest
from axe_core_python.sync_playwright import Axe
from PIL import Image, ImageStat
from playwright.sync_api import Page, expect

from netmap.exports.html import to_html
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, Finding, Network, Offer, OfferKind
from netmap.views.layout.layout import place_actors
from netmap.views.scene.palette import Theme
from netmap.views.scene.scene import View, build_scene

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
    offers=[
        Offer(actor="school", kind=OfferKind.NEED, topic=HOSTILE["evil0"], field="edu"),
        Offer(actor="school", kind=OfferKind.OFFER, topic="Räume"),
    ],
)
FINDINGS = (
    Finding(
        analysis="missing_links",
        kind="missing_link",
        subjects=("school", "office"),
        links=(("school", "cafe"),),
        proposed=(("club", "cafe"),),
        measures=(("partners", 2), ("unasked", 0), ("introducer_id", "school")),
    ),
    Finding(
        analysis="balance",
        kind="small_field",
        field="fun",
        measures=(("size", 2), ("expected", 4.0)),
    ),
)


@pytest.fixture(name="map")
def open_file(page, tmp_path, request):
    """The page, once the map is drawn; every request and every complaint is kept."""
    texts = texts_for(Language.DE)
    theme = getattr(request, "param", Theme.LIGHT)
    layout = place_actors(NETWORK)
    scene, dark = (
        build_scene(NETWORK, layout, View(), texts=texts, theme=one) for one in (theme, Theme.DARK)
    )
    file = tmp_path / "karte.html"
    file.write_bytes(to_html(scene, NETWORK, texts=texts, dark=dark, findings=FINDINGS))
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
    expect(details.locator("ul").first.locator("li")).to_have_count(3)
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
    expect(details.locator("h2")).to_have_text(HOSTILE[actor])
    assert HOSTILE[actor] in visible_rows(map)
    click(map, "club")
    expect(details.get_by_text(HOSTILE["evil0"])).to_be_visible()
    assert map.locator("img").count() == 0


def test_the_search_finds_by_a_part_of_the_name(map):
    map.get_by_label("Akteur suchen").fill("café")
    map.get_by_label("Akteur suchen").press("Enter")
    expect(map.locator("#details h2")).to_have_text("Sprachcafé")
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


def test_an_actor_tells_its_offers_and_its_findings(map):
    click(map, "school")
    details = map.locator("#details")
    expect(details.locator("ul").nth(1).locator("li")).to_have_text(
        ["Angebot: Räume", f"Gesuch: {HOSTILE['evil0']}Bildung"]
    )
    details.locator("ul").nth(2).get_by_role("button").click()
    expect(map.locator("[data-finding]").first).to_have_attribute("aria-pressed", "true")


def painted(page: Page) -> dict[str, list[float]]:
    """The mean colour in the middle of some boxes."""
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    means = {}
    for actor in ("cafe", "club", "evil1"):
        spot = page.evaluate("id => window.__netmap.file.pixel(id)", actor)
        x, y = round(spot["x"]), round(spot["y"])
        means[actor] = ImageStat.Stat(picture.crop((x - 15, y - 5, x + 15, y + 5))).mean
    return means


def test_a_finding_stands_out_and_goes_again(map):
    before = painted(map)
    button = map.locator("[data-finding]").first
    expect(button.locator("+ p")).to_be_hidden()
    button.click()
    expect(button.locator("+ p")).to_be_visible()
    map.wait_for_timeout(100)
    told = painted(map)
    assert told["evil1"] != before["evil1"]  # pale: the finding does not mention it
    assert told["club"] == before["club"]
    map.get_by_role("button", name="Ganzes Netzwerk").click()
    expect(button).to_have_attribute("aria-pressed", "false")
    map.wait_for_timeout(100)
    assert painted(map) == before


def test_a_finding_about_a_field_shows_that_field(map):
    map.locator("[data-finding]").last.click()
    assert visible_rows(map) == {"Grundschule", "Sportverein"}
    map.locator("[data-finding]").last.click()
    assert len(visible_rows(map)) == 7


def test_the_colours_follow_the_preference_of_the_reader(map):
    light = painted(map)
    map.emulate_media(color_scheme="dark")
    map.wait_for_timeout(200)
    dark = painted(map)
    assert all(sum(dark[actor]) < sum(light[actor]) for actor in light)
    ground = map.evaluate("getComputedStyle(document.body).backgroundColor")
    assert ground == "rgb(20, 25, 29)"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_accessible_by_preference(map, scheme):
    map.emulate_media(color_scheme=scheme)
    click(map, "school")
    map.locator("[data-finding]").first.click()
    violations = Axe().run(map)["violations"]
    assert [(found["id"], found["nodes"][0]["html"]) for found in violations] == []


@pytest.mark.parametrize("map", Theme, indirect=True)
def test_the_page_is_accessible_in_either_theme(map):
    map.locator("details.table").last.locator("summary").click()
    violations = Axe().run(map)["violations"]
    assert [(found["id"], found["nodes"][0]["html"]) for found in violations] == []
