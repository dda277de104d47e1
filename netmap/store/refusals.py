"""Why a change is refused although the database would take it."""

from __future__ import annotations

from netmap.errors import StoreError
from netmap.store.kinds import Record, Value


class ConflictError(StoreError):
    """Somebody else changed or deleted the record in the meantime; nothing was overwritten.

    Attributes
    ----------
    theirs : Record or None
        The record as it stands now; None if it was deleted. Saving with its version decides for
        one's own content.
    mine : Value or None
        What was to be saved; None if the record was to be deleted.
    """

    def __init__(
        self, key: str, *, theirs: Record | None, mine: Value | None, **params: str | int | float
    ) -> None:
        super().__init__(key, **params)
        self.theirs = theirs
        self.mine = mine


class ErasedError(StoreError):
    """The record was erased in the meantime, to protect somebody; nothing brings it back."""


class UndoError(StoreError):
    """A step cannot be taken back; nothing was changed."""
