"""Small forms of texts that others may write as well: a scene's title, what is noted somewhere."""

from __future__ import annotations

import dataclasses

from netmap.dashboard import state
from netmap.editing.merging import join_texts
from netmap.editing.reconcile import reconcile
from netmap.readers.cells.cleaning import clean
from netmap.store import V

_BETWEEN = {"title": " / ", "note": "\n"}
"""What stands between the texts of two people who wrote at the same time."""


def settle_texts(form: str, stored: V) -> V | None:
    """Return what is stored now, with what was entered into a form since it began.

    A text that somebody else wrote as well is not decided on here: both texts are put into the
    form, and that is told.

    Parameters
    ----------
    form : str
        Name of the form; its columns are texts of the record.
    stored : SavedScene or Decision
        The record as it stands.

    Returns
    -------
    SavedScene or Decision or None
        None if there is nothing to save yet.
    """
    begun = state.form_begun(form)
    entry = {name: clean(text or "") for name, text in state.form_entry(form, begun).items()}
    replace = dataclasses.replace
    settled = reconcile(replace(stored, **begun), replace(stored, **entry), stored)
    if not settled.asked:
        return settled.value
    theirs = {name: getattr(stored, name) for name in settled.asked}
    both = {name: join_texts(text, entry[name], _BETWEEN[name]) for name, text in theirs.items()}
    state.renew_form(form, begun=theirs, entry=both)
    state.notify(state.texts()("conflict-joined"), failed=True)
    return None
