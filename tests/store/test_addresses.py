"""What of an address may be shown."""

import pytest

from netmap.store.addresses import hide_password


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("postgresql://amt:geheim@server:5432/karte", "postgresql://server:5432/karte"),
        ("postgresql://server/karte?password=geheim#Mai", "postgresql://server/karte#Mai"),
        ("postgresql://amt:ge/heim@server/karte", "postgresql://server/karte"),
        ("postgresql://amt:ge@heim@server/karte#Mai", "postgresql://server/karte#Mai"),
        ("postgresql://amt:ge?heim@server/karte", "postgresql://…"),
        ("postgresql://server/karte?password=ge@heim", "postgresql://…"),
        ("postgresql://amt:a#b@c?d@server/karte", "postgresql://…"),
        ("postgresql://amt:a@b/c@d@server/karte", "postgresql://server/karte"),
        ("'postgresql://amt:geheim@server/karte'", "'postgresql://server/karte'"),
        ("postgresql:/amt:geheim@server/karte", "…"),
        ("postgresql//amt:geheim@server/karte", "…"),
        ("amt:geheim@server/karte", "…"),
        ("host=server password=geheim dbname=karte", "…"),
        ("PGPASSWORD = geheim postgresql://server/karte", "…"),
        ("C:\\Daten\\a@b.netmap", "C:\\Daten\\a@b.netmap"),
        ("/daten/12:30 Uhr.netmap", "/daten/12:30 Uhr.netmap"),
        ("ordner/liste.xlsx#2021", "ordner/liste.xlsx#2021"),
        ("ordner/a@b?c.xlsx", "ordner/a@b?c.xlsx"),
    ],
)
def test_passwords_are_not_shown(source, shown):
    assert hide_password(source) == shown
