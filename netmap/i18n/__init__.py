"""Texts in German and English: Fluent catalogues, one folder a language, one file a room.

Values from users are only ever parameters of a text, never part of its pattern.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

from netmap.errors import CatalogueError, NetmapError
from netmap.model.issues import Issue

LANGUAGE_VARIABLE = "NETMAP_LANG"
"""Environment variable with the language in which netmap begins to speak."""


class Language(StrEnum):
    """Languages of the interface; German first."""

    DE = "de"
    EN = "en"


_LONGEST = 2_000
"""Characters of a value that a text quotes; Fluent refuses a part of more than 2,500."""

_LOCALES = {Language.DE: "de-DE", Language.EN: "en-GB"}


class Texts:
    """The catalogue of one language; call it with a key.

    Examples
    --------
    >>> Texts(Language.EN)("app-name")
    'netmap'
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self._bundle = FluentBundle([_LOCALES[language]], use_isolating=False)
        for resource in sorted(
            files(__package__).joinpath(language.value).iterdir(), key=lambda entry: entry.name
        ):
            if resource.name.endswith(".ftl"):
                self._bundle.add_resource(FluentResource(resource.read_text(encoding="utf-8")))

    def __contains__(self, key: str) -> bool:
        return self._bundle.has_message(key)

    def __call__(self, key: str, **params: str | int | float | date | None) -> str:
        """Return the text ``key`` with its parameters filled in.

        Raises
        ------
        CatalogueError
            If the key is missing or a parameter of the text was not given.
        """
        if not self._bundle.has_message(key):
            raise CatalogueError("error-catalogue", value=key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise CatalogueError("error-catalogue", value=key)
        quoted = {name: _shorten(value) for name, value in params.items()}
        text, problems = self._bundle.format_pattern(pattern, quoted)
        if problems:
            raise CatalogueError("error-catalogue", value=f"{key}: {problems[0]}")
        return str(text)

    def error(self, error: NetmapError) -> str:
        """Return the sentence of an error, with its remedy."""
        return self(error.key, **error.params)

    def issue(self, issue: Issue) -> str:
        """Return the sentence of a problem in a source, with its remedy (without the place)."""
        return self(f"issue-{issue.code}", value=issue.value, **dict(issue.params))


def _shorten(value: str | int | float | date | None) -> str | int | float | date | None:
    if isinstance(value, str) and len(value) > _LONGEST:
        return f"{value[: _LONGEST - 1]}…"
    return value


@cache
def texts_for(language: Language) -> Texts:
    """Return the shared catalogue of a language."""
    return Texts(language)


__all__ = ["LANGUAGE_VARIABLE", "Language", "Texts", "texts_for"]
