"""Other names of actors, and actors that are not the same."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the column of other names, and make the table of distinctions."""
    op.add_column("actors", sa.Column("aliases", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "distinctions",
        *(sa.Column(name, sa.Text, nullable=False) for name in ("id", "source", "target")),
        sa.Column("revision", sa.Integer, nullable=False, autoincrement=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_distinctions")),
        sa.CheckConstraint("source <> target", name=op.f("ck_distinctions_two_ends")),
        *(
            sa.ForeignKeyConstraint(
                [column],
                ["actors.id"],
                op.f(f"fk_distinctions_{column}"),
                deferrable=True,
                initially="DEFERRED",
            )
            for column in ("source", "target")
        ),
    )
    for column in ("source", "target"):
        op.create_index(op.f(f"ix_distinctions_{column}"), "distinctions", [column])
