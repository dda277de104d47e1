"""How terms are written down: a line each."""

from __future__ import annotations

from netmap.duplicates.sorts import Sort, Term


def each_of(sort: Sort, lines: str) -> tuple[Term, ...]:
    """Read lines of words of which each means itself."""
    return tuple(
        Term(name=word, sort=sort)
        for term in terms_of(sort, lines)
        for word in (term.name, *term.also)
    )


def terms_of(sort: Sort, lines: str) -> tuple[Term, ...]:
    """Read lines such as "grundschule < schule: GS, volksschule"."""
    found = []
    for line in filter(None, map(str.strip, lines.splitlines())):
        head, _, also = line.partition(":")
        name, _, under = head.partition("<")
        words = tuple(word.strip() for word in also.split(",") if word.strip())
        found.append(Term(name=name.strip(), sort=sort, also=words, under=under.strip()))
    return tuple(found)
