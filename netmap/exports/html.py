"""A map as one HTML file: interactive, self-contained, without any request to anywhere."""

from __future__ import annotations

import base64
import dataclasses
import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template

from netmap.errors import ExportError
from netmap.exports.html_findings import differences, list_offers, paint, tell_findings
from netmap.graph import FIELDS, build_graph
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, CooperationStatus, Finding, Network
from netmap.records import ColumnType, Kind, Shown
from netmap.views.scene.elements import Scene
from netmap.views.scene.emphasis import Role
from netmap.views.scene.palette import PAGES, Theme
from netmap.views.scene.vis_network import name_controls
from netmap.views.text.record_text import columns_shown, tell_value

_MODULES = (
    "drawing/marks.mjs",
    "drawing/bends.mjs",
    "drawing/boxes.mjs",
    "drawing/regions.mjs",
    "map/camera.mjs",
    "map/cursor.mjs",
    "map/view.mjs",
    "drawing/pale.mjs",
    "file/painting.mjs",
    "file/standalone.mjs",
)
_SHEETS = ("map/map.css", "file/standalone.css")
_LIBRARY = "vis-network.min.js"
_NAMES = {Kind.ACTOR: "actor", Kind.COOPERATION: "tie"}
"""What the page calls a kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    id: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Table:
    kind: str
    caption: str
    headings: tuple[str, ...]
    rows: tuple[_Row, ...]


def to_html(
    scene: Scene,
    network: Network,
    *,
    texts: Texts,
    dark: Scene | None = None,
    findings: Iterable[Finding] = (),
) -> bytes:
    """Return a drawing as one HTML file with search, details, a filter by field, and tables.

    Findings stand in a list; whoever chooses one sees its actors stand out.

    Only what the scene shows is in the file: nothing that is filtered away, no notes, no further
    columns, no contact persons. Its content security policy allows nothing but its own scripts
    and styles, by their hashes.

    Parameters
    ----------
    scene : Scene
        The drawing, from :func:`~netmap.views.scene.scene.build_scene`.
    network : Network
        The map it was made of.
    texts : Texts
        Language of the page; the same as the scene's.
    dark : Scene, optional
        The same drawing in dark colours, for readers whose computer asks for them; by default the
        page has the colours of the scene for everybody.
    findings : iterable of Finding
        What is listed; those that mention actors who are not shown are left out.

    Raises
    ------
    ExportError
        If the installation lacks the drawing library.
    """
    scene = _visible(scene)
    shown = {node.id for node in scene.nodes}
    drawn = {edge.id for edge in scene.edges if edge.role is not Role.PROPOSED}
    graph = build_graph(network, statuses=frozenset(CooperationStatus))
    actor_fields: dict[str, tuple[str, ...]] = {
        actor: graph.nodes[actor][FIELDS] for actor in sorted(shown)
    }
    tie_fields: dict[str, tuple[str, ...]] = {
        key: tie[FIELDS] for _, _, key, tie in graph.edges(keys=True, data=True) if key in drawn
    }
    present = {name for fields in actor_fields.values() for name in fields}
    actors = _actor_table(network, actor_fields, texts)
    ties = _tie_table(network, tie_fields, texts)
    library, program = _asset(_LIBRARY), _bundle()
    told = tell_findings(findings, shown, network, texts)
    themes = (scene,) if dark is None else (scene, _visible(dark))
    style = _colours(themes) + "".join(map(_asset, _SHEETS))
    drawn_as = [paint(theme, told, network, texts) for theme in themes]
    data = drawn_as[0] | {
        "name": "file",
        "selected": None,
        "names": {node.id: node.name for node in scene.nodes},
        "actorFields": actor_fields,
        "tieFields": tie_fields,
        "texts": name_controls(scene, texts),
        "dark": differences(*drawn_as) if dark is not None else None,
        "findings": [entry.marked for entry in told],
        "offers": list_offers(network, shown, texts),
        "words": {name: texts(f"file-{name}") for name in ("offers", "about", "partners")},
    }
    return (
        _template()
        .render(
            language=texts.language.value,
            title=scene.title,
            facts=_facts(network, actors, ties, texts),
            fields=[entry for entry in network.action_fields if entry.id in present],
            words=_words(texts),
            findings=told,
            actors=actors,
            ties=ties,
            data=data,
            library=library,
            program=program,
            style=style,
            policy=_policy(scripts=(library, program), style=style),
        )
        .encode()
    )


def _actor_table(network: Network, fields: Mapping[str, tuple[str, ...]], texts: Texts) -> _Table:
    actors = [actor for actor in network.actors if actor.id in fields]
    return _table(
        Kind.ACTOR,
        texts("file-actors", count=len(actors)),
        sorted(actors, key=lambda actor: (actor.name.casefold(), actor.id)),
        fields,
        network,
        texts,
    )


def _tie_table(network: Network, fields: Mapping[str, tuple[str, ...]], texts: Texts) -> _Table:
    ties = [tie for tie in network.cooperations if tie.id in fields]
    caption = texts("file-ties", count=len(ties))
    return _table(Kind.COOPERATION, caption, ties, fields, network, texts)


def _table(
    kind: Kind,
    caption: str,
    entries: Sequence[Actor] | Sequence[Cooperation],
    fields: Mapping[str, tuple[str, ...]],
    network: Network,
    texts: Texts,
) -> _Table:
    """Tabulate what a page shows of actors or cooperations, with the fields they count in."""
    columns = tuple(columns_shown(kind, Shown.PAGE))
    return _Table(
        kind=_NAMES[kind],
        caption=caption,
        headings=tuple(texts(column.label) for column in columns),
        rows=tuple(
            _Row(
                id=entry.id,
                cells=tuple(
                    tell_value(column, value, network, texts)
                    for column in columns
                    for value in [
                        fields[entry.id]
                        if column.type is ColumnType.FIELDS
                        else getattr(entry, column.name)
                    ]
                ),
            )
            for entry in entries
        ),
    )


def _facts(network: Network, actors: _Table, ties: _Table, texts: Texts) -> str:
    facts = texts("file-facts", actors=len(actors.rows), ties=len(ties.rows))
    if network.as_of is None:
        return facts
    return texts("file-as-of", facts=facts, date=network.as_of)


def _words(texts: Texts) -> dict[str, str]:
    names = ("search", "field", "all-fields", "whole", "details", "hint", "findings")
    return {name.replace("-", "_"): texts(f"file-{name}") for name in names}


def _template() -> Template:
    folder = Path(__file__).parent / "templates"
    environment = Environment(
        loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined
    )
    return environment.get_template("map.html")


def _asset(name: str) -> str:
    source = files("netmap").joinpath("frontend", name)
    if not source.is_file():
        raise ExportError("error-file-library", value=name)
    return source.read_text(encoding="utf-8")


def _bundle() -> str:
    """Return our modules as one: in order, without the lines that join them."""
    return re.sub(r"^(import|export) .*\n", "", "".join(map(_asset, _MODULES)), flags=re.MULTILINE)


def _visible(scene: Scene) -> Scene:
    return dataclasses.replace(
        scene,
        nodes=tuple(node for node in scene.nodes if not node.hidden),
        edges=tuple(edge for edge in scene.edges if not edge.hidden),
    )


def _colours(themes: Sequence[Scene]) -> str:
    """Return the colours of the page as CSS; of two themes the second is for dark screens."""
    first, *second = map(_root, themes)
    dark = "".join(f"@media (prefers-color-scheme:dark){{{root}}}" for root in second)
    return first + dark


def _root(scene: Scene) -> str:
    scheme = "dark" if scene.theme is Theme.DARK else "light"
    colours = dataclasses.asdict(PAGES[scene.theme]).items()
    named = "".join(f"--netmap-{name}:{colour};" for name, colour in colours)
    return f":root{{color-scheme:{scheme};{named}}}"


def _policy(*, scripts: Iterable[str], style: str) -> str:
    allowed = " ".join(map(_hash, scripts))
    return f"default-src 'none'; script-src {allowed}; style-src {_hash(style)}; img-src data:"


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"
