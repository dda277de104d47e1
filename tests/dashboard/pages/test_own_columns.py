"""Columns that a list has of its own, on the pages that show them."""

import pytest

from netmap.dashboard.components.plain_text import plain
from netmap.i18n import Language, texts_for

DE = texts_for(Language.DE)
HOSTILE = "**Träger** [x](http://127.0.0.1:9)"
ACTORS = f"""\
Id;Name;Typ;Befragt am;{HOSTILE};Quartier;Merkmal;Ansprechpartnerin
amt;Amt;Amt;letzte Woche;Stadt;Nord;a.example;Erika Beispiel
kita;Kita;Kita;;Stadt;Süd;b.example;
schule;Schule;Schule;2021-09-06;Stadt;Nord; c.example;
chor;Chor;Verein;;Verein;;d.example;
"""
TIES = "Von;Nach;Seit\nAmt;Kita;2019\nAmt;Schule;2019\nKita;Schule;\n"


@pytest.fixture(name="own")
def list_with_own_columns(tmp_path):
    """Folder of a list with columns of its own, one of them about persons."""
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "Akteure.csv").write_text(ACTORS, encoding="utf-8")
    (folder / "Kooperationen.csv").write_text(TIES, encoding="utf-8")
    return folder


def choose_on_map(visit, target, *ids):
    """Show the details of what was clicked."""
    visit.app.session_state["selected"] = (target, *ids)
    visit.app.run()
    return "\n".join(visit.texts)


def test_a_profile_tells_them_under_their_headings(start, own):
    told = choose_on_map(start(own).go("map"), "actor", "amt")
    assert f"{HOSTILE}: Stadt" in told
    assert "Quartier: Nord" in told
    assert "Befragt am: letzte Woche" in told
    assert "Erika" not in told


def test_a_cooperation_tells_them_too(start, own):
    visit = start(own).go("map")
    assert "Seit: 2019" in choose_on_map(visit, "cooperation", "amt--kita")


def test_the_tables_below_the_map_have_them_beside_columns_of_the_same_name(start, own):
    visit = start(own).go("map")
    assert not visit.app.exception
    table = visit.app.table[0].value
    assert {plain(HOSTILE), "Quartier", "Merkmal"} <= set(table.columns)
    asked = [name for name in table.columns if name.startswith(plain(DE("column-surveyed-on")))]
    assert len(asked) == 2
    assert not any("prech" in name for name in table.columns)


def test_who_takes_the_map_along_reads_what_has_them(start, own):
    (told,) = [c.value for c in start(own).go("data").app.caption if "Quartier" in c.value]
    columns = f"Befragt am, {HOSTILE}, Quartier, Merkmal, Seit"
    assert told == plain(DE("data-own-columns", columns=columns))


def test_a_list_without_them_is_told_nothing(start, toy):
    begin = plain(DE("data-own-columns", columns="§")).partition("§")[0]
    assert not any(c.value.startswith(begin) for c in start(toy).go("data").app.caption)
