"""Which map a team keeps; backups and imports are tested with the store."""

import pytest

from netmap.editing.keep import configured_database


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (None, None),
        ("", None),
        (" ", None),
        (" postgresql://amt@server/karte ", "postgresql://amt@server/karte"),
    ],
)
def test_the_database_of_a_team(monkeypatch, value, found):
    monkeypatch.delenv("NETMAP_DATABASE", raising=False)
    if value is not None:
        monkeypatch.setenv("NETMAP_DATABASE", value)
    assert configured_database() == found
