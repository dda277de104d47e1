"""A column is what its cells are: telephone numbers are nobody's id, and on no map."""

import pytest

PHONE = "02372 551-0"


def ids(opened):
    return {actor.name: actor.id for actor in opened.network.actors}


def phones(opened):
    return {person.actor: person.phone for person in opened.contacts}


@pytest.mark.parametrize("heading", ["Nummer", "Nr.", "No.", "number", "Id", "Erreichbar"])
def test_telephone_numbers_are_no_ids_and_kept_apart(read, heading):
    opened = read({"a.csv": f"Name;{heading}\nAmt;{PHONE}\nKita;+49 2372 99\nChor;\n"})
    assert ids(opened) == {"Amt": "amt", "Kita": "kita", "Chor": "chor"}
    assert phones(opened) == {"amt": PHONE, "kita": "+49 2372 99"}
    assert PHONE not in repr(opened.network)
    assert [(issue.code, issue.column) for issue in opened.issues] == [("phone-column", heading)]
    assert PHONE not in repr(opened.issues)


def test_two_with_one_telephone_number_are_two(read):
    opened = read({"a.csv": f"Name;Nummer\nAmt;{PHONE}\nKita;{PHONE}\n"})
    assert ids(opened) == {"Amt": "amt", "Kita": "kita"}
    assert phones(opened) == {"amt": PHONE, "kita": PHONE}


def test_addresses_under_an_unknown_heading_are_kept_apart(read):
    opened = read({"a.csv": "Name;Erreichbar\nAmt;info@amt.example\n"})
    assert [person.email for person in opened.contacts] == ["info@amt.example"]
    assert opened.network.actors[0].attributes == ()
    assert [issue.code for issue in opened.issues] == ["email-column"]


def test_a_second_telephone_column_joins_the_first(read):
    opened = read({"a.csv": "Name;Telefon;Erreichbar\nAmt;02372 1234;0176 1234567\n"})
    assert phones(opened) == {"amt": "02372 1234; 0176 1234567"}


def test_where_no_person_belongs_telephone_numbers_are_left_out(read):
    opened = read({"ties.csv": f"Von;Nach;Nr.\nAmt;Kita;{PHONE}\n"})
    assert PHONE not in repr(opened)
    assert "contact-column-left-out" in [issue.code for issue in opened.issues]
    assert [tie.id for tie in opened.network.cooperations] == ["amt--kita"]


@pytest.mark.parametrize("numbers", [("1", "2"), ("0001", "0002"), ("05962016", "05962024")])
def test_running_numbers_and_keys_stay_ids(read, numbers):
    opened = read({"a.csv": f"Name;Nr.\nAmt;{numbers[0]}\nKita;{numbers[1]}\n"})
    assert ids(opened) == {"Amt": numbers[0], "Kita": numbers[1]}
    assert (opened.issues, opened.contacts) == ((), ())


def test_a_number_that_stands_for_several_is_a_further_column(read):
    opened = read({"a.csv": "Name;Nr.\nAmt;1\nKita;1\nChor;\n"})
    assert ids(opened) == {"Amt": "amt", "Kita": "kita", "Chor": "chor"}
    assert [actor.attributes for actor in opened.network.actors] == [
        (("Nr.", "1"),),
        (),
        (("Nr.", "1"),),
    ]
    (issue,) = opened.issues
    assert (issue.code, issue.column, issue.value) == ("number-is-no-id", "Nr.", "1")


def test_two_lists_may_each_count_from_one(read):
    opened = read({"Schulen.csv": "Nr;Name\n1;A\n2;B", "Vereine.csv": "Nr;Name\n1;C\n"})
    assert ids(opened) == {"A": "a", "B": "b", "C": "c"}
    assert [issue.code for issue in opened.issues] == ["subject", "number-is-no-id"] * 2


def test_numbers_to_which_cooperations_refer_are_ids_even_if_one_is_doubled(read):
    files = {"a.csv": "Nr;Name\n1;A\n1;B\n2;C\n", "k.csv": "Von;Nach\n1;2\n"}
    opened = read(files)
    assert [issue.code for issue in opened.issues] == ["duplicate-id"]


def test_what_is_called_an_id_must_be_one(read):
    assert [issue.code for issue in read({"a.csv": "Id;Name\n1;A\n1;B\n"}).issues] == [
        "duplicate-id"
    ]


def test_numbers_in_place_of_names_stay(read):
    opened = read({"Akteure.csv": "Code\nA1\nA1\n"})
    assert "duplicate-id" in [issue.code for issue in opened.issues]
