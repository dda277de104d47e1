"""What became of a list, in a line for each part."""

from netmap.i18n import Language, texts_for
from netmap.opening.open import open_upload
from netmap.opening.parts import tell_parts


def test_each_part_has_a_line():
    text = (
        "Netzwerk\n\nName;Telefon;Nutzername;\nKita;02372 5510;kita;x\nAmt;02372 5511;amt;\n"
        "Summe;2;2;2\n\nStand: 1.3.2024\n"
    )
    files = {"a.csv": text.encode(), "b.csv": b"Frage;Antwort\nx;y\n"}
    opened = open_upload(files)
    assert tell_parts(opened.proposal, texts_for(Language.EN)) == (
        "a.csv: 2 rows read as actors",
        "a.csv, column “Nutzername” left out: Personal data",
        "a.csv, column “D” left out: Column without a heading",
        "a.csv, row 1 left out: Title above the table",
        "a.csv, row 6 left out: Sums",
        "a.csv, row 8 left out: Notes below the table",
        "b.csv left out: Unclear what this table holds",
    )
