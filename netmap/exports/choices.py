"""The lists to pick from that a column of a sheet offers."""

from __future__ import annotations

from typing import Any

from netmap.i18n import Texts
from netmap.model import CooperationStatus, OfferKind
from netmap.records import RECORDS, REFERS, Column, ColumnType
from netmap.views.text.details import CLOSENESS

LAST_ROW = 2**20 - 1
"""Of a sheet, counted from 0."""

YES_NO = ("word-yes", "word-no")
WORDS = {
    ColumnType.YES_NO: YES_NO,
    ColumnType.DIRECTION: YES_NO,
    ColumnType.STATUS: tuple(f"status-{status}" for status in CooperationStatus),
    ColumnType.OFFER_KIND: tuple(f"word-{kind}" for kind in OfferKind),
}
"""Keys of the only words that columns of a type take."""


def choice_of(column: Column, texts: Texts, *, listed: str = "") -> dict[str, Any]:
    """Return the rule for the cells of a column, as xlsxwriter takes it; {} if it has no list.

    Words with a fixed meaning take nothing else; references warn of names that are not there yet;
    all other words are proposals.

    Parameters
    ----------
    column : Column
        One of the columns of a sheet.
    texts : Texts
        The language.
    listed : str
        Formula of the cells that hold the words to be proposed, instead of the usual ones.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.records import Kind
    >>> closeness = RECORDS[Kind.COOPERATION].column("weight")
    >>> choice_of(closeness, texts_for(Language.EN))["source"]
    ['loose', 'medium', 'close']
    """
    if column.type in WORDS:
        return {
            "validate": "list",
            "source": [texts(word) for word in WORDS[column.type]],
            "error_message": texts("template-list-only"),
        }
    suggestions = usual_words(column, texts)
    if listed or suggestions:
        return {"validate": "list", "source": listed or list(suggestions), "show_error": False}
    if column.type in REFERS:
        sheet = texts(f"sheet-{RECORDS[REFERS[column.type]].sheet}")
        return {
            "validate": "list",
            "source": _names_on(sheet),
            "show_error": column.type is not ColumnType.FIELDS,
            "error_type": "warning",
            "error_message": texts("template-not-listed", sheet=sheet),
        }
    return {}


def usual_words(column: Column, texts: Texts) -> tuple[str, ...]:
    """Return the words that a column proposes before anything is entered."""
    keys = [column.suggestions] if column.suggestions else []
    if column.type is ColumnType.CLOSENESS:
        keys += CLOSENESS.values()
    return tuple(word for key in keys for word in texts(key).split(","))


def _names_on(sheet: str) -> str:
    """Formula of the cells that name a sheet's entries (column B, next to the ids), if any."""
    return f"=OFFSET('{sheet}'!$B$2,0,0,MAX(1,COUNTA('{sheet}'!$B:$B)-1),1)"
