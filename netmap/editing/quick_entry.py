"""One line for a cooperation, as people say it: "Caritas – Kita Regenbogen, Bildung, eng".

First the two actors with a dash, an arrow or "mit" between them, then, in any order and separated
by commas: action fields, closeness, status and kind. Beginnings of words suffice. A single actor
is one to be added, with its type. What can mean several things is asked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from types import MappingProxyType

from netmap.editing.edit import Add, Together
from netmap.editing.quick_names import Known, find_actors
from netmap.editing.quick_words import (
    Answers,
    Choice,
    Meaning,
    Question,
    Reading,
    Sort,
    key_of_word,
)
from netmap.i18n import Texts
from netmap.model import ActionField, Actor, Cooperation, Network
from netmap.model.numbered_names import first_free
from netmap.readers.cells.cleaning import clean, one_line
from netmap.readers.cells.parsing import parse_closeness, parse_number, parse_status
from netmap.readers.rows.names import slug
from netmap.records import RECORDS, Kind
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Command
from netmap.views.text.record_text import usual_words


def read_line(
    line: str,
    network: Network,
    *,
    answers: Answers = MappingProxyType({}),
    texts: Texts | None = None,
) -> Reading:
    """Return what a line says about a map.

    Parameters
    ----------
    line : str
        As somebody typed it, in German or English.
    network : Network
        The map that knows actors, action fields and kinds.
    answers : mapping of str to Choice
        What was answered to the questions of an earlier reading.
    texts : Texts, optional
        Language of usual kinds and types, which need not be asked about.

    Examples
    --------
    >>> town = Network.of(
    ...     actors=[Actor(id="c", name="Caritasverband"), Actor(id="k", name="Kita Regenbogen")],
    ...     action_fields=[ActionField(id="b", name="Bildung und Sprache")],
    ... )
    >>> found = read_line("Caritas – Regenbogen, Bildung, eng", town)
    >>> [mention.id for mention in found.actors], found.fields, found.weight
    (['c', 'k'], ('b',), 3.0)
    >>> read_line("Caritas – Kita Regentropfen", town).questions[0].text
    'Kita Regentropfen'
    """
    parts = [one_line(clean(part)) for part in line.split(",")]
    if not any(parts):
        return Reading()
    known = Known(network)
    begin, mentions, directed = find_actors(parts, known, answers)
    reading = Reading(actors=mentions, directed=directed)
    words = _Words(known, answers, texts, alone=len(mentions) == 1)
    for word in filter(None, parts[begin:]):
        reading = words.take(word, reading)
    return reading


def command_of(reading: Reading, network: Network) -> Command:
    """Return the command that enters a complete reading as one step, with all that is new in it."""
    commands: list[Command] = []
    fields = [*reading.fields]
    for name in reading.new_fields:
        taken = {*network.field_by_id, *fields}
        fields.append(_free_id(name, taken, Kind.ACTION_FIELD))
        commands.append(Add(value=ActionField(id=fields[-1], name=name)))
    alone = len(reading.actors) == 1
    ids: list[str] = []
    for mention in reading.actors:
        known_as = mention.id
        if known_as is None:
            known_as = _free_id(mention.text, {*network.actor_by_id, *ids}, Kind.ACTOR)
            own = tuple(fields) if alone else ()
            actor = Actor(id=known_as, name=mention.text, type=reading.type, fields=own)
            commands.append(Add(value=actor))
        ids.append(known_as)
    if len(ids) == 2:
        tie = Cooperation(
            id="",
            source=ids[0],
            target=ids[1],
            fields=tuple(fields),
            kind=reading.kind,
            weight=reading.weight,
            status=reading.status,
            directed=reading.directed,
        )
        commands.append(Add(value=tie))
    return Together(commands=tuple(commands), named_after_last=True)


class _Words:
    """What stands after the actors."""

    def __init__(self, known: Known, answers: Answers, texts: Texts | None, *, alone: bool) -> None:
        self._known = known
        self._answers = answers
        self._texts = texts
        self._alone = alone

    def take(self, word: str, reading: Reading) -> Reading:
        """Return a reading together with what one more word says."""
        answer = self._answers.get(key_of_word(word))
        if answer is not None:
            return self._answered(word, answer, reading)
        stage, closeness = parse_status(word), parse_closeness(word)
        if not self._alone and stage is not None:
            return dataclasses.replace(reading, status=stage)
        if not self._alone and closeness is not None:
            return dataclasses.replace(reading, weight=closeness)
        fields, said = self._known.fields(word), self._said(word)
        if len(fields) == 1:
            return _with_field(reading, fields[0])
        if said is not None and not getattr(reading, self._open):
            return _with_word(reading, self._open, said)
        no_word = parse_number(word) is not None or stage is not None or closeness is not None
        if no_word:  # a number out of range, or something that an actor does not have
            return dataclasses.replace(reading, leftover=(*reading.leftover, word))
        return self._ask(word, fields, reading)

    @property
    def _open(self) -> Meaning:
        """What a word that is no field can be."""
        return Meaning.TYPE if self._alone else Meaning.KIND

    def _said(self, word: str) -> str | None:
        """Return the kind or type that a word means, as the map writes it."""
        if self._alone:
            return self._known.type(word, self._usual(Kind.ACTOR))
        return self._known.kind(word, self._usual(Kind.COOPERATION))

    def _usual(self, kind: Kind) -> Iterable[str]:
        column = RECORDS[kind].column(self._open)
        return usual_words(column, self._texts) if self._texts is not None else ()

    def _answered(self, word: str, answer: Choice, reading: Reading) -> Reading:
        if answer.meaning is not Meaning.FIELD:
            return _with_word(reading, answer.meaning, word)
        if answer.id:
            return _with_field(reading, answer.id)
        named = tuple(dict.fromkeys((*reading.new_fields, word)))
        return dataclasses.replace(reading, new_fields=named)

    def _ask(self, word: str, fields: tuple[str, ...], reading: Reading) -> Reading:
        """Have it asked what a word means; until then it counts as a kind, if there is none."""
        choices = [Choice(meaning=Meaning.FIELD, id=one) for one in fields]
        choices.append(Choice(meaning=Meaning.FIELD))
        free = not getattr(reading, self._open)
        if free:
            choices.append(Choice(meaning=self._open))
            reading = _with_word(reading, self._open, word)
        else:
            reading = dataclasses.replace(reading, leftover=(*reading.leftover, word))
        question = Question(sort=Sort.WORD, text=word, choices=tuple(choices))
        return dataclasses.replace(reading, asked=(*reading.asked, question))


def _with_field(reading: Reading, field: str) -> Reading:
    return dataclasses.replace(reading, fields=tuple(dict.fromkeys((*reading.fields, field))))


def _with_word(reading: Reading, meaning: Meaning, word: str) -> Reading:
    if meaning is Meaning.TYPE:
        return dataclasses.replace(reading, type=word)
    return dataclasses.replace(reading, kind=word)


def _free_id(name: str, taken: Iterable[str], kind: Kind) -> str:
    base = slug(name)[: DEFAULT_SETTINGS.limits.id_characters].strip("-") or kind.value
    return first_free(base, frozenset(taken).__contains__)
