"""The workbook as openpyxl and netmap's own readers see it."""

import dataclasses
import io
import os
import shutil
import subprocess
import zipfile
from itertools import pairwise

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netmap.exports.workbook import to_workbook
from netmap.i18n import Language, texts_for
from netmap.model import ActionField, Actor, Cooperation, CooperationStatus, Network
from netmap.opening.open import open_upload
from netmap.readers.cells.cleaning import clean, one_line
from netmap.views.text.tables import Table

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


def book(content):
    return openpyxl.load_workbook(io.BytesIO(content))


def column(sheet, heading):
    headings = [cell.value for cell in sheet[1]]
    return [row[headings.index(heading)].value for row in sheet.iter_rows(min_row=2)]


def read_back(network, texts=DE):
    return open_upload({"map.xlsx": to_workbook(network, texts=texts)})


@pytest.mark.parametrize("texts", [DE, EN], ids=["de", "en"])
def test_reading_it_back_gives_the_same_map(hostile, texts):
    opened = read_back(hostile, texts)
    assert [issue.code for issue in opened.issues] == [
        "duplicate-name"
    ]  # "Kita Sonne" stands twice
    assert opened.network == hostile
    assert opened.network.digest == hostile.digest
    assert opened.contacts == ()


def test_a_map_of_one_actor_comes_back_without_a_word():
    network = Network.of(actors=[Actor(id="a", name="A")])
    opened = read_back(network)
    assert opened.issues == ()
    assert opened.network == network


@pytest.mark.parametrize("status", list(CooperationStatus))
@pytest.mark.parametrize("weight", [1.0, 2.0, 3.0, 0.001, 1.234, 1000.0, 1 / 3, 1e9])
def test_every_stage_and_closeness_comes_back(status, weight):
    network = Network.of(
        actors=[Actor(id="a", name="A"), Actor(id="b", name="B")],
        cooperations=[
            Cooperation(id="k", source="a", target="b", status=status, weight=weight),
            Cooperation(id="l", source="b", target="a", status=status, weight=weight),
        ],
    )
    assert read_back(network).network == network


def test_a_column_of_the_lists_own_that_names_actors_is_no_cooperation():
    names = ["Amt", "Bad", "Chor", "Dorf"]
    network = Network.of(
        actors=[
            Actor(id=name, name=name, attributes=(("Pate", other), ("Partner", other)))
            for name, other in zip(names, reversed(names), strict=True)
        ]
    )
    assert read_back(network).network == network


def test_further_columns_keep_the_order_of_each_row():
    network = Network.of(
        actors=[
            Actor(id="a", name="A", attributes=(("Z", "1"), ("X", "2"))),
            Actor(id="b", name="B", attributes=(("X", "3"), ("Y", "4"))),
            Actor(id="c", name="C", attributes=(("W", "5"), ("Z", "6"))),
        ]
    )
    assert read_back(network).network == network


TEXT = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        [
            "=1+1", "'=1", "'x", "-", "@x", "01067", "NA", "null", "True", "1e5", "<r>x</r>", "a;b",
            "#NV", "#N/A", "#BEZUG!", "_x000D_", "_x0041_", "eins\nzwei", "x" * 300,
        ]
    ),
)  # fmt: skip


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(TEXT.map(clean).map(one_line), TEXT.map(clean), TEXT.map(clean)),
        min_size=1,
        max_size=6,
    )
)
def test_any_clean_text_comes_back(rows):
    actors = [
        Actor(
            id=f"id {number}",
            name=name or "ohne Namen",
            note=note,
            attributes=(("Merkmal", further),) if further else (),
        )
        for number, (name, note, further) in enumerate(rows)
    ]
    ties = [
        Cooperation(id=f"k{number}", source=first.id, target=second.id)
        for number, (first, second) in enumerate(pairwise(actors))
    ]
    network = Network.of(actors=actors, cooperations=ties)
    assert read_back(network).network == network


