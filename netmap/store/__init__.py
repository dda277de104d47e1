"""Maps that are kept: one a database, with every change in a log.

The way of a command: :mod:`repository` opens a transaction, a :mod:`change_set` collects what the
command changes, :mod:`commit` writes it to the tables and the log at once; :mod:`head` makes
networks of tables and log.
"""

from netmap.store.backup_names import Backup, Reason
from netmap.store.backups import Backups, copy_file
from netmap.store.change_set import ChangeSet
from netmap.store.database import looks_like_map
from netmap.store.drafts import draft_ending
from netmap.store.erasing.erasure import Copies, Erased, Erasure
from netmap.store.erasing.people import Person
from netmap.store.erasing.rewriter import Mention, Where
from netmap.store.erasing.words import Offer, Words
from netmap.store.examine import Examined, examine
from netmap.store.head import Head
from netmap.store.kinds import (
    Record,
    Row,
    V,
    Value,
    Version,
    id_of,
    kind_of,
    to_value,
)
from netmap.store.log import Batch, Entry, Key, Label
from netmap.store.refusals import ConflictError, ErasedError, UndoError
from netmap.store.repository import Command, Store, open_store
from netmap.store.snapshots import Snapshot

__all__ = [
    "Backup",
    "Backups",
    "Batch",
    "ChangeSet",
    "Command",
    "ConflictError",
    "Copies",
    "Entry",
    "Erased",
    "ErasedError",
    "Erasure",
    "Examined",
    "Head",
    "Key",
    "Label",
    "Mention",
    "Offer",
    "Person",
    "Reason",
    "Record",
    "Row",
    "Snapshot",
    "Store",
    "UndoError",
    "V",
    "Value",
    "Version",
    "Where",
    "Words",
    "copy_file",
    "draft_ending",
    "examine",
    "id_of",
    "kind_of",
    "looks_like_map",
    "open_store",
    "to_value",
]
