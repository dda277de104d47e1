"""Bring the tables of a database to the version that this program knows."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect, text

from netmap.errors import StoreError
from netmap.store.database import Database
from netmap.store.faults import UnreadableError

MIGRATIONS = Path(__file__).with_name("migrations")

REVISIONS = tuple(sorted(path.name[1:5] for path in (MIGRATIONS / "versions").glob("v[0-9]*.py")))
"""All versions of the tables, oldest first: one a file, ``v<version>_<what is new>.py``."""


def revision_of(database: Database) -> str | None:
    """Return the version of a database's tables; None if it has none yet.

    Raises
    ------
    StoreError
        If a newer program made them, or another program did.
    """
    with database.reading() as connection:
        tables = inspect(connection).get_table_names()
        if not tables:
            return None
        if "alembic_version" not in tables or "batches" not in tables:
            raise StoreError("error-store-foreign", file=database.name)
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
        if len(found) != 1 or not isinstance(found[0], str) or not found[0].strip():
            raise UnreadableError("alembic_version", "")
    if found[0] not in REVISIONS:
        raise StoreError("error-store-newer", file=database.name)
    return found[0]


def migrate(database: Database, *, migrations: Path = MIGRATIONS) -> None:
    """Bring the tables to the newest version: all steps, or none if one fails.

    Parameters
    ----------
    database : Database
        Empty, or with tables of an older version.
    migrations : Path
        Folder of Alembic's scripts.
    """
    # alembic takes a moment to import, and most maps are up to date
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(migrations))
    with database.writing() as connection:
        context = MigrationContext.configure(connection)
        present = context.get_current_revision()
        missing = list(scripts.iterate_revisions("head", present or "base"))
        with Operations.context(context):
            for step in reversed(missing):
                step.module.upgrade()
                context.stamp(scripts, step.revision)
