"""Who and what the words of a quick line can mean: beginnings of words suffice."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from netmap.duplicates.find import places_of
from netmap.duplicates.similar import KnownNames, SimilarName, similar_names
from netmap.editing.quick_words import Answers, Mention, key_of_actor
from netmap.model import Network
from netmap.readers.cells.cleaning import fold
from netmap.readers.rows.names import slug

BETWEEN = re.compile(r"\s*(?:<->|->|→|—|–)\s*|\s+(?:-|mit|with)\s+", re.IGNORECASE)
"""What stands between two actors."""
_ARROWS = ("->", "→")


class Known:
    """What a map knows, to be found by beginnings of words."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._similar: dict[str, tuple[SimilarName, ...]] = {}
        self._actors: dict[str, list[str]] = {}
        self._letters: dict[str, list[str]] = {}
        for actor in network.actors:
            for name in (actor.name, *actor.other_names):
                for names, key in ((self._actors, fold(name)), (self._letters, _letters(name))):
                    if actor.id not in names.setdefault(key, []):
                        names[key].append(actor.id)

    def actors(self, text: str) -> tuple[str, ...]:
        """Return the ids of the actors that a text can mean, the likeliest first."""
        return self.mention(text).ids

    def mention(self, text: str, answers: Answers | None = None) -> Mention:
        """Return who can be meant by a text; by one that was asked about, as it was answered."""
        wanted = fold(text)
        answer = (answers or {}).get(key_of_actor(text))
        if answer is not None and answer.id in {"", *self._network.actor_by_id}:
            return Mention(text=text, ids=(answer.id,) if answer.id else ())
        if not wanted:
            return Mention(text=text)
        same = self._actors.get(wanted) or self._letters.get(_letters(text))
        if same and _letters(text):
            return Mention(text=text, ids=tuple(same))
        begun = [name for name in self._actors if begins(wanted, name)]
        begun.sort(key=lambda name: (not name.startswith(wanted), len(name), name))
        similar = () if begun else self.similar(text)
        close = begun or [fold(one.name) for one in similar]
        ids = tuple(dict.fromkeys(actor for name in close for actor in self._actors[name]))
        return Mention(
            text=text,
            ids=ids,
            guessed=bool(similar),
            shortened=bool(begun),
            reasons=similar[0].reasons if similar else (),
        )

    def similar(self, text: str) -> tuple[SimilarName, ...]:
        """Return the names of actors that a text may mean, the likeliest first."""
        if text not in self._similar:
            self._similar[text] = self._names.similar(text)
        return self._similar[text]

    @cached_property
    def _names(self) -> KnownNames:
        names = (name for one in self._network.actors for name in (one.name, *one.other_names))
        return KnownNames(names, places=places_of(self._network))

    def fields(self, text: str) -> tuple[str, ...]:
        """Return the ids of the action fields that a text can mean."""
        names = [(fold(one.name), one.id) for one in self._network.action_fields]
        wanted = fold(text)
        found = [known_as for name, known_as in names if name == wanted]
        found = found or [known_as for name, known_as in names if begins(wanted, name)]
        return tuple(found or (one for _, one in names if fold(one) == wanted))

    def kind(self, text: str, usual: Iterable[str] = ()) -> str | None:
        """Return the kind of cooperation that a text means, as the map writes it."""
        return _word(text, self._network.kinds, usual)

    def type(self, text: str, usual: Iterable[str] = ()) -> str | None:
        """Return the type of actor that a text means, as the map writes it."""
        return _word(text, self._network.actor_types, usual)


def find_actors(
    parts: list[str], known: Known, answers: Answers
) -> tuple[int, tuple[Mention, ...], bool]:
    """Return how many parts name the actors, who they are, and whether an arrow is between them.

    Names may hold dashes and commas themselves: of all ways to cut the line, the one counts in
    which most is known.
    """
    ways = []
    for length in range(1, len(parts) + 1):
        text = ", ".join(parts[:length])
        for left, sign, right in _cuts(text):
            mentions = tuple(known.mention(side, answers) for side in (left, right) if side)
            twice = len(mentions) == 2 and mentions[0].ids == mentions[1].ids
            unknown = sum(not mention.ids or mention.guessed for mention in mentions) + twice
            new = sum(not mention.ids for mention in mentions)
            unclear = sum(len(mention.ids) > 1 for mention in mentions)
            ways.append(((unknown, unclear, new, length), length, mentions, sign in _ARROWS))
    paired = [way for way in ways if len(way[2]) == 2] or ways
    best = min(paired, key=lambda way: way[0])
    whole = next((way for way in ways if len(way[2]) == 1 and _is_clear(way[2][0])), None)
    if whole is not None and best[0][0]:
        best = whole
    length, mentions, directed = best[1:]
    return length, _tell_new_apart(mentions, answers), directed


def _tell_new_apart(mentions: tuple[Mention, ...], answers: Answers) -> tuple[Mention, ...]:
    """Return who is meant; whether two new names that resemble each other are two is asked."""
    if len(mentions) < 2 or any(one.ids for one in mentions):
        return mentions
    first, second = mentions
    similar = similar_names(second.text, [first.text])
    if not similar or key_of_actor(second.text) in answers:
        return mentions
    return first, dataclasses.replace(second, guessed=True, reasons=similar[0].reasons)


def begins(wanted: str, name: str) -> bool:
    """Whether each word of a text is the beginning of a word of a name."""
    words = re.split(r"[\s\-–/()]+", fold(name))
    return bool(wanted) and all(
        any(word.startswith(part) for word in words) for part in re.split(r"[\s\-–/()]+", wanted)
    )


def _is_clear(mention: Mention) -> bool:
    return mention.id is not None and not mention.guessed


def _cuts(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield the ways to cut a text at a sign between two actors, and the whole text."""
    yield text, "", ""
    for match in BETWEEN.finditer(text):
        yield text[: match.start()].strip(), match[0].strip(), text[match.end() :].strip()


def _letters(name: str) -> str:
    """Return what names share that are only spaced, accented or punctuated differently."""
    return slug(name).replace("-", "")


def _word(text: str, known: Iterable[str], usual: Iterable[str]) -> str | None:
    """Return the word of a map that a text begins, or the usual one that it is."""
    found = _only(fold(text), {fold(word): word for word in known})
    return found or {fold(word): word for word in usual}.get(fold(text))


def _only(wanted: str, names: Mapping[str, str]) -> str | None:
    """Return what a text means among names: the same, or the only one that it begins."""
    if wanted in names:
        return names[wanted]
    begun = [meant for name, meant in names.items() if begins(wanted, name)]
    return begun[0] if len(begun) == 1 else None
