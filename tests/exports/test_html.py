"""The map as one HTML file: everything in it, nothing from outside, nothing too much."""

import base64
import dataclasses
import hashlib
import json
import re
from functools import partial
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from netmap.errors import ExportError
from netmap.exports import html
from netmap.exports.html import to_html
from netmap.findings.analyse import analyse
from netmap.i18n import Language, texts_for
from netmap.model import Actor, Cooperation, Finding, Network
from netmap.views.layout.layout import place_actors
from netmap.views.scene.palette import PAGES, Theme, fade
from netmap.views.scene.scene import View, build_scene

TEXTS = texts_for(Language.DE)


class Page(HTMLParser):
    """Collects what a browser would make of the file."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.raw: dict[str, list[str]] = {"script": [], "style": []}
        self.cells: list[str] = []
        self._open: list[str] = []
        self.feed(content.decode())

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self._open.append(tag)
        if tag in self.raw:
            self.raw[tag].append("")
        if tag == "td":
            self.cells.append("")

    def handle_endtag(self, tag):
        while self._open and self._open.pop() != tag:
            pass

    def handle_data(self, data):
        if self._open and self._open[-1] in self.raw:
            self.raw[self._open[-1]][-1] += data
        if "td" in self._open:
            self.cells[-1] += data

    @property
    def data(self):
        """What the file's own script reads."""
        return json.loads(self.raw["script"][0])

    @property
    def policy(self):
        """The content security policy."""
        return next(a["content"] for t, a in self.tags if t == "meta" and "http-equiv" in a)


def export(network, *, view=None, texts=TEXTS, themes=(Theme.LIGHT,), findings=()):
    layout = place_actors(network)
    scene, *dark = (
        build_scene(network, layout, view or View(), texts=texts, theme=theme) for theme in themes
    )
    return to_html(scene, network, texts=texts, dark=dark[0] if dark else None, findings=findings)


def test_hostile_names_stay_text(hostile):
    names = ["</script><script>alert(1)</script>", "</style><b>x", "<!--", *"&<>\"'"]
    actors = [Actor(id=f"n{number}", name=name) for number, name in enumerate(names)]
    network = dataclasses.replace(hostile, actors=(*hostile.actors, *actors))
    findings = [
        Finding(
            analysis="isolates", kind="isolated", subjects=(actor.id,), measures=(("others", 3),)
        )
        for actor in network.actors
    ]
    page = Page(export(network, themes=(Theme.LIGHT, Theme.DARK), findings=findings))
    assert len(page.data["findings"]) == len(network.actors)
    own = {"html", "head", "meta", "title", "style", "body", "header", "h1", "p", "form", "label"}
    own |= {"input", "datalist", "option", "select", "button", "main", "div", "section", "details"}
    own |= {
        "ul",
        "li",
        "h2",
        "small",
        "summary",
        "table",
        "thead",
        "tr",
        "th",
        "tbody",
        "td",
        "script",
    }
    assert {tag for tag, _ in page.tags} <= own
    assert [len(page.raw["script"]), len(page.raw["style"])] == [3, 1]
    expected = {actor.name for actor in hostile.actors} | set(names)
    assert expected <= set(page.cells)
    assert set(page.data["names"].values()) == expected


