"""Names as up to three lines."""

import pytest

from netmap.views.layout.labels import break_label, shorten_names, text_width

FIT = {"size": 14, "short": 118, "widest": 152}


def test_a_short_name_stays_on_one_line():
    assert break_label("Jugendamt Nord", **FIT) == ("Jugendamt Nord",)


def test_a_longer_name_breaks_into_the_most_equal_halves():
    # "Verein für / Deutschkurse …" would leave a line of twice the width of the other.
    assert break_label("Verein für interkulturelle Arbeit", **FIT) == (
        "Verein für",
        "interkulturelle Arbeit",
    )


def test_a_name_breaks_after_a_hyphen_and_keeps_it():
    assert break_label("Türkisch-Islamische Gemeinde zu Beispiel", **FIT)[0] == (
        "Türkisch-Islamische"
    )
    assert break_label("Deutsch-Marokkanischerverein", **FIT) == (
        "Deutsch-",
        "Marokkanischerverein",
    )


@pytest.mark.parametrize(
    "name",
    [
        "Flüchtlingsunterbringungskoordinationsstelle",
        "Arbeitsgemeinschaft der Spitzenverbände der freien Wohlfahrtspflege in Stadt und Kreis",
        "x" * 300,
        "Объединение русскоязычных родителей Северного района и города",
        "日本語補習校保護者会連絡協議会の皆さん",
    ],
)
def test_what_is_too_long_ends_in_an_ellipsis_and_no_line_is_wider_than_allowed(name):
    lines = break_label(name, **FIT)
    assert len(lines) <= 3
    assert lines[-1].endswith("…")
    assert all(text_width(line, 14) <= 152 for line in lines)


def test_an_empty_name_is_one_empty_line():
    assert break_label("", **FIT) == ("",)


def test_marks_that_take_no_room_have_no_width():
    assert text_width("e\u0301\u200b", 14) == text_width("e", 14)


def test_an_ellipsis_is_as_wide_as_a_browser_draws_it():
    assert text_width("…", 14) > text_width("..", 14)


def test_three_lines_hold_what_two_do_not():
    assert break_label("Katholische Kirchengemeinde Sankt Florentin Nord", **FIT) == (
        "Katholische",
        "Kirchengemeinde",
        "Sankt Florentin Nord",
    )


def test_a_map_leaves_out_how_many_of_its_names_end():
    towns = [f"{what} Neustadt e. V." for what in ("Turnverein", "Chor", "Tafel", "Elternkreis")]
    names = [*towns, "Schulamt für die Neustadt", "Kita Sonne", "Chor"]
    assert shorten_names(names) == [
        "Turnverein",
        "Chor Neustadt e. V.",  # there is a "Chor" too
        "Tafel",
        "Elternkreis",
        "Schulamt für die Neustadt",  # would end in an article
        "Kita Sonne",
        "Chor",
    ]


def test_few_equal_endings_are_no_reason_to_shorten():
    names = [f"Chor {place} e. V." for place in ("Nord", "Ost", "West")]
    assert shorten_names(names) == names
