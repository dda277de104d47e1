"""How alike two names are: surely the same, perhaps the same, or not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Level(IntEnum):
    """How sure it is that two names mean the same."""

    RESEMBLES = 0
    """Different names that look alike: worth a question where one of them is typed."""
    PROPOSED = 1
    """Somebody should look."""
    SAFE = 2
    """They differ in nothing but how the same words are written."""


class Reason(StrEnum):
    """In what two names differ, or what else they share; the text is ``duplicate-reason-…``."""

    ALIAS = "alias"
    """One of them is kept as another name of the other."""
    SPELLING = "spelling"
    """Small and capital letters, blanks, hyphens, Unicode."""
    LETTERS = "letters"
    """Letters of another script that look the same."""
    UMLAUT = "umlaut"
    LEGAL_FORM = "legal_form"
    ABBREVIATION = "abbreviation"
    """An abbreviation, or another word for the same."""
    ACRONYM = "acronym"
    """Its first letters."""
    ORDER = "order"
    PLACE = "place"
    """The place is added."""
    ADDITION = "addition"
    """Other words are added."""
    MISTAKE = "mistake"
    """A slip of the keyboard."""
    RESEMBLES = "resembles"
    """Nothing but many letters in common."""
    WEBSITE = "website"
    MAIL = "mail"


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two names are.

    Attributes
    ----------
    level : Level
        How sure it is.
    reasons : tuple of Reason
        In what they differ, or what else they share.
    """

    level: Level
    reasons: tuple[Reason, ...]

    @property
    def strength(self) -> tuple[int, int]:
        """The stronger, the fewer differences there are."""
        return self.level, -len(self.reasons)
