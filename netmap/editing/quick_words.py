"""What a quick line says, and what has to be asked before it is entered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from netmap.duplicates.likeness import Reason
from netmap.model import CooperationStatus
from netmap.readers.cells.cleaning import fold


class Meaning(StrEnum):
    """What a part of the line can be."""

    ACTOR = "actor"
    FIELD = "field"
    KIND = "kind"
    TYPE = "type"
    """Of an actor that is added alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One answer to a question.

    Attributes
    ----------
    meaning : Meaning
        What the part is.
    id : str
        Of the actor or action field that is meant; "" if it is a new one, or has no id.
    """

    meaning: Meaning
    id: str = ""


Answers = Mapping[str, Choice]
"""What was answered, by :attr:`Question.key`."""


class Sort(StrEnum):
    """What is asked."""

    SEVERAL = "several"
    """Which of several actors it is that are called so."""
    SIMILAR = "similar"
    """Whether an actor is meant that is called much the same."""
    WORD = "word"
    """What a word after the actors is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A part of the line that can mean several things.

    Attributes
    ----------
    sort : Sort
        What is asked.
    text : str
        As it was written.
    choices : tuple of Choice
        What it can mean, the likeliest first.
    reasons : tuple of Reason
        In what the likeliest name differs from it.
    """

    sort: Sort
    text: str
    choices: tuple[Choice, ...]
    reasons: tuple[Reason, ...] = ()

    @property
    def key(self) -> str:
        """Under what its answer is known."""
        about_word = self.sort is Sort.WORD
        return key_of_word(self.text) if about_word else key_of_actor(self.text)


def key_of_actor(text: str) -> str:
    """Return under what it is known who is meant by a text."""
    return f"actor:{fold(text)}"


def key_of_word(text: str) -> str:
    """Return under what it is known what a word after the actors means."""
    return f"word:{fold(text)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """Somebody in the line: what was written, and who can be meant.

    Attributes
    ----------
    text : str
        As it was written.
    ids : tuple of str
        Ids of the actors that can be meant; none if it is a new one, one if it is clear.
    guessed : bool
        Whether it only resembles their names, so that it may as well be somebody new.
    shortened : bool
        Whether their names are longer than what was written.
    reasons : tuple of Reason
        In what the likeliest name differs from it, if it only resembles that.
    """

    text: str
    ids: tuple[str, ...] = ()
    guessed: bool = False
    shortened: bool = False
    reasons: tuple[Reason, ...] = ()

    @property
    def id(self) -> str | None:
        """Id of the only actor that can be meant."""
        return self.ids[0] if len(self.ids) == 1 else None

    @property
    def question(self) -> Question | None:
        """What has to be asked about it; None if it is clear who is meant."""
        if len(self.ids) < 2 and not self.guessed:
            return None
        known = (Choice(meaning=Meaning.ACTOR, id=one) for one in self.ids)
        sort = Sort.SIMILAR if self.guessed else Sort.SEVERAL
        new = Choice(meaning=Meaning.ACTOR)
        return Question(sort=sort, text=self.text, choices=(*known, new), reasons=self.reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a line says.

    Attributes
    ----------
    actors : tuple of Mention
        Two of a cooperation, one of an actor to be added, none of an empty line.
    fields : tuple of str
        Ids of action fields.
    new_fields : tuple of str
        Names of action fields that the map does not have yet.
    kind : str
        Kind of cooperation, in the spelling of the map if it is known there.
    type : str
        Type of an actor that is added alone.
    weight : float
        Closeness.
    status : CooperationStatus
        Its stage.
    directed : bool
        Whether it runs one way, written as an arrow.
    leftover : tuple of str
        Words that mean nothing here.
    asked : tuple of Question
        Words that can mean several things.
    """

    actors: tuple[Mention, ...] = ()
    fields: tuple[str, ...] = ()
    new_fields: tuple[str, ...] = ()
    kind: str = ""
    type: str = ""
    weight: float = 1.0
    status: CooperationStatus = CooperationStatus.EXISTING
    directed: bool = False
    leftover: tuple[str, ...] = ()
    asked: tuple[Question, ...] = ()

    @property
    def new(self) -> tuple[str, ...]:
        """Names of actors that the map does not have yet."""
        return tuple(mention.text for mention in self.actors if not mention.ids)

    @property
    def unclear(self) -> tuple[Mention, ...]:
        """Mentions that several actors can be meant by."""
        return tuple(mention for mention in self.actors if len(mention.ids) > 1)

    @property
    def questions(self) -> tuple[Question, ...]:
        """All that has to be answered before it can be entered, in the order of the line."""
        found = (mention.question for mention in self.actors)
        return (*(question for question in found if question is not None), *self.asked)

    @property
    def complete(self) -> bool:
        """Whether it can be entered: all is clear, and there is something to enter."""
        if self.questions or self.leftover or not self.actors:
            return False
        if len(self.actors) == 1:
            return bool(self.new)
        first, second = self.actors
        return fold(first.id or first.text) != fold(second.id or second.text)
