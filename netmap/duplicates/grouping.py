"""From pairs that are alike to groups in which each is like each other one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from netmap.duplicates.candidates import Pair
from netmap.duplicates.likeness import Level, Likeness, Reason
from netmap.settings import DEFAULT_SETTINGS

Grouped = tuple[tuple[int, ...], Level, tuple[Reason, ...]]


def group(likenesses: Mapping[Pair, Likeness]) -> Iterator[Grouped]:
    """Yield groups of actors, how sure each is, and why.

    The most alike come together first. Two groups become one only if everybody is like everybody;
    a name that fits several groups is proposed with each of the others alone, unless it fits so
    many that it says nothing ("Kita").

    Parameters
    ----------
    likenesses : mapping of pair to Likeness
        Pairs of positions, the smaller one first.
    """
    groups: dict[int, tuple[int, ...]] = {}
    ranked = sorted(
        likenesses, key=lambda pair: (-likenesses[pair].level, len(likenesses[pair].reasons), pair)
    )
    left = []
    for one, other in ranked:
        mine, theirs = groups.get(one, (one,)), groups.get(other, (other,))
        if mine == theirs:
            continue
        if all((min(a, b), max(a, b)) in likenesses for a in mine for b in theirs):
            together = (*mine, *theirs)
            groups.update(dict.fromkeys(together, together))
        else:
            left.append((one, other))
    for members in dict.fromkeys(groups.values()):
        yield _described(members, likenesses)
    uses = Counter(actor for pair in left for actor in pair)
    most = DEFAULT_SETTINGS.duplicates.alternatives
    for pair in left:
        if max(uses[actor] for actor in pair) <= most:
            members, _, reasons = _described(pair, likenesses)
            yield members, Level.PROPOSED, reasons


def _described(members: tuple[int, ...], likenesses: Mapping[Pair, Likeness]) -> Grouped:
    pairs = [likenesses[a, b] for a in members for b in members if a < b]
    named = {reason for likeness in pairs for reason in likeness.reasons}
    if len(named) > 1:
        named.discard(Reason.SPELLING)
    level = min(likeness.level for likeness in pairs)
    return tuple(sorted(members)), level, tuple(r for r in Reason if r in named)
