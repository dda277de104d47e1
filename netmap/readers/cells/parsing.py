"""The text of a cell as a number, date, yes or no, status or closeness; None if it is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import TypeVar

from netmap.model import CooperationStatus, OfferKind
from netmap.records.headings import squash
from netmap.settings import DEFAULT_SETTINGS

T = TypeVar("T")

_LIMITS = DEFAULT_SETTINGS.limits
_CACHED = 256
"""Texts whose meaning is remembered: a column says the same few in many rows."""
_NUMBER = re.compile(r"[+-]?[0-9]+(?:[.,][0-9]+)?(?:[eE][+-]?[0-9]+)?")
_GERMAN_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+")
_ENGLISH_THOUSANDS = re.compile(r"[+-]?[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+")
_SAID_BESIDE = re.compile(
    r"^(?:sehr|eher|very|rather)\s+|\s*\([^()]{0,80}\)$|(?<=\d)\s*[=–:-]\s*[^\W\d][\w ]{0,40}$",
    re.IGNORECASE,
)
"""What stands around a closeness: "sehr eng", "eng (jede Woche)", "3 = eng"."""
_DAYS = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})-(?P<day>[0-9]{1,2})(?:[T ].*)?"),
    re.compile(r"(?P<day>[0-9]{1,2})\. ?(?P<month>[0-9]{1,2})\. ?(?P<year>[0-9]{4}|[0-9]{2})"),
    re.compile(r"(?P<day>[0-9]{1,2})\.? (?P<month>[^\W\d]+)\.? (?P<year>[0-9]{4})"),
)
_MONTHS = (
    re.compile(r"(?P<year>[0-9]{4})-(?P<month>[0-9]{1,2})"),
    re.compile(r"(?P<month>[0-9]{1,2})[./] ?(?P<year>[0-9]{4})"),
    re.compile(r"(?P<month>[^\W\d]+)\.? (?P<year>[0-9]{4})"),
)


def _by_word(words: Mapping[T, str]) -> dict[str, T]:
    return {squash(word): value for value, text in words.items() for word in text.split(", ")}


_MONTH_NAMES = _by_word(
    {
        1: "Januar, Jänner, Jan, January",
        2: "Februar, Feb, February",
        3: "März, Mrz, March, Mar",
        4: "April, Apr",
        5: "Mai, May",
        6: "Juni, Jun, June",
        7: "Juli, Jul, July",
        8: "August, Aug",
        9: "September, Sep, Sept",
        10: "Oktober, Okt, October, Oct",
        11: "November, Nov",
        12: "Dezember, Dez, December, Dec",
    }
)
_YES_NO = _by_word(
    {
        True: "ja, j, x, wahr, 1, yes, y, true",
        False: "nein, n, 0, falsch, no, false",
    }
)
_DIRECTION = _YES_NO | _by_word(
    {
        True: "gerichtet, einseitig, directed, one-way",
        False: "ungerichtet, beidseitig, gegenseitig, wechselseitig, undirected, mutual, both",
    }
)
_STATUS = _by_word(
    {
        CooperationStatus.EXISTING: (
            "bestehend, besteht, bestehende, vorhanden, aktiv, aktuell, laufend, läuft, existing, "
            "active, current, ongoing"
        ),
        CooperationStatus.PLANNED: "geplant, in Planung, vorgesehen, vereinbart, planned",
        CooperationStatus.WISHED: "gewünscht, erwünscht, Wunsch, wished, wanted, desired",
        CooperationStatus.ENDED: (
            "beendet, abgeschlossen, ehemalig, früher, inaktiv, ended, finished, former, past, "
            "inactive"
        ),
    }
)
_CLOSENESS = _by_word(
    {
        1.0: "locker, lose, schwach, gering, niedrig, loose, weak, low",
        2.0: "mittel, mittelmäßig, medium, moderate",
        3.0: "eng, stark, intensiv, hoch, close, strong, high",
    }
)
_OFFER_KIND = _by_word(
    {
        OfferKind.OFFER: "Angebot, bietet, biete, offer, offers",
        OfferKind.NEED: "Gesuch, sucht, suche, Bedarf, need, needs",
    }
)


def parse_number(text: str) -> float | None:
    """Return a number in German or English writing.

    A single comma or point is the decimal sign; thousands are only seen where both occur.

    Examples
    --------
    >>> parse_number("1,5"), parse_number("1.234,5"), parse_number("nan")
    (1.5, 1234.5, None)
    """
    if _GERMAN_THOUSANDS.fullmatch(text):
        text = text.replace(".", "")
    elif _ENGLISH_THOUSANDS.fullmatch(text):
        text = text.replace(",", "")
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


@lru_cache(maxsize=_CACHED)
def parse_closeness(text: str) -> float | None:
    """Return how close a cooperation is: locker 1, mittel 2, eng 3, or a positive number.

    There is none beyond ``limits.least_closeness`` and ``limits.most_closeness``.

    Examples
    --------
    >>> parse_closeness("Eng"), parse_closeness("0,5"), parse_closeness("-1")
    (3.0, 0.5, None)
    >>> parse_closeness("sehr eng (jede Woche)"), parse_closeness("3 = eng")
    (3.0, 3.0)
    >>> parse_closeness("1e27") is None
    True
    """
    bare = _SAID_BESIDE.sub("", text)
    number = _CLOSENESS.get(squash(bare)) or parse_number(bare)
    if number is None or not _LIMITS.least_closeness <= number <= _LIMITS.most_closeness:
        return None
    return number


@lru_cache(maxsize=_CACHED)
def parse_date(text: str) -> date | None:
    """Return a day in ISO or German writing; a two-digit year is of this century.

    Examples
    --------
    >>> parse_date("5.11.2021") == parse_date("2021-11-05") == parse_date("5. November 2021")
    True
    """
    return _first_day(text, _DAYS)


def parse_month(text: str) -> date | None:
    """Return the first day of a month that is given without a day.

    Examples
    --------
    >>> parse_month("November 2021"), parse_month("5.11.2021")
    (datetime.date(2021, 11, 1), None)
    """
    return _first_day(text, _MONTHS)


def _first_day(text: str, patterns: tuple[re.Pattern[str], ...]) -> date | None:
    for pattern in patterns:
        if match := pattern.fullmatch(text):
            parts = match.groupdict()
            month, year = parts["month"], parts["year"]
            try:
                return date(
                    int(year) + (2000 if len(year) == 2 else 0),
                    int(month) if month.isdigit() else _MONTH_NAMES[squash(month)],
                    int(parts.get("day", 1)),
                )
            except (KeyError, ValueError):
                return None
    return None


@lru_cache(maxsize=_CACHED)
def parse_yes_no(text: str) -> bool | None:
    """Return whether a cell says yes ("ja", "x", "1") or no."""
    return _YES_NO.get(squash(text))


@lru_cache(maxsize=_CACHED)
def parse_direction(text: str) -> bool | None:
    """Return whether a cooperation runs one way: yes or no, or words such as "gerichtet"."""
    return _DIRECTION.get(squash(text))


@lru_cache(maxsize=_CACHED)
def parse_status(text: str) -> CooperationStatus | None:
    """Return the stage of a cooperation.

    Examples
    --------
    >>> parse_status("in Planung")
    <CooperationStatus.PLANNED: 'planned'>
    """
    return _STATUS.get(squash(text))


def parse_offer_kind(text: str) -> OfferKind | None:
    """Return whether something is offered or needed."""
    return _OFFER_KIND.get(squash(text))