def test_no_cell_is_a_formula_or_a_link(hostile):
    content = to_workbook(hostile, texts=DE)
    cells = [cell for sheet in book(content) for row in sheet.iter_rows() for cell in row]
    assert {cell.data_type for cell in cells} <= {"s", "n", "d"}
    assert all(cell.hyperlink is None for cell in cells)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        sheets = [name for name in archive.namelist() if name.startswith("xl/worksheets/")]
        assert all(b"<f>" not in archive.read(name) for name in sheets)


def test_a_name_that_looks_like_markup_of_excel_stays_a_name(hostile):
    names = column(book(to_workbook(hostile, texts=DE))["Akteure"], "Name")
    assert "<r><t>fett</t></r>" in [name.strip() for name in names]


def test_texts_stay_texts_and_dates_are_dates(hostile):
    actors = book(to_workbook(hostile, texts=DE))["Akteure"]
    assert "01067" in column(actors, "Postleitzahl")
    assert "+49 351" in column(actors, "Vorwahl")
    surveyed = column(actors, "Befragt am")
    assert "1899-05-01" in surveyed  # Excel has no date before 1900
    dates = [value for value in surveyed if hasattr(value, "year")]
    assert [value.date().isoformat() for value in dates] == ["2021-11-18"]


def test_people_read_names_where_names_are_clear_and_ids_where_they_are_not(hostile):
    ties = book(to_workbook(hostile, texts=DE))["Kooperationen"]
    assert column(ties, "Nach")[0] == "<img src=x onerror=alert(1)>"
    assert (column(ties, "Von")[2], column(ties, "Nach")[2]) == ("twin-1", "twin-2")


def test_closeness_is_in_words_where_all_of_it_has_words(hostile):
    one_to_three = dataclasses.replace(
        hostile, cooperations=[tie for tie in hostile.cooperations if tie.weight == 1]
    )
    assert set(column(book(to_workbook(one_to_three, texts=DE))["Kooperationen"], "Enge")) == {
        "locker"
    }
    assert column(book(to_workbook(hostile, texts=DE))["Kooperationen"], "Enge")[2] == 2.5


def test_headings_are_in_the_language(hostile):
    assert book(to_workbook(hostile, texts=EN)).sheetnames == [
        "Actors",
        "Cooperations",
        "Action fields",
        "Priorities",
        "Meetings",
        "Attendances",
        "Offers and needs",
        "Map",
    ]


@pytest.mark.parametrize("texts", [DE, EN], ids=["de", "en"])
def test_computed_sheets_are_written_and_passed_over_when_read(hostile, texts):
    measures = Table(headings=("Name", "Grad"), rows=(("Neuer Akteur", 3), ("Zweiter", None)))
    content = to_workbook(
        hostile,
        texts=texts,
        computed={
            texts("sheet-measures"): [measures, measures],
            texts("sheet-findings"): [Table(headings=("Von", "Nach"), rows=(("a", "b"),))],
        },
    )
    sheet = book(content)[texts("sheet-measures")]
    assert [[cell.value for cell in row] for row in sheet.iter_rows(min_row=3)] == [
        ["Name", "Grad"],
        ["Neuer Akteur", 3],
        ["Zweiter", None],
        [None, None],
        ["Name", "Grad"],
        ["Neuer Akteur", 3],
        ["Zweiter", None],
    ]
    opened = open_upload({"map.xlsx": content})
    assert [issue.code for issue in opened.issues] == ["duplicate-name"]
    assert opened.network == hostile


def test_what_no_cell_can_hold_does_not_stop_it():
    network = Network.of(
        title="x" * 40_000,
        actors=[Actor(id="a", name="Ki\x00ta\ud800", note="y" * 40_000), Actor(id="b", name="B")],
        cooperations=[Cooperation(id="k", source="a", target="b", weight=float("nan"))],
    )
    actors = book(to_workbook(network, texts=DE))["Akteure"]
    assert column(actors, "Name")[0] == "Kita"
    assert len(column(actors, "Notiz")[0]) == 32_767  # Excel's limit


TOWN = Network.of(
    title="Stadt",
    actors=[
        Actor(id="a", name="Amt", type="Behörde, Stelle", fields=("x",)),
        Actor(id="k", name="Kita", type="Kita"),
    ],
    cooperations=[Cooperation(id="k1", source="a", target="k", kind="Projekt")],
    action_fields=[ActionField(id="x", name="Arbeit")],
)


