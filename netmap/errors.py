"""Errors a person can act on.

Every error carries the key of a catalogue text and that text's parameters, never a sentence: the
command line and the dashboard put it into the reader's language.
"""

from __future__ import annotations

import copyreg


class NetmapError(Exception):
    """Base of all errors that netmap raises on purpose.

    Parameters
    ----------
    key : str
        Key of the sentence in the catalogues; the sentence names the remedy.
    **params : str or int or float
        Values that the sentence mentions.
    """

    def __init__(self, key: str, **params: str | int | float) -> None:
        super().__init__(key, params)
        self.key = key
        self.params = params

    def __reduce__(self) -> tuple[object, ...]:
        """Let it be sent from one process to another, whatever a subclass adds."""
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class SourceError(NetmapError):
    """A file, folder or example cannot be opened at all."""


class LargeSourceError(SourceError):
    """A source takes much memory and time; it is read if somebody wants it all the same."""


class UnknownFieldError(NetmapError):
    """An action field was asked for that the map does not have."""


class ExportError(NetmapError):
    """A map cannot be written in the wanted form or place."""


class StoreError(NetmapError):
    """A kept map cannot be opened, read or changed; what was kept is unharmed."""


class EditError(NetmapError):
    """What somebody entered cannot be kept as it is."""


class CatalogueError(NetmapError):
    """A text key or language is missing from the catalogues (a defect of the program)."""
