"""What the cell of a table says in documents, on slides and in the terminal."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date
from babel.numbers import format_decimal

from netmap.i18n import Texts
from netmap.views.text.tables import Cell


def write_cell(cell: Cell, texts: Texts) -> str:
    """Return what a cell says, numbers and dates as the language writes them.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> write_cell(2.5, texts_for(Language.DE)), write_cell(None, texts_for(Language.DE))
    ('2,5', '–')
    """
    match cell:
        case None:
            return "–"
        case str():
            return cell
        case date():
            return format_date(cell, locale=texts.language.value)
        case _:
            return format_decimal(cell, locale=texts.language.value)
