"""Tables of older versions are brought up to date; those of newer ones are left alone."""

from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect

from netmap.editing.imports import Import
from netmap.errors import StoreError
from netmap.settings import DEFAULT_SETTINGS
from netmap.store import Reason, migrate, open_store, repository
from netmap.store.database import find_database
from netmap.store.migrate import MIGRATIONS, REVISIONS, revision_of
from netmap.store.schema import metadata

NEXT = '''
"""One table more, and then {then}."""
import sqlalchemy as sa
from alembic import op
revision = "next"
down_revision = "{before}"
def upgrade():
    op.create_table("more", sa.Column("x", sa.Integer))
    op.execute("INSERT INTO more VALUES (1)")
    {then}
'''


def add_step(folder: Path, then: str) -> Path:
    """Return a copy of the migrations with one step more."""
    versions = folder / "migrations" / "versions"
    versions.mkdir(parents=True)
    for path in (MIGRATIONS / "versions").glob("v*.py"):
        (versions / path.name).write_text(path.read_text(encoding="utf-8"), encoding="utf-8")
    (versions / "next.py").write_text(
        NEXT.format(then=then, before=REVISIONS[-1]), encoding="utf-8"
    )
    return versions.parent


def test_the_steps_lead_to_the_tables_that_the_program_uses(store):
    with store._database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_all_steps_are_listed_in_their_order():
    steps = ScriptDirectory(str(MIGRATIONS)).walk_revisions()
    assert tuple(step.revision for step in steps)[::-1] == REVISIONS


def test_making_the_tables_twice_at_once_does_no_harm(store):
    migrate.migrate(store._database)
    assert revision_of(store._database) == REVISIONS[-1]


def test_an_older_map_is_brought_up_to_date_after_a_backup(address, town, tmp_path, monkeypatch):
    store = open_store(address, create=True)
    store.apply(Import(network=town), who="Amt")
    store.close()
    newer = add_step(tmp_path, "pass")
    monkeypatch.setattr(repository, "REVISIONS", (*REVISIONS, "next"))
    monkeypatch.setattr(migrate, "REVISIONS", (*REVISIONS, "next"))
    monkeypatch.setattr(
        repository, "migrate", lambda database: migrate.migrate(database, migrations=newer)
    )
    store = open_store(address)
    assert revision_of(store._database) == "next"
    assert store.network() == town
    if store.backups is not None:
        (backup,) = store.backups.all()
        assert backup.reason is Reason.MIGRATION
        monkeypatch.undo()
        assert open_store(backup.path).network() == town
    store.close()


def test_a_step_that_fails_leaves_everything_as_it_was(address, town, tmp_path):
    store = open_store(address, create=True)
    store.apply(Import(network=town), who="Amt")
    failing = add_step(tmp_path, "raise ZeroDivisionError")
    with pytest.raises(ZeroDivisionError):
        migrate.migrate(store._database, migrations=failing)
    assert revision_of(store._database) == REVISIONS[-1]
    with store._database.reading() as connection:
        assert "more" not in inspect(connection).get_table_names()
    assert store.network() == town
    store.close()


def test_a_newer_map_is_left_alone(address, town):
    store = open_store(address, create=True)
    store.apply(Import(network=town), who="Amt")
    with store._database.writing() as connection:
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = 'future'")
    store.close()
    before = None if store.backups is None else Path(address).read_bytes()
    with pytest.raises(StoreError) as refused:
        open_store(address)
    assert refused.value.key == "error-store-newer"
    if before is not None:
        assert Path(address).read_bytes() == before
        assert store.backups.all() == ()


def test_an_unfinished_file_is_finished(file, town):
    """The program died after it had made the file and before it had made the tables."""
    find_database(file, create=True, settings=DEFAULT_SETTINGS).close()
    store = open_store(file)
    store.apply(Import(network=town), who="Amt")
    assert store.network() == town