def test_nothing_comes_from_outside(hostile):
    page = Page(export(hostile))
    for _, attributes in page.tags:
        assert not {"src", "href", "action", "style"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
    assert "url(" not in page.raw["style"][0]
    assert "@import" not in page.raw["style"][0]


def test_the_policy_allows_only_the_scripts_and_styles_that_are_there(hostile):
    page = Page(export(hostile))
    _, library, program = page.raw["script"]
    for kind, contents in (("script-src", [library, program]), ("style-src", page.raw["style"])):
        hashes = [
            f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
            for text in contents
        ]
        assert f"{kind} {' '.join(hashes)};" in page.policy
    assert page.policy.startswith("default-src 'none';")
    assert "unsafe" not in page.policy


def test_the_program_is_one_module_without_imports(hostile):
    program = Page(export(hostile)).raw["script"][2]
    assert not re.search(r"^\s*(import|export)\b", program, re.MULTILINE)
    for name in ("drawing/marks", "drawing/boxes", "map/view", "file/painting", "file/standalone"):
        first = files("netmap").joinpath("frontend", f"{name}.mjs").read_text().splitlines()[0]
        assert first in program


def test_what_is_filtered_away_is_not_in_the_file():
    network = Network.of(
        actors=[
            Actor(id="a", name="Sichtbar", type="Verein", note="vertraulich"),
            Actor(id="b", name="Anwesend", type="Verein", attributes=(("Telefon", "0231 4711"),)),
            Actor(id="c", name="Verborgen", type="Amt"),
        ],
        cooperations=[
            Cooperation(id="ab", source="a", target="b", note="unter uns"),
            Cooperation(id="bc", source="b", target="c", kind="Geheimsache"),
        ],
    )
    content = export(network, view=View(types=frozenset({"Verein"}))).decode()
    assert "Sichtbar" in content
    for word in ("Verborgen", "Geheimsache", "vertraulich", "4711", "unter uns"):
        assert word not in content


def test_the_tables_say_what_the_map_shows(hostile):
    page = Page(export(hostile))
    rows = [attributes for tag, attributes in page.tags if tag == "tr"]
    assert {row["data-actor"] for row in rows if "data-actor" in row} == {
        actor.id for actor in hostile.actors
    }
    # The ended cooperation is not shown.
    assert {row["data-tie"] for row in rows if "data-tie" in row} == {"k1", "k2", "k3", "k4", "k5"}
    assert "Bildung und Sprache" in " ".join(page.cells)
    assert {"2,5", "geplant", "gewünscht"} <= set(page.cells)


def test_fields_can_be_chosen_where_there_are_any(hostile):
    page = Page(export(hostile))
    assert [a["value"] for t, a in page.tags if t == "option"][-2:] == ["work", "language"]
    assert page.data["actorFields"]["office"] == ["language", "work"]
    assert page.data["tieFields"]["k1"] == ["language", "work"]
    bare = Page(export(Network.of(actors=[Actor(id="a", name="A")])))
    assert not [tag for tag, _ in bare.tags if tag == "select"]


def test_the_page_speaks_the_language_of_the_texts(hostile):
    german = export(hostile).decode()
    english = export(hostile, texts=texts_for(Language.EN)).decode()
    assert '<html lang="de">' in german
    assert "Stand 18. November 2021" in german
    assert '<html lang="en">' in english
    assert "as of 18 November 2021" in english


def test_equal_maps_give_equal_files(hostile):
    assert export(hostile) == export(hostile)


def test_findings_are_listed_unless_they_mention_somebody_hidden():
    network = Network.of(
        actors=[Actor(id=name, name=name.upper(), type="Amt" * (name == "c")) for name in "abc"],
        cooperations=[Cooperation(id="ab", source="a", target="b")],
    )
    found = partial(Finding, analysis="missing_links", kind="missing_link")
    measures = (("partners", 2), ("unasked", 0), ("introducer_id", "a"))
    findings = [
        found(subjects=pair, proposed=(pair,), measures=measures)
        for pair in (("a", "b"), ("b", "c"))
    ]
    by_hidden = (*measures[:-1], ("introducer_id", "c"))
    findings.append(found(subjects=("b", "a"), measures=by_hidden))
    page = Page(export(network, view=View(types=frozenset({""})), findings=findings))
    (told,) = page.data["findings"]
    assert (told["subjects"], told["id"]) == (["a", "b"], findings[0].id)
    (line,) = page.data["proposals"][told["id"]]
    assert (line["from"], line["to"], line["proposed"]) == ("a", "b", True)
    assert [a["data-finding"] for t, a in page.tags if t == "button" and "data-finding" in a] == [
        told["id"]
    ]


def test_offers_and_needs_are_told_without_their_notes(hostile):
    page = Page(export(hostile))
    assert page.data["offers"] == {
        "office": [{"kind": "Angebot", "topic": "=Räume", "field": "Bildung und Sprache"}],
        "na": [{"kind": "Gesuch", "topic": "Dolmetschen", "field": ""}],
    }


def test_a_second_theme_holds_only_what_differs(hostile):
    page = Page(export(hostile, themes=(Theme.LIGHT, Theme.DARK)))
    dark = page.data["dark"]
    assert dark["page"] == dataclasses.asdict(PAGES[Theme.DARK])
    assert set(dark["nodes"]["0"]) <= {"color", "font", "marks"}
    assert "x" not in dark["nodes"]["0"]
    assert "@media (prefers-color-scheme:dark){:root{color-scheme:dark;" in page.raw["style"][0]
    ink = page.data["nodes"][0]["color"]["border"]
    assert page.data["faded"][ink] == fade(ink, Theme.LIGHT)
    alone = Page(export(hostile, themes=(Theme.DARK,)))
    assert alone.data["dark"] is None
    assert "prefers-color-scheme" not in alone.raw["style"][0]


@pytest.mark.slow
def test_300_actors_stay_below_two_megabytes():
    actors = [Actor(id=f"a{n:03}", name=f"Interkultureller Verein {n}") for n in range(300)]
    ties = [
        Cooperation(id=f"t{n:03}", source=f"a{n % 300:03}", target=f"a{(n * 7 + 1) % 300:03}")
        for n in range(900)
    ]
    network = Network.of(actors=actors, cooperations=ties)
    themes = (Theme.LIGHT, Theme.DARK)
    assert len(export(network, themes=themes, findings=analyse(network)[:30])) < 2_000_000


def test_an_empty_map_is_a_page_too():
    page = Page(export(Network.of()))
    assert page.data["nodes"] == []


def test_a_broken_installation_is_an_error_with_a_remedy(hostile, monkeypatch):
    monkeypatch.setattr(html, "_LIBRARY", "gone.js")
    with pytest.raises(ExportError) as caught:
        export(hostile)
    assert "gone.js" in TEXTS.error(caught.value)
