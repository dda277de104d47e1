"""Tables as real HTML tables, page by page: readable for screen readers, and literal."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from netmap.dashboard.shared.plain_text import plain
from netmap.model.numbered_names import first_free
from netmap.settings import DEFAULT_SETTINGS


def show_table(
    headings: Sequence[str], rows: Sequence[Sequence[str]], *, key: str, caption: str | None = None
) -> None:
    """Show rows of text under their headings; the first column names each row.

    Parameters
    ----------
    headings : sequence of str
        One a column.
    rows : sequence of sequences of str
        Cells as texts in the reader's language; shown as they stand, never as Markdown.
    key : str
        Key of the page switch below, which long tables have.
    caption : str, optional
        What the table shows, for screen readers.
    """
    size = DEFAULT_SETTINGS.dashboard.table_rows
    pages = max(1, -(-len(rows) // size))
    place = st.container()
    page = st.pagination(pages, key=f"{key}-{pages}") if pages > 1 else 1
    shown = rows[(page - 1) * size : page * size]
    named: list[str] = []
    for heading in headings:  # a list may have a column that is called like one of netmap's
        named.append(first_free(plain(heading), named.__contains__))
    frame = pd.DataFrame([[plain(cell) for cell in row] for row in shown], columns=named)
    place.table(frame.set_index(frame.columns[0]), border="horizontal", alt=caption)
