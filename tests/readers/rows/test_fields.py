"""Action fields and priorities."""

from dataclasses import replace

import pytest

from netmap.errors import SourceError
from netmap.readers.rows.fields import split_list
from netmap.readers.rows.references import Index, Sort
from netmap.settings import DEFAULT_SETTINGS, Limits


def test_entries_of_a_cell():
    assert split_list(" Bildung ;Arbeit|\nKita,  Schule;;") == ["Bildung", "Arbeit", "Kita, Schule"]


def test_the_table_keeps_its_order_and_columns(read):
    opened = read(
        {
            "Handlungsfelder.csv": "Id;Handlungsfeld;Beschreibung;Quelle;Farbe\n"
            "z;Bildung;x;y;rot\n;Arbeit;;;",
            "Schwerpunkte.csv": "Id;Schwerpunkt;Quelle;Rang\n;Sprache;Bericht;1",
            "Akteure.csv": "Name\nA",
        }
    )
    first, second = opened.network.action_fields
    assert (first.id, first.name, first.description, first.reference) == ("z", "Bildung", "x", "y")
    assert first.attributes == (("Farbe", "rot"),)
    assert (second.id, second.name) == ("arbeit", "Arbeit")
    (priority,) = opened.network.priorities
    assert (priority.id, priority.name, priority.reference) == ("sprache", "Sprache", "Bericht")
    assert priority.attributes == (("Rang", "1"),)


def test_named_fields_are_created_in_order_of_appearance(read):
    opened = read(
        {
            "k.csv": "Von;Nach;Handlungsfeld\nA;B;Wohnen",
            "a.csv": 'Name;Handlungsfelder\nA;Zeit; \nB;"Bildung, Arbeit; zeit"',
        }
    )
    names = [field.name for field in opened.network.action_fields]
    assert names == ["Zeit", "Bildung, Arbeit", "Wohnen"]
    assert opened.network.actors[1].fields == ("bildung-arbeit", "zeit")
    assert opened.issues == ()


def test_fields_are_named_by_id_or_name_and_commas_separate_known_ones(read):
    opened = read(
        {
            "Handlungsfelder.csv": "Id;Handlungsfeld\n1;Bildung\n2;Arbeit\n3;Kita, Schule",
            "a.csv": 'Name;Handlungsfelder\nA;"bildung, 2"\nB;"Kita, Schule"',
        }
    )
    assert [actor.fields for actor in opened.network.actors] == [("1", "2"), ("3",)]


def test_an_unlisted_field_is_created_with_a_warning(problems, read):
    files = {
        "Handlungsfelder.csv": "Handlungsfeld\nBildung",
        "a.csv": "Name;Handlungsfelder\nA;Bildun\nB;Bildun",
    }
    assert problems(files) == [("unknown-field", "a.csv", 2, "Handlungsfelder", "Bildun")]
    opened = read(files)
    assert [field.name for field in opened.network.action_fields] == ["Bildung", "Bildun"]
    assert dict(opened.issues[0].params)["suggestion"] == "Bildung"


def test_a_field_of_endless_name_is_an_error(problems):
    text = f"Name;Handlungsfelder\nA;{'x' * 301}"
    assert [issue[0] for issue in problems({"a.csv": text})] == ["name-too-long"]


def test_the_first_field_too_many_ends_the_reading():
    few = replace(DEFAULT_SETTINGS, limits=Limits(action_fields=2))
    fields = Index(Sort.FIELD, few, listed=False, complete=True)
    assert [fields.find_quietly(name) for name in ("A", "B", "A")] == ["a", "b", "a"]
    with pytest.raises(SourceError) as refused:
        fields.find_quietly("C")
    assert (refused.value.key, refused.value.params) == ("error-too-many-fields", {"limit": 2})
    actors = Index(Sort.ACTOR, few, listed=False, complete=True)
    assert [actors.find_quietly(name) for name in ("A", "B", "C")] == ["a", "b", "c"]
