"""The sign between the cells, in lists as people write them."""

import csv

import pytest

from netmap.readers.containers.delimiters import DELIMITERS, choose_delimiter


def chosen(lines):
    lines = [f"{line}\n" for line in lines]
    return choose_delimiter({sign: list(csv.reader(lines, delimiter=sign)) for sign in DELIMITERS})


@pytest.mark.parametrize(
    ("delimiter", "lines"),
    [
        pytest.param(
            ";",
            [
                "Name;Typ;Ort",
                "Verein 0, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 1, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 2, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 3, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 4, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 5, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 6, Zweigstelle Ost, Nord;Verein;Hemer",
                "Verein 7, Zweigstelle Ost, Nord;Verein;Hemer",
            ],
            id="semi comma",
        ),
        pytest.param(
            ";",
            [
                "Name;Typ",
                "Verein 0, Zweigstelle Ost;Verein",
                "Verein 1, Zweigstelle Ost;Verein",
                "Verein 2, Zweigstelle Ost;Verein",
                "Verein 3, Zweigstelle Ost;Verein",
                "Verein 4, Zweigstelle Ost;Verein",
                "Verein 5, Zweigstelle Ost;Verein",
                "Verein 6, Zweigstelle Ost;Verein",
                "Verein 7, Zweigstelle Ost;Verein",
            ],
            id="semi comma2",
        ),
        pytest.param(
            ";",
            ["Name;Typ", "Musikschule, Zweig Ost;Verein", "Kita, Süd;Kita"],
            id="semi comma 2rows",
        ),
        pytest.param(
            ";",
            ["Name;Partner", "A;B, C, D", "B;A, C, D", "C;A, B, E", "D;A, B, C"],
            id="semi partners",
        ),
        pytest.param(",", ["id,fields", "1,a;b;c", "2,a;b;c", "3,a;b"], id="comma semis in cell"),
        pytest.param(";", ["Name;Enge", "A;1,5", "B;2,5"], id="weights"),
        pytest.param(";", ["Von;Nach;Enge", "A;B;1,5", "B;C;2,5", "C;D;1,0"], id="weights2"),
        pytest.param(";", ["Liste, Stand 2021, Entwurf", "Name;Typ", "A;B"], id="title"),
        pytest.param(
            ";",
            ["Netzwerk Frühe Hilfen, Stand 1.1.2024", "", "Name;Typ;Ort", "A;B;C", "D;E;F"],
            id="title2",
        ),
        pytest.param("\t", ["Name\tTyp", "Verein, Ost\tV", "Verein, West\tV"], id="tab commas"),
        pytest.param(
            "|", ["Name|Typ|Felder", "A|Amt|Bildung; Familie", "B|Kita|Bildung; Arbeit"], id="pipe"
        ),
        pytest.param(",", ["Label,Tags", "A,x|y|z", "B,x|y|z", "C,a|b|c"], id="pipe in cell"),
        pytest.param(",", ["Label,Type,Tags", 'A,Org,"a|b"', 'B,Org,"b|c"'], id="kumu"),
        pytest.param(
            ";",
            ["Name;Notiz", '"Kita, ""Sonne""";"eins, zwei', 'drei, vier"', '"Amt";"fünf"'],
            id="quoted multi",
        ),
        pytest.param(
            ",", ["Einrichtung,Partner", '"A","B, C"', '"D","A, B, C"', '"E","A"'], id="google"
        ),
        pytest.param(";", [";A;B;C", "A;;x;", "B;x;;x", "C;;x;"], id="matrix"),
        pytest.param(",", [",A,B,C", "A,,x,", "B,x,,x", "C,,x,"], id="matrix comma"),
        pytest.param(
            ";",
            [
                "Name;Anschrift;Tel",
                "A;Markt 1, 58675 Hemer;02372 551-0",
                "B;Weg 2, 58675 Hemer;02372 551-1",
            ],
            id="addr",
        ),
        pytest.param(",", ["Amt,Kita", "Kita,Verein", "Verein,Amt"], id="2col ties"),
        pytest.param(";", ["Amt;Kita", "Kita;Verein"], id="ties semi"),
        pytest.param(";", ["Name;Typ;Ort"], id="header only"),
        pytest.param(
            ";",
            ["", ";;;;", "Name;Typ;Ort;Felder;Partner", "A;B;C;D, E;F, G", "A;B;C;D, E;F, G"],
            id="blank start",
        ),
        pytest.param(";", ["Name;Datum", "A;1.2.2024, 14:30", "B;2.2.2024, 15:30"], id="dates"),
        pytest.param(
            ",", ['"Name","Felder"', '"A","x; y; z"', '"B","x; y; z"'], id="semis in quotes"
        ),
        pytest.param(";", ["Name;", "Kita, Süd;", "Schule, Nord;"], id="onecol comma"),
        pytest.param(
            ";",
            [
                "Träger;Einrichtung",
                "AWO, KV;Kita Süd, Hemer",
                "Caritas, OV;Kita Nord, Hemer",
                "DRK, KV;Kita Ost, Hemer",
            ],
            id="semi names",
        ),
        pytest.param(
            ";",
            [
                "Name;Handlungsfelder",
                "A;Bildung, Familie",
                "B;Bildung, Familie",
                "C;Bildung, Familie, Arbeit",
            ],
            id="lots comma fields",
        ),
        pytest.param(
            ";",
            ["Name;Partner 1;Partner 2", "A, e. V.;B", "C, e. V.;D;E", "F, e.V.;G;H;I"],
            id="ragged",
        ),
        pytest.param(
            ";",
            ["Name;P1;P2;P3", "Verein, Ost;A;B;C", "Verein, West;A;B", "Verein, Nord;A"],
            id="ragged2",
        ),
        pytest.param(
            ";",
            [
                "Liste der Akteure, Stand 2024, Entwurf",
                "bitte ergänzen, danke, Ihr Team",
                "",
                "Name;Typ",
                "A;Amt",
                "B;Kita",
            ],
            id="sum notes",
        ),
        pytest.param(
            ";",
            ["Liste, a, b", "x, y, z", "u, v, w", "Name;Typ", "A;Amt", "B;Kita"],
            id="notes long",
        ),
        pytest.param(
            ",",
            ["Netzwerkliste; Stand 2024", "", "Name,Typ,Ort", "A,Amt,Hemer", "B,Kita,Hemer"],
            id="comma title",
        ),
        pytest.param(
            ";",
            ["Name, Kürzel;Ort, PLZ", "A, a;Hemer, 58675", "B, b;Hemer, 58675"],
            id="semi all commas",
        ),
        pytest.param(
            ",", ["Name,Enge", 'A,"1,5"', 'B,"2,5"', 'C,"3,0"'], id="comma decimal quoted"
        ),
        pytest.param("\t", ["Name\tFelder", "A\tx; y", "B\tx; y", "C\tx; y"], id="tab semi"),
        pytest.param(";", ["Name;Partner", "A;B/C", "D;E/F"], id="und slash"),
        pytest.param(
            ",",
            [
                '"id","name","partner [A]","partner [B]"',
                '"1","Amt, Stadt","Ja","Nein"',
                '"2","Kita; Süd","Ja","Ja"',
            ],
            id="survey",
        ),
        pytest.param(";", ["Name;Typ;", ";;", "A;;", "B;;Kita, x"], id="blank cells"),
        pytest.param(
            ",", ["Name,Felder", "A,x;y", "B,x;y", "C,x;y", "D,x;y"], id="comma semifields"
        ),
        pytest.param(
            ";", ["Name;Felder", "A;x,y", "B;x,y", "C;x,y", "D;x,y"], id="semi comma fields"
        ),
        pytest.param(
            ",", ["Name,Felder (mehrere mit ;)", "A,x;y", "B,x;y", "C,x;y"], id="comma semi head"
        ),
        pytest.param(
            ";",
            ["Name;Partner (durch Komma, getrennt)", "A;B, C", "B;A, C", "C;A, B"],
            id="semi 3commas",
        ),
        pytest.param(
            ";", ["Name;Telefon, E-Mail", "A;02372 1, a@b.de", "B;02372 2, c@d.de"], id="tel"
        ),
    ],
)
def test_what_separates_cells_is_found(delimiter, lines):
    assert chosen(lines) == delimiter


def test_a_list_of_one_column_is_cut_by_nothing_within():
    assert chosen(["Name", "Kita", "Schule"]) not in "Name Kita Schule"


def test_rows_of_nothing_but_separators():
    assert chosen([";;;", ";;;"]) == ";"
