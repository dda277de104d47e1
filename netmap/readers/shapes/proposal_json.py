"""Proposals and choices as JSON: for scripts, and to be remembered for the next file of a shape."""

from __future__ import annotations

import dataclasses
from enum import StrEnum
from types import UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from netmap.readers.shapes.proposal import Choices, Proposal, TableChoice

T = TypeVar("T")


def proposal_to_json(proposal: Proposal) -> dict[str, Any]:
    """Return a proposal as what :mod:`json` writes: objects, lists, texts and numbers.

    Examples
    --------
    >>> proposal_to_json(Proposal())
    {'sheets': []}
    """
    return _plain(proposal)  # type: ignore[no-any-return]


def proposal_from_json(data: Any) -> Proposal:
    """Return the proposal that :func:`proposal_to_json` wrote.

    Raises
    ------
    ValueError
        If the data are no proposal.
    """
    return _read(Proposal, data)


def choices_to_json(choices: Choices) -> list[dict[str, Any]]:
    """Return choices as what :mod:`json` writes."""
    return [_plain(choice) for choice in choices]


def choices_from_json(data: Any) -> Choices:
    """Return the choices that :func:`choices_to_json` wrote, or somebody by hand.

    Raises
    ------
    ValueError
        If the data are no choices.

    Examples
    --------
    >>> choices_from_json([{"sheet": "Akteure", "use": "ignored"}])[0].use
    <Use.IGNORED: 'ignored'>
    """
    if not isinstance(data, list):
        raise ValueError("choices are a list")
    return tuple(_read(TableChoice, entry) for entry in data)


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return [_plain(entry) for entry in value]
    if dataclasses.is_dataclass(value):
        return {
            field.name: _plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    return value


def _read(kind: type[T], data: Any) -> T:
    if not isinstance(data, dict):
        raise ValueError(f"no {kind.__name__}: {data!r}")
    hints = get_type_hints(kind)
    unknown = data.keys() - hints.keys()
    if unknown:
        raise ValueError(f"unknown in {kind.__name__}: {', '.join(sorted(unknown))}")
    try:
        return kind(**{name: _value(hints[name], value) for name, value in data.items()})
    except TypeError as error:  # something is missing
        raise ValueError(str(error)) from error


def _value(hint: Any, data: Any) -> Any:
    origin, inner = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return _one_of(inner, data)
    if origin is tuple:
        if not isinstance(data, list | tuple):
            raise ValueError(f"no list: {data!r}")
        kinds = [inner[0]] * len(data) if inner[-1] is Ellipsis else list(inner)
        return tuple(_value(kind, entry) for kind, entry in zip(kinds, data, strict=True))
    if dataclasses.is_dataclass(hint):
        return _read(hint, data)  # type: ignore[arg-type]
    if issubclass(hint, StrEnum):
        return hint(data)
    if type(data) is not hint:
        raise ValueError(f"no {hint.__name__}: {data!r}")
    return data


def _one_of(hints: tuple[Any, ...], data: Any) -> Any:
    for hint in hints:
        if hint is type(None):
            if data is None:
                return None
            continue
        try:
            return _value(hint, data)
        except ValueError:
            continue
    raise ValueError(f"not understood: {data!r}")
