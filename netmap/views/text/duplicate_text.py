"""Why actors may be one and the same, in words."""

from __future__ import annotations

from collections.abc import Iterable

from netmap.i18n import Texts
from netmap.views.text.text import list_of


def tell_reasons(reasons: Iterable[str], texts: Texts) -> str:
    """Return in what names differ and what else their actors share, as one sentence.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> tell_reasons(["legal_form", "umlaut"], texts_for(Language.DE))
    'Grund: Rechtsform und Umlaut oder ausgeschrieben.'
    """
    return texts(
        "duplicate-why",
        reasons=list_of([texts(f"duplicate-reason-{reason}") for reason in reasons], texts),
    )
