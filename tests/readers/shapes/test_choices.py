"""Whatever somebody wants of a table, it is read like that, and nothing breaks."""

import pytest

from netmap.opening.open import open_upload_apart
from netmap.readers.files import read_list
from netmap.readers.shapes.proposal import ColumnChoice, Shape, TableChoice, Use
from netmap.readers.shapes.vocabulary import Role
from netmap.settings import DEFAULT_SETTINGS

UNKNOWN = {"Liste.csv": b"Feld 1;Feld 2\nKita;Hort\nSchule;Kita\n"}
KNOWN = {"Liste.csv": b"Name;Typ;Mit\nKita;Kita;Hort\nHort;Kita;\n"}
PURPOSES = (
    {},
    {1: "partners"},
    {0: ""},
    {0: "", 1: "partners"},
    {1: "mark-actor"},
    {0: "own", 1: "mark-meeting"},
    {0: "source", 1: "target"},
)


def chosen(purposes=None, **choice):
    columns = tuple(
        ColumnChoice(position=place, purpose=purpose) for place, purpose in (purposes or {}).items()
    )
    return (TableChoice(sheet="Liste.csv", columns=columns, **choice),)


def test_a_table_that_nobody_knows_is_what_somebody_says_it_is():
    choices = chosen({0: "name", 1: "partners"}, role=Role.ACTORS, heading_rows=(1,))
    network = open_upload_apart(UNKNOWN, choices=choices).network
    assert [actor.name for actor in network.actors] == ["Hort", "Kita", "Schule"]
    assert len(network.cooperations) == 2


@pytest.mark.parametrize("role", [None, *Role])
@pytest.mark.parametrize("files", [UNKNOWN, KNOWN])
def test_no_choice_breaks_the_reading(files, role):
    for shape in (None, *Shape):
        for purposes in PURPOSES:
            choices = chosen(purposes, role=role, shape=shape, use=Use.USED)
            opened = read_list(files, None, choices, settings=DEFAULT_SETTINGS)
            assert opened.ok or opened.issues
