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
_GENDERED = re.compile(
    r"(?<=[a-zäöü])(?:[*:_·]-?(?:innen|in)\b|/-?(?:innen|in)\b|Innen\b|\((?:innen|in)\))"
)
"""Endings that name women and others as well: "Partner*innen", "Partner/-innen"."""

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
    """Return the squashed forms of a heading: whole, without brackets, its first line, ungendered.

    Examples
    --------
    >>> forms_of("Handlungsfelder (mehrere mit ;)")
    ('handlungsfeldermehreremit', 'handlungsfelder')
    >>> forms_of("Partner*innen")
    ('partnerinnen', 'partner')
    """
    bare = _BRACKETS.sub("", heading) if len(heading) <= _MOST_CHARACTERS else ""
    forms = (heading, bare, heading.partition("\n")[0], _GENDERED.sub("", heading))
    return tuple(dict.fromkeys(squash(form) for form in forms))


_MOST_WORDS = 8
_NOT_PERSONS = re.compile(
    r"^(?:zielgruppe|anzahl|zahl|thema|themen|anteil|number of|how many|wie viele)\b|begleit|"
    r"weiterleit|verteiler|newsletter",
    re.IGNORECASE,
)
_PERSON_PATTERNS = tuple(
    (column, re.compile(pattern, re.IGNORECASE))
    for column, pattern in (
        ("email", r"e-?\s?mail|\bmail\b|mailadress"),
        (
            "phone",
            r"telefon|\btel\b|\brufn|\bmobil\b|mobilfunk|mobilnummer|mobilnr|\bhandy|telefax|"
            r"\bfax\b|phone\b|phone n|durchwahl|whatsapp|\bmobile(?: n\w+)?$|\bcell\b",
        ),
        (
            "other",
            r"nutzername|nutzerkennung|benutzer|user ?name|\buser\b|\blogin\b|\baccount\b|"
            r"passwor|geburt|\bgeb(?:oren)?\b|date of birth|birth ?da|\biban\b|privatadress|"
            r"privatanschrift|home address|\bskype\b|personalnummer|staff id|personalausweis",
        ),
        (
            "name",
            r"ansprech|kontaktp|kontaktname|contact ?p|contact name|vorst[aä]nd|vorsitz|"
            r"gesch(?:ä|ae)ftsf(?:ü|ue)hr|\b\w*leit(?:ung|er|erin)\b|\b\w*sprecher(?:in)?\b|"
            r"sachbearbeit|\bperson\b|\bpersonen\b|beauftragt|mitarbeiter(?:in)?\b|kolleg|"
            r"\bhead of\b|director\b|\bmanager\b|\bceo\b|\bchair(?:man|woman|person)?\b|"
            r"\bprincipal\b|vor- und nachname|vorname|nachname|familienname|first ?name|last ?name|"
            r"surname|interviewpartner|vertreter(?:in)?\b|vertreten durch|representative|"
            r"bearbeitet von|eingetragen von|ausgefüllt von|filled in by|respondent|inhaber|"
            r"\bzuständig(?:e|er)?$|\bdekan|\bpfarrer|\bimam\b|\bverantwortlich(?:e|er)?\b",
        ),
    )
)


@lru_cache(maxsize=1024)
def person_column(heading: str) -> str:
    """Return what a heading says of persons: "name", "email", "phone" or "other"; else "".

    "other" is what has no place anywhere: user names, birthdays, private addresses.

    Examples
    --------
    >>> person_column("Schulleitung"), person_column("Mobil privat"), person_column("Nutzername")
    ('name', 'phone', 'other')
    >>> person_column("Zielgruppe Leitungen"), person_column("Mobilität"), person_column("Träger")
    ('', '', '')
    """
    if (
        len(heading) > _MOST_CHARACTERS
        or len(heading.split()) > _MOST_WORDS
        or _NOT_PERSONS.search(heading)
    ):
        return ""
    plain = _GENDERED.sub("", heading)
    return next((column for column, said in _PERSON_PATTERNS if said.search(plain)), "")


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
    return bool(person_column(heading)) or any(
        form in _ABOUT_PERSONS
        or form.rstrip("0123456789") in _ABOUT_PERSONS
        or any(part in form for part in PARTS_ABOUT_PERSONS)
        for form in forms_of(heading)
    )
