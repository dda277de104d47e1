"""What the heading of a column says, however it is spelled; whether the column is about persons."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from netmap.records.columns import Words
from netmap.records.contacts import CONTACTS

Forms = tuple[str, ...]

_MOST_CHARACTERS = 300
"""A longer text is no heading; looking for brackets in it could take long."""
_BRACKETS = re.compile(r"[(\[].*?[)\]]")

FIRST_NAME: Words = ("Vorname", "first name", "given name", "forename")
LAST_NAME: Words = ("Nachname", "Familienname", "last name", "surname", "family name")
PARTS_ABOUT_PERSONS = {
    "ansprechp": "name",
    "kontaktperson": "name",
    "contactperson": "name",
    "email": "email",
    "telefon": "phone",
    "handynummer": "phone",
    "mobilnummer": "phone",
}
"""Parts of headings that give a column of contact persons away ("Telefon dienstlich")."""


def squash(text: str) -> str:
    """Return the bare letters and digits of a heading: no accents, case, blanks, punctuation.

    Examples
    --------
    >>> squash("Handlungsfeld(er)"), squash("Tätigkeit") == squash("TAETIGKEIT")
    ('handlungsfelder', True)
    """
    bare = "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalnum())
    return bare.replace("ae", "a").replace("oe", "o").replace("ue", "u")


def forms_of(heading: str) -> Forms:
    """Return the squashed forms of a heading: whole, without brackets, its first line.

    Examples
    --------
    >>> forms_of("Handlungsfelder (mehrere mit ;)")
    ('handlungsfeldermehreremit', 'handlungsfelder')
    """
    bare = _BRACKETS.sub("", heading) if len(heading) <= _MOST_CHARACTERS else ""
    forms = (heading, bare, heading.partition("\n")[0])
    return tuple(dict.fromkeys(squash(form) for form in forms))


_ABOUT_PERSONS = frozenset(
    squash(spelling)
    for words in (
        FIRST_NAME,
        LAST_NAME,
        *(CONTACTS.column(name).words for name in ("name", "email", "phone")),
    )
    for spelling in words
)
"""What somebody is responsible for may as well be said of an organisation, as "Funktion" is."""


@lru_cache(maxsize=1024)
def is_personal(heading: str) -> bool:
    """Return whether a column is about persons: names, telephone numbers, e-mail addresses.

    Examples
    --------
    >>> is_personal("Telefon 2 (dienstlich)"), is_personal("Träger")
    (True, False)
    """
    return any(
        form in _ABOUT_PERSONS
        or form.rstrip("0123456789") in _ABOUT_PERSONS
        or any(part in form for part in PARTS_ABOUT_PERSONS)
        for form in forms_of(heading)
    )
