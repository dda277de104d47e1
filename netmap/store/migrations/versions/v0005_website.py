"""The web pages of actors."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add their column; those who were there before have none."""
    op.add_column("actors", sa.Column("website", sa.Text, nullable=False, server_default=""))