def lists_of(content, sheet):
    """What cells of each column may be picked from, by its heading."""
    written = book(content)[sheet]
    rules = {
        str(rule.sqref).split(":")[0]: rule for rule in written.data_validations.dataValidation
    }
    return {
        cell.value: rules[f"{cell.column_letter}2"].formula1
        for cell in written[1]
        if f"{cell.column_letter}2" in rules
    }


@pytest.mark.parametrize("texts", [DE, EN], ids=["de", "en"])
def test_ids_are_hidden_and_headings_stay_in_sight(texts):
    workbook = book(to_workbook(TOWN, texts=texts))
    for name in ("actors", "cooperations", "fields", "priorities", "meetings"):
        sheet = workbook[texts(f"sheet-{name}")]
        assert sheet["A1"].value == texts("column-id")
        assert sheet.column_dimensions["A"].hidden, name
        assert not sheet.column_dimensions["B"].hidden
        assert sheet.freeze_panes == "A2"
    assert not workbook[texts("sheet-attendances")].column_dimensions["A"].hidden


def test_columns_offer_what_is_in_question_there():
    content = to_workbook(TOWN, texts=DE, legend=True)
    ties = lists_of(content, "Kooperationen")
    assert "'Akteure'!$B" in ties["Von"] == ties["Nach"]
    assert "'Handlungsfelder'!$B" in ties["Handlungsfeld"]
    assert ties["Enge"] == '"locker,mittel,eng"'
    assert ties["Status"] == '"bestehend,geplant,gewünscht,beendet"'
    legend = book(content)["Erläuterungen"]
    cells = lists_of(content, "Akteure")["Typ"].partition("!")[2].replace("$", "")
    offered = [row[0].value for row in legend[cells]]
    assert offered[:2] == ["Behörde, Stelle", "Kita"]  # a comma in a word separates nothing
    assert "Moscheeverein" in offered
    assert "Treffen" in lists_of(content, "Teilnahmen")


def test_a_closeness_in_numbers_is_not_picked_from_words():
    uneven = dataclasses.replace(
        TOWN, cooperations=(dataclasses.replace(TOWN.cooperations[0], weight=2.5),)
    )
    assert "Enge" not in lists_of(to_workbook(uneven, texts=DE), "Kooperationen")


@pytest.mark.parametrize("texts", [DE, EN], ids=["de", "en"])
def test_the_legend_explains_the_sheets_and_is_passed_over_when_read(texts):
    content = to_workbook(TOWN, texts=texts, legend=True)
    said = [cell.value for cell in book(content)[texts("sheet-legend")]["A"]]
    assert said[0] == texts("workbook-legend").splitlines()[0].removeprefix("# ")
    assert len(said) >= 8
    opened = open_upload({"map.xlsx": content})
    assert (opened.network, opened.issues) == (TOWN, ())


@pytest.mark.slow
@pytest.mark.office
@pytest.mark.skipif(
    shutil.which("soffice") is None and not os.environ.get("CI"), reason="no LibreOffice here"
)
def test_libreoffice_saves_the_same_map(tmp_path):
    odd = ("#NV", "_x000D_", "=1+1", "'x", "01067", "x" * 300)
    network = dataclasses.replace(
        TOWN,
        actors=(
            *TOWN.actors,
            *(Actor(id=f"o{place}", name=name, note=name) for place, name in enumerate(odd)),
        ),
    )
    (tmp_path / "map.xlsx").write_bytes(to_workbook(network, texts=DE, legend=True))
    result = subprocess.run(
        [
            "soffice",
            f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            "again",
            "map.xlsx",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    if not (tmp_path / "again" / "map.xlsx").exists() and not os.environ.get("CI"):
        pytest.skip(f"LibreOffice has no Calc here: {result.stderr}")
    content = (tmp_path / "again" / "map.xlsx").read_bytes()
    opened = open_upload({"map.xlsx": content})
    assert (opened.network, opened.issues) == (network, ())
    assert book(content)["Kooperationen"].column_dimensions["A"].hidden
    assert "Akteure!$B" in lists_of(content, "Kooperationen")["Von"]
