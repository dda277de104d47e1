"""The two catalogues say the same things, with the same values, and the code uses what they say."""

import re
from importlib.resources import files
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

import netmap
from netmap.errors import CatalogueError
from netmap.i18n import Language, Texts, texts_for

FOLDER = files("netmap.i18n")
FILES = sorted(
    entry.name for entry in FOLDER.joinpath("de").iterdir() if entry.name.endswith(".ftl")
)


class Variables(Visitor):
    """Collects the variables that a message mentions."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def messages(language: str, file: str) -> dict[str, set[str]]:
    """Keys of a catalogue file with the variables of each message."""
    resource = FluentParser().parse(FOLDER.joinpath(language, file).read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{language}/{file}: {entry.content[:80]}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{entry.id.name} stands twice in {file}"
            variables = Variables()
            variables.visit(entry)
            found[entry.id.name] = variables.names
    return found


def test_both_languages_have_the_same_files():
    english = [entry.name for entry in FOLDER.joinpath("en").iterdir() if entry.is_file()]
    assert sorted(name for name in english if name.endswith(".ftl")) == FILES


@pytest.mark.parametrize("file", FILES)
def test_both_languages_have_the_same_keys_and_variables(file):
    assert messages("de", file) == messages("en", file)


def test_no_key_stands_in_two_files():
    keys = [key for file in FILES for key in messages("de", file)]
    assert sorted(keys) == sorted(set(keys))


@pytest.mark.slow
def test_every_key_is_used_or_built_from_a_stem():
    """A text that no code mentions is left over. Keys may be built: f"finding-{kind}-title"."""
    code = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(netmap.__file__).parent.rglob("*.py")
    )
    stems = set(re.findall(r"f\"([a-z]+(?:-[a-z]+)*-)\{", code))
    whole = set(re.findall(r"[\"']([a-z0-9]+(?:-[a-z0-9]+)+)[\"']", code))
    referenced = set(
        re.findall(
            r"\{ ?([a-z]+(?:-[a-z]+)+)",
            "\n".join(FOLDER.joinpath("de", file).read_text(encoding="utf-8") for file in FILES),
        )
    )
    left_over = [
        key
        for file in FILES
        for key in messages("de", file)
        if key not in whole | referenced and not any(key.startswith(stem) for stem in stems)
    ]
    assert left_over == []


def test_every_key_in_the_code_exists():
    """Literal keys given to the catalogue, and keys of errors, exist."""
    texts = texts_for(Language.DE)
    missing = [
        (path.name, key)
        for path in Path(netmap.__file__).parent.rglob("*.py")
        for key in re.findall(
            r"(?:texts|Error)\(\s*\"([a-z][a-z0-9-]+)\"", path.read_text(encoding="utf-8")
        )
        if key not in texts
    ]
    assert missing == []


def test_numbers_are_written_as_the_language_writes_them():
    assert "1.283" in texts_for(Language.DE)("names-more", count=1283)
    assert "1,283" in texts_for(Language.EN)("names-more", count=1283)


def test_user_text_is_never_a_pattern():
    assert "{ $x }" in texts_for(Language.EN)("error-unknown-field", value="{ $x }", known="-")


@pytest.mark.slow
def test_a_missing_key_or_value_is_a_defect():
    texts = Texts(Language.EN)
    with pytest.raises(CatalogueError):
        texts("no-such-key")
    with pytest.raises(CatalogueError):
        texts("error-unknown-field", value="x")


@pytest.mark.parametrize("language", list(Language))
def test_what_is_too_long_to_quote_is_shortened(language):
    texts = texts_for(language)
    short, long = "a" * 2000, "a" * 5000
    assert short in texts("error-no-map", file=short)
    assert texts("error-no-map", file=long) == texts("error-no-map", file=f"{'a' * 1999}…")
