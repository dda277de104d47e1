"""What a column of a record holds, in words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from netmap.i18n import Texts
from netmap.model import Network
from netmap.records import RECORDS, TRUTHS, Column, ColumnType, Kind, Shown
from netmap.records.own_columns import held_in, list_own_columns, own_heading
from netmap.views.text.details import name_closeness, name_fields

_ADDRESS = re.compile(r"(?P<scheme>https?://)?[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?", re.IGNORECASE)


def tell_value(
    column: Column, value: Any, network: Network, texts: Texts, *, day: str = "word-day"
) -> str:
    """Return what a record holds in a column, in words; "" if it says nothing.

    Parameters
    ----------
    column : Column
        One of the columns of the record's kind.
    value : object
        What the record holds there.
    network : Network
        Names the actors, fields and meetings that it mentions.
    texts : Texts
        The language.
    day : str
        Key of how days are written.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> closeness = RECORDS[Kind.COOPERATION].column("weight")
    >>> tell_value(closeness, 3.0, Network(), texts_for(Language.EN))
    'close'
    """
    match column.type:
        case ColumnType.CLOSENESS:
            return name_closeness(value, texts)
        case ColumnType.STATUS:
            return texts(f"status-{value}")
        case ColumnType.OFFER_KIND:
            return texts(f"word-{value}")
        case ColumnType.DECISION:
            return texts(f"decision-{value}")
        case ColumnType.YES_NO | ColumnType.DIRECTION:
            return texts("word-yes" if value else "word-no")
        case ColumnType.DAY:
            return texts(day, date=value) if value else ""
        case ColumnType.FIELDS:
            return name_fields(value, network)
        case ColumnType.FIELD:
            return name_fields((value,), network) if value else ""
        case ColumnType.ACTOR:
            known = network.actor_by_id.get(value)
            return (value or "") if known is None else known.name
        case ColumnType.MEETING:
            names = {meeting.id: meeting.name for meeting in network.meetings}
            return names.get(value, value or "")
        case ColumnType.FURTHER:
            return ", ".join(f"{heading}: {text}" for heading, text in value)
    return str(value)


def web_address(text: str) -> str | None:
    """Return what a browser opens for the address of a page; None for what is none.

    Examples
    --------
    >>> web_address("www.kita.example/team"), web_address("http://kita.example")
    ('https://www.kita.example/team', 'http://kita.example')
    >>> web_address("javascript:alert(1)"), web_address("auf Anfrage")
    (None, None)
    """
    found = _ADDRESS.fullmatch(text)
    if found is None:
        return None
    return text if found["scheme"] else f"https://{text}"


def name_column(column: Column, texts: Texts) -> str:
    """Return the heading of a column; of one of the list's own as the list has it."""
    own = own_heading(column.name)
    return texts(column.label) if own is None else own


def usual_words(column: Column, texts: Texts) -> tuple[str, ...]:
    """Return the words that are usual in a column, whatever a map says so far.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> usual_words(RECORDS[Kind.COOPERATION].column("kind"), texts_for(Language.DE))[:2]
    ('Austausch', 'Projekt')
    """
    return tuple(texts(column.suggestions).split(",")) if column.suggestions else ()


def columns_shown(kind: Kind, where: Shown, values: Iterable[Any] = ()) -> Iterator[Column]:
    """Yield the columns of a kind that are shown in a place, in their order.

    Parameters
    ----------
    kind : Kind
        The kind.
    where : Shown
        The place.
    values : iterable of Actor or Cooperation or …
        What is shown there, with columns of the list's own.
    """
    for column in RECORDS[kind].columns:
        if where not in column.shown:
            continue
        if column.type is ColumnType.FURTHER:
            yield from (own.column for own in list_own_columns(values))
        else:
            yield column


def tell_facts(
    kind: Kind,
    value: Any,
    where: Shown,
    network: Network,
    texts: Texts,
    *,
    unsaid: Mapping[str, str] = MappingProxyType({}),
    day: str = "word-day",
) -> list[tuple[str, str]]:
    """Return what a place shows of a record: heading and words of each column that says something.

    Columns of the list's own are among them, each under its heading.

    Parameters
    ----------
    kind : Kind
        The record's kind.
    value : Actor or Cooperation or …
        Its content.
    where : Shown
        The place.
    network : Network
        Names what it mentions.
    texts : Texts
        The language.
    unsaid : mapping of str to str
        What is told of columns that say nothing; others are left out then. "No" says nothing.
    day : str
        Key of how days are written.
    """
    told = []
    for column in columns_shown(kind, where, [value]):
        held = held_in(value, column.name)
        silent = column.type in TRUTHS and not held
        words = "" if silent else tell_value(column, held, network, texts, day=day)
        words = words or unsaid.get(column.name, "")
        if words:
            told.append((name_column(column, texts), words))
    return told
