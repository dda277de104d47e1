"""``netmap report``."""

import io
import zipfile

import docx
import pytest


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["report", "handout", "profile"])
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_each_kind_is_written_without_contact_persons(run, folder, tmp_path, kind, suffix):
    (folder / "Kontaktpersonen.csv").write_text(
        "Akteur;Kontaktperson;E-Mail\nÄmterlotsen;Ruth Muster;ruth@example.org\n", encoding="utf-8"
    )
    target = tmp_path / f"Bericht für alle{suffix}"
    result = run("report", folder, "-o", target, "--kind", kind)
    assert (result.exit_code, result.stdout) == (0, "")
    assert result.stderr.endswith(f"Geschrieben: {target}\n")
    content = target.read_bytes()
    if suffix == ".docx":
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            content = b"".join(archive.read(name) for name in archive.namelist())
    for private in ("Ruth", "Muster", "ruth@example.org"):
        assert private.encode() not in content


@pytest.mark.slow
def test_language_link_and_field(run, folder, tmp_path):
    target = tmp_path / "report.docx"
    words = ("--lang", "en", "--link", "https://example.org/map", "--field", "Sprache")
    assert run("report", folder, "-o", target, *words).exit_code == 0
    document = docx.Document(target)
    headings = [p.text for p in document.paragraphs if p.style.name == "Heading 1"]
    assert headings[:2] == ["Where the network stands", "Action field Sprache"]
    assert "https://example.org/map" in [p.text for p in document.paragraphs]


def test_one_actor(run, folder, tmp_path):
    target = tmp_path / "profile.docx"
    words = ("--kind", "profile", "--actor", "=chor")
    assert run("report", folder, "-o", target, *words).exit_code == 0
    headings = [p.text for p in docx.Document(target).paragraphs if p.style.name == "Heading 1"]
    assert headings == ["=Chor"]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--actor", "=Chor"), 2),
        (("--kind", "profile", "--actor", "Niemand"), 1),
        (("--link", "ftp://example.org"), 1),
        (("--field", "Nirgends"), 1),
        (("--kind", "poem"), 2),
    ],
)
def test_what_is_wrong_is_said_and_nothing_written(run, folder, tmp_path, words, code):
    target = tmp_path / "report.pdf"
    result = run("report", folder, "-o", target, *words)
    assert (result.exit_code, target.exists()) == (code, False)
    assert result.stderr
