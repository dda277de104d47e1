"""Answers to a survey: each row is what one actor said, and some columns are the tool's own."""

from __future__ import annotations

import dataclasses
import re
from datetime import date

from netmap.readers.cells.parsing import parse_date
from netmap.readers.shapes.drafts import Draft
from netmap.readers.shapes.proposal import Purpose, Reason
from netmap.readers.shapes.questions import without_code
from netmap.readers.shapes.vocabulary import Role
from netmap.records.headings import squash

_TOOLS = {
    "limesurvey": (
        "submitdate", "startdate", "datestamp", "lastpage", "startlanguage", "seed", "ipaddr",
        "refurl", "token", "Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache",
        "Zufallsstartwert", "Datum gestartet", "Datum letzte Aktivität", "IP-Adresse",
        "Response ID", "Date submitted", "Last page", "Start language", "Date started",
        "Date last action",
        "Zugangsschlüssel", "Zugangscode", "Verweis-URL",
    ),
    "forms": (
        "Zeitstempel", "timestamp", "Startzeit", "Fertigstellungszeit", "start time",
        "completion time", "Zeitpunkt der letzten Änderung", "last modified time",
        "Übermittlungszeit",
        "Sprache", "language", "total time", "duration", "Gesamtzeit", "Punkte", "total points",
        "Quiz feedback",
    ),
}  # fmt: skip
_WORDS = frozenset(squash(word) for words in _TOOLS.values() for word in words)
_NOT_ALONE = frozenset(map(squash, ("Sprache", "language", "token", "seed", "Punkte", "duration")))
_ENGLISH_DAY = re.compile(r"(?P<month>\d{1,2})/(?P<day>\d{1,2})/(?P<year>\d{4})")
_CODED = re.compile(r"^(?P<code>[A-Za-z]\w*)\.\s")
_ANSWERED = (
    "submitdate",
    "datestamp",
    "zeitstempel",
    "fertigstellungszeit",
    "completiontime",
    "timestamp",
    "datumabgeschickt",
    "datesubmitted",
)
_IDS = frozenset(map(squash, ("ID", "id", "Antwort ID", "Response ID")))


def settle_survey(draft: Draft) -> Draft:
    """Return the answers to a survey as such: who answered was asked, and says what it says.

    Cooperations are directed, from who answered to whom it named; the day of the answer is when the
    actor was asked; what the tool notes for itself is left out.
    """
    if draft.role is not Role.ACTORS or not is_survey(draft):
        return draft
    columns = {column: list(places) for column, places in draft.columns.items()}
    reasons, left_out = dict(draft.reasons), set(draft.left_out)
    answered = None
    for place, text in enumerate(draft.texts):
        if place in draft.purposes or not _is_technical(text):
            continue
        for places in columns.values():
            if place in places:
                places.remove(place)
        if _is_day_of_answer(draft, place, text) and answered is None:
            answered = place
            reasons[place] = Reason(code="answered")
        else:
            left_out.add(place)
            reasons[place] = Reason(code="technical")
    if answered is not None and not columns.get("surveyed_on"):
        columns["surveyed_on"] = [answered]
    partners = {str(Purpose.PARTNERS), str(Purpose.MARK_ACTOR)}
    return dataclasses.replace(
        draft,
        columns={column: tuple(places) for column, places in columns.items() if places},
        reasons=reasons,
        left_out=frozenset(left_out),
        directed=not partners.isdisjoint(draft.purposes.values()),
    )


def is_survey(draft: Draft) -> bool:
    """Return whether a table holds answers to a survey, by the columns that its tool adds."""
    return any(
        form in _WORDS and form not in _NOT_ALONE for text in draft.texts for form in _forms(text)
    )


def _forms(text: str) -> set[str]:
    code = _CODED.match(text)
    return {squash(without_code(text)), squash(code["code"]) if code else squash(text)}


def _is_technical(text: str) -> bool:
    forms = _forms(text)
    return not forms.isdisjoint(_WORDS | _IDS)


def _is_day_of_answer(draft: Draft, place: int, text: str) -> bool:
    if _forms(text).isdisjoint(_ANSWERED):
        return False
    cells = draft.profiles[place].cells
    return bool(cells) and sum(day_of_stamp(cell) is not None for cell in cells) * 2 > len(cells)


def day_of_stamp(cell: str) -> date | None:
    """Return the day of a time stamp, as survey tools write it; None if it is none.

    Examples
    --------
    >>> day_of_stamp("14.03.2024 10:15:00"), day_of_stamp("3/14/2024 10:15:00")
    (datetime.date(2024, 3, 14), datetime.date(2024, 3, 14))
    >>> day_of_stamp("2024/03/14 10:15:00 AM MEZ")
    datetime.date(2024, 3, 14)
    """
    first = re.split(r"[ T,]", cell, maxsplit=1)[0]
    english = _ENGLISH_DAY.fullmatch(first)
    if english is not None:
        first = f"{english['year']}-{english['month']}-{english['day']}"
    return parse_date(first.replace("/", "-"))
