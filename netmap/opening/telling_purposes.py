"""What a column of a list can be, in a word."""

from __future__ import annotations

from netmap.i18n import Texts


def name_purpose(purpose: str, texts: Texts) -> str:
    """Return what a column is, as somebody would say it.

    Parameters
    ----------
    purpose : str
        One of :func:`netmap.opening.choosing.purposes_of`; "" for a column that is not used.
    texts : Texts
        The language.
    """
    name = purpose.replace("_", "-") or "none"
    own = f"purpose-{name}"
    return texts(own) if own in texts else texts(f"column-{name}")
