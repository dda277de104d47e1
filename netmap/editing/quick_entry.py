"""One line for a cooperation, as people say it: "Caritas – Kita Regenbogen, Bildung, eng".

First the two actors with a dash, an arrow or "mit" between them, then, in any order and separated
by commas: action fields, closeness, status and kind. Beginnings of words suffice, and small
mistakes in names are forgiven. A single actor is one to be added.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches

from netmap.editing.edit import Add, Together
from netmap.i18n import Texts
from netmap.model import Actor, Cooperation, CooperationStatus, Network
from netmap.model.numbered_names import first_free
from netmap.readers.cells.cleaning import clean, fold, one_line
from netmap.readers.cells.parsing import parse_closeness, parse_number, parse_status
from netmap.readers.rows.names import slug
from netmap.settings import DEFAULT_SETTINGS, Settings
from netmap.store import Command
from netmap.views.text.details import CLOSENESS

_BETWEEN = re.compile(r"\s*(?:<->|->|→|—|–)\s*|\s+(?:-|mit|with)\s+", re.IGNORECASE)
_ARROWS = ("->", "→")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Somebody in the line: what was written, and who can be meant.

    Attributes
    ----------
    text : str
        As it was written.
    ids : tuple of str
        Ids of the actors that can be meant; none if it is a new one, one if it is clear.
    """

    text: str
    ids: tuple[str, ...] = ()

    @property
    def id(self) -> str | None:
        """Id of the actor if it is clear who is meant."""
        return self.ids[0] if len(self.ids) == 1 else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a line says.

    Attributes
    ----------
    actors : tuple of Mention
        Two of a cooperation, one of an actor to be added, none of an empty line.
    fields : tuple of str
        Ids of action fields.
    kind : str
        Kind of cooperation, in the spelling of the map if it is known there.
    weight : float
        Closeness.
    status : CooperationStatus
        Its stage.
    directed : bool
        Whether it runs one way, written as an arrow.
    leftover : tuple of str
        Words that mean nothing, because the kind was said already.
    """

    actors: tuple[Mention, ...] = ()
    fields: tuple[str, ...] = ()
    kind: str = ""
    weight: float = 1.0
    status: CooperationStatus = CooperationStatus.EXISTING
    directed: bool = False
    leftover: tuple[str, ...] = ()

    @property
    def new(self) -> tuple[str, ...]:
        """Names of actors that the map does not have yet."""
        return tuple(mention.text for mention in self.actors if not mention.ids)

    @property
    def unclear(self) -> tuple[Mention, ...]:
        """Mentions that several actors can be meant by."""
        return tuple(mention for mention in self.actors if len(mention.ids) > 1)

    @property
    def complete(self) -> bool:
        """Whether it can be entered: all is clear, and there is something to enter."""
        if self.unclear or self.leftover or not self.actors:
            return False
        if len(self.actors) == 1:
            return bool(self.new)
        first, second = self.actors
        return fold(first.id or first.text) != fold(second.id or second.text)


def read_line(line: str, network: Network, *, settings: Settings = DEFAULT_SETTINGS) -> Reading:
    """Return what a line says about a map.

    Parameters
    ----------
    line : str
        As somebody typed it, in German or English.
    network : Network
        The map that knows actors, action fields and kinds.
    settings : Settings
        ``thresholds.similar_name``.

    Examples
    --------
    >>> from netmap.model import ActionField
    >>> town = Network.of(
    ...     actors=[Actor(id="c", name="Caritasverband"), Actor(id="k", name="Kita Regenbogen")],
    ...     action_fields=[ActionField(id="b", name="Bildung und Sprache")],
    ... )
    >>> found = read_line("Caritas – Kita Regenbgen, Bildung, eng", town)
    >>> [mention.id for mention in found.actors], found.fields, found.weight
    (['c', 'k'], ('b',), 3.0)
    """
    parts = [one_line(clean(part)) for part in line.split(",")]
    if not any(parts):
        return Reading()
    known = _Known(network, settings)
    begin, mentions, directed = _find_actors(parts, known)
    fields: list[str] = []
    kind, weight, status, leftover = "", 1.0, CooperationStatus.EXISTING, []
    for word in filter(None, parts[begin:]):
        stage, closeness = parse_status(word), parse_closeness(word)
        field = known.field(word)
        if stage is not None:
            status = stage
        elif closeness is not None:
            weight = closeness
        elif field is not None:
            fields.append(field)
        elif not kind and parse_number(word) is None:  # numbers out of range are no kind
            kind = known.kind(word) or word
        else:
            leftover.append(word)
    return Reading(
        actors=mentions,
        fields=tuple(dict.fromkeys(fields)),
        kind=kind,
        weight=weight,
        status=status,
        directed=directed,
        leftover=tuple(leftover),
    )


def command_of(reading: Reading, network: Network) -> Command:
    """Return the command that enters a complete reading as one step, new actors included."""
    taken = set(network.actor_by_id)
    ids, commands = [], []
    for mention in reading.actors:
        known_as = mention.id
        if known_as is None:
            known_as = _free_id(mention.text, taken)
            taken.add(known_as)
            fields = reading.fields if len(reading.actors) == 1 else ()
            actor = Actor(id=known_as, name=mention.text, type="", fields=fields)
            commands.append(Add(value=actor))
        ids.append(known_as)
    if len(ids) == 2:
        tie = Cooperation(
            id="",
            source=ids[0],
            target=ids[1],
            fields=reading.fields,
            kind=reading.kind,
            weight=reading.weight,
            status=reading.status,
            directed=reading.directed,
        )
        commands.append(Add(value=tie))
    return Together(commands=tuple(commands), named_after_last=True)


def complete_line(
    line: str,
    network: Network,
    texts: Texts,
    *,
    most: int,
    settings: Settings = DEFAULT_SETTINGS,
) -> tuple[str, ...]:
    """Return the line with its last words completed in several ways, the likeliest first.

    Parameters
    ----------
    line : str
        What was typed so far.
    network : Network
        The map.
    texts : Texts
        Language of the words for closeness and status.
    most : int
        How many at most.
    settings : Settings
        ``thresholds.similar_name``.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> town = Network.of(actors=[Actor(id="k", name="Kita Süd"), Actor(id="c", name="Chor")])
    >>> complete_line("Chor – ki", town, texts_for(Language.DE), most=3)
    ('Chor – Kita Süd',)
    """
    known = _Known(network, settings)
    if "," in line:
        before, _, last = line.rpartition(",")
        words = [action_field.name for action_field in network.action_fields]
        words += [texts(word) for word in CLOSENESS.values()]
        words += network.kinds
        words += [texts(f"status-{status}") for status in CooperationStatus]
        found = [word for word in words if _begins(fold(last), word)]
        return tuple(f"{before}, {word}" for word in found if word != last.strip())[:most]
    begin = max((match.end() for match in _BETWEEN.finditer(line)), default=0)
    for start in sorted({0, begin}):
        typed = one_line(clean(line[start:]))
        names = [network.actor_name(actor) for actor in known.actors(typed)] if typed else []
        found = [line[:start] + name for name in names if name != typed]
        if found:
            return tuple(found[:most])
    return ()


class _Known:
    """What a map knows, to be found by beginnings of words and in spite of small mistakes."""

    def __init__(self, network: Network, settings: Settings) -> None:
        self._network = network
        self._least = settings.thresholds.similar_name
        self._actors: dict[str, list[str]] = {}
        for actor in network.actors:
            self._actors.setdefault(fold(actor.name), []).append(actor.id)

    def actors(self, text: str) -> tuple[str, ...]:
        """Return the ids of the actors that a text can mean, the likeliest first."""
        wanted = fold(text)
        if not wanted:
            return ()
        if wanted in self._actors:
            return tuple(self._actors[wanted])
        begun = [name for name in self._actors if _begins(wanted, name)]
        begun.sort(key=lambda name: (not name.startswith(wanted), len(name), name))
        close = begun or get_close_matches(wanted, self._actors, n=3, cutoff=self._least)
        return tuple(actor for name in close for actor in self._actors[name])

    def field(self, text: str) -> str | None:
        """Return the id of the action field that a text means."""
        names = {fold(one.name): one.id for one in self._network.action_fields}
        ids = {fold(one.id): one.id for one in self._network.action_fields}
        return _only(fold(text), names) or ids.get(fold(text))

    def kind(self, text: str) -> str | None:
        """Return the kind of cooperation that a text means, as the map writes it."""
        return _only(fold(text), {fold(kind): kind for kind in self._network.kinds})


def _find_actors(parts: list[str], known: _Known) -> tuple[int, tuple[Mention, ...], bool]:
    """Return how many parts name the actors, who they are, and whether an arrow is between them.

    Names may hold dashes and commas themselves: of all ways to cut the line, the one counts in
    which most is known.
    """
    ways = []
    for length in range(1, len(parts) + 1):
        text = ", ".join(parts[:length])
        for left, sign, right in _cuts(text):
            mentions = tuple(
                Mention(text=side, ids=known.actors(side)) for side in (left, right) if side
            )
            twice = len(mentions) == 2 and mentions[0].ids == mentions[1].ids
            unknown = sum(not mention.ids for mention in mentions) + twice
            unclear = sum(len(mention.ids) > 1 for mention in mentions)
            ways.append(((unknown, unclear, length), length, mentions, sign in _ARROWS))
    paired = [way for way in ways if len(way[2]) == 2] or ways
    whole = next((way for way in ways if len(way[2]) == 1 and way[2][0].id), None)
    best = min(paired, key=lambda way: way[0])
    if whole is not None and best[0][0]:
        best = whole
    return best[1:]


def _cuts(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the ways to cut a text at a sign between two actors, and the whole text."""
    yield text, "", ""
    for match in _BETWEEN.finditer(text):
        yield text[: match.start()].strip(), match[0].strip(), text[match.end() :].strip()


def _begins(wanted: str, name: str) -> bool:
    """Whether each word of a text is the beginning of a word of a name."""
    words = re.split(r"[\s\-–/()]+", fold(name))
    return bool(wanted) and all(
        any(word.startswith(part) for word in words) for part in re.split(r"[\s\-–/()]+", wanted)
    )


def _only(wanted: str, names: dict[str, str]) -> str | None:
    """Return what a text means among names: the same, or the only one that it begins."""
    if wanted in names:
        return names[wanted]
    begun = [meant for name, meant in names.items() if _begins(wanted, name)]
    return begun[0] if len(begun) == 1 else None


def _free_id(name: str, taken: Iterable[str]) -> str:
    base = slug(name)[: DEFAULT_SETTINGS.limits.id_characters].strip("-") or "actor"
    return first_free(base, frozenset(taken).__contains__)
