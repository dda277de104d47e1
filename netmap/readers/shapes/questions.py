"""What a heading asks for that is no single word: a question of a survey, a phrase of one's own."""

from __future__ import annotations

import re
from functools import lru_cache

from netmap.readers.shapes.vocabulary import Column

PARTNERS = "partners"
"""The column names whom an actor works with."""

_MOST_CHARACTERS = 300
_ORGANISATION = (
    r"(?:einrichtung|organisation|organization|institution|verein|träger|akteur|initiative|"
    r"behörde|dienststelle|schule|agency)"
)
_CODE = re.compile(r"^[A-Za-z]\w*(?:\[\w+\])?\.\s+(?=\S)")
"""What LimeSurvey puts before a question: "org. Welche Einrichtung …"."""

_MEANINGS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (str(meaning), re.compile(pattern, re.IGNORECASE))
    for meaning, pattern in (
        (
            "",
            r"wünsch|wunsch|früher|ehemal|bisherig|vormal|former|previous|past|potent|mögliche|geplant|"
            r"warum|ansprechp|kommentar|bemerkung|anmerkung|beschreib|vertrag|\bseit\b|"
            r"zufrieden|hinder|\bziele?\b|anzahl|wie viele|how many|why\b|wish|comment|"
            r"contact person",
        ),
        (
            Column.WEIGHT,
            r"\bwie (?:eng|intensiv|stark|nah|oft|häufig)\b|\benge? (?:der|des)\b|"
            r"intensität|stärke (?:der|des)|how (?:close|often|strong|intens)|häufigkeit",
        ),
        (Column.KIND, r"^(?:art|form|typ) (?:der|von) (?:kooperation|zusammenarbeit|beziehung)"),
        (
            PARTNERS,
            r"kooperations?partner|\bpartner\b|\bpartner(?:innen|organisation|einrichtung)|"
            r"netzwerkpartner|partners?\b|zusammen\s?arbeit|arbeite\w* .*zusammen|kooperier|"
            r"kooperation(?:en)?(?: (?:mit|zu)\b|\s*:?$)|mit wem\b|vernetzt mit|verbunden mit|"
            r"verbindung(?:en)? (?:zu|mit)\b|kontakte? (?:zu|mit)\b|im austausch mit|"
            r"works? (?:together )?with|working (?:together )?with|"
            r"collaborat|cooperat|connected (?:to|with)|with whom",
        ),
        (
            "type",
            rf"\b(?:art|typ|form|kategorie|type|kind|category)\b.*{_ORGANISATION}|"
            rf"{_ORGANISATION}s?(?:art|typ|form)\b|welche art\b|what (?:type|kind)",
        ),
        (
            Column.FIELDS,
            r"handlungsfeld|themenfeld|arbeitsfeld|tätigkeitsfeld|aufgabenfeld|themenbereich|"
            r"themenschwerpunkt|(?:welche[nm]?|unsere?) (?:bereich|feld|them)|"
            r"fields? of (?:action|work)|action fields?|(?:which|what) (?:fields|topics|areas)",
        ),
        (
            Column.NAME,
            rf"\b(?:welche|name|ihre|eure|unsere|für welche)\b.*{_ORGANISATION}|"
            r"^(?:teilnehmende|beteiligte|unsere|alle|liste der|name der)?\s*(?:einrichtungen|"
            r"organisationen|organi[sz]ations|institutionen|akteure)$|"
            rf"^{_ORGANISATION}\s*(?:/|oder|bzw\.?)\s*\w+$|^wer\W*$|^who\W*$|"
            rf"{_ORGANISATION}.*(?:vertreten|name|arbeiten sie|tätig)|"
            r"(?:which|your|name of) (?:the |your )?(?:organi[sz]ation|institution|agency)|"
            r"wer sind sie|wen vertreten sie",
        ),
        ("place", r"\b(?:wo|standort|ort)\b.*(?:einrichtung|organisation|sitz|\?)"),
    )
)


@lru_cache(maxsize=4096)
def meaning_of(heading: str) -> str:
    """Return the column that a phrase asks for; "" if it says nothing that netmap knows.

    Examples
    --------
    >>> meaning_of("Mit welchen Einrichtungen arbeiten Sie zusammen?")
    'partners'
    >>> meaning_of("org. Welche Einrichtung vertreten Sie?"), meaning_of("Wie eng?")
    ('name', 'weight')
    >>> meaning_of("Ansprechpartner"), meaning_of("Kooperationsvertrag seit")
    ('', '')
    """
    if len(heading) > _MOST_CHARACTERS:
        return ""
    bare = without_code(heading)
    for meaning, pattern in _MEANINGS:
        if pattern.search(bare):
            return meaning
    return ""


_CLOSE = re.compile(r"\b(?:enge?r?[mn]?|intensive?[nrs]?|starke?|close|strong)\b", re.IGNORECASE)
_MIDDLE = re.compile(r"\b(?:mittlere?[nr]?|regelmäßige?[nr]?|medium|regular)\b", re.IGNORECASE)
_LOOSE = re.compile(
    r"\b(?:lockere?[nr]?|lose[nr]?|gelegentliche?[nr]?|schwache?[nr]?|loose|occasional|weak)\b",
    re.IGNORECASE,
)


def closeness_in(heading: str) -> float:
    """Return how close the partners below a heading are; 0 if it says nothing.

    Examples
    --------
    >>> closeness_in("enge Partner"), closeness_in("Gelegentliche Zusammenarbeit")
    (3.0, 1.0)
    >>> closeness_in("Kooperationspartner")
    0.0
    """
    for closeness, pattern in ((1.0, _LOOSE), (3.0, _CLOSE), (2.0, _MIDDLE)):
        if len(heading) <= _MOST_CHARACTERS and pattern.search(heading):
            return closeness
    return 0.0


def without_code(heading: str) -> str:
    """Return a heading without the code of a survey before it.

    Examples
    --------
    >>> without_code("koop[SQ001]. Arbeiten Sie zusammen? [Caritas]")
    'Arbeiten Sie zusammen? [Caritas]'
    """
    return _CODE.sub("", heading)
