"""Names in all scripts: every file is written, and what it cannot show is said."""

import zipfile

import pytest

from netmap.exports import DOCUMENT_SUFFIXES, SUFFIXES
from netmap.exports.installed_fonts import undrawable
from netmap.model.report_kinds import ReportKind
from tests.exports.scripts import NAMES, forget, use_only

pytestmark = pytest.mark.slow

SAID = "Für diese Zeichen ist keine Schrift installiert: "
DRAWN_HERE = (".png", ".pdf", ".docx")
DRAWN_BY_THE_READER = tuple(suffix for suffix in SUFFIXES if suffix not in DRAWN_HERE)


@pytest.fixture(name="names")
def list_of_names(tmp_path):
    """All names around an office."""
    path = tmp_path / "Namen.csv"
    rows = "".join(f"{name};Amt;Sprache\n" for name in NAMES.values())
    path.write_text(f"Von;Nach;Handlungsfeld\n{rows}", encoding="utf-8")
    return path


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_file_is_written(run, names, tmp_path, suffix):
    result = run("export", names, "-o", tmp_path / f"x{suffix}")
    assert (result.exit_code, result.exception) == (0, None)
    assert (SAID in result.stderr) is (suffix in DRAWN_HERE)  # private letters are missing always
    assert "U+E000" in result.stderr or suffix not in DRAWN_HERE


@pytest.mark.parametrize("kind", ReportKind)
@pytest.mark.parametrize("suffix", DOCUMENT_SUFFIXES)
def test_every_document_is_written(run, names, tmp_path, suffix, kind):
    result = run("report", names, "-o", tmp_path / f"x{suffix}", "--kind", kind)
    assert (result.exit_code, result.exception) == (0, None)


@pytest.mark.parametrize("command", ["export", "report"])
def test_without_fonts_the_scripts_are_named(run, names, tmp_path, monkeypatch, command):
    with monkeypatch.context() as patch:
        use_only(patch, folder=tmp_path)
        missing = undrawable(NAMES.values())
        result = run(command, names, "-o", tmp_path / "x.pdf")
    forget()
    assert set("北हส한") <= set(missing)
    assert result.exit_code == 0
    (said,) = (line for line in result.stderr.splitlines() if line.startswith(SAID))
    for script in ("Chinesisch (", "Devanagari (", "Emoji (", "Hangul (", "Thai (", "U+E000"):
        assert script in said
    assert "Arabisch" not in said


@pytest.mark.parametrize("suffix", DRAWN_BY_THE_READER)
def test_names_reach_the_files_that_others_draw(run, names, tmp_path, suffix):
    target = tmp_path / f"x{suffix}"
    assert run("export", names, "-o", target).exit_code == 0
    content = target.read_bytes()
    if zipfile.is_zipfile(target):
        with zipfile.ZipFile(target) as archive:
            content = b"".join(archive.read(entry) for entry in archive.namelist())
    for name in ("北京协会", "हिन्दी", "สวัสดีที่นี่", "한국"):
        found = content.decode("utf-8", "ignore")
        assert name in found or name.encode("unicode_escape").decode() in found
