"""Needs that another actor could meet."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np

from netmap.model import Offer
from netmap.model.suggestions import SuggestionReason
from netmap.suggesting.gaps.fitting import fit
from netmap.suggesting.gaps.search import Gap, GapSearch


def find_unmet_needs(search: GapSearch) -> Iterator[Gap]:
    """Yield who looks for something with those who offer it.

    Topics are the same if their letters and digits are. A need counts as met, or about to be, if
    the actor works with somebody who offers the topic, or plans to. The best
    ``gaps.offers_per_need`` offers of each are taken: by :func:`fit`, and a field in which both
    stand, or that one of them leaves open, and a word that the two notes share ("Türkisch"), since
    it makes the topic precise, count as much as a shared field does there. Of very many offers the
    ``gaps.candidates`` of those with the largest reach are looked at, in the same field and others.
    """
    index = search.arrays.index
    for topic, needs in search.needs.items():
        offers = sorted(search.offers.get(topic, ()), key=lambda o: -search.reach[index[o.actor]])
        offering = {index[offer.actor] for offer in offers}
        for need in needs:
            one = index[need.actor]
            if not offering.intersection(search.under_way.get(one, ())):
                yield from _best_offers(search, need, offers)


def _best_offers(search: GapSearch, need: Offer, offers: list[Offer]) -> Iterator[Gap]:
    limits = search.limits
    others = [offer for offer in offers if offer.actor != need.actor]
    same = [offer for offer in others if _same_field(need, offer)][: limits.candidates]
    rest = [offer for offer in others if not _same_field(need, offer)][: limits.candidates]
    offers = same + rest
    if not offers:
        return
    positions = search.positions(offer.actor for offer in offers)
    values = fit(search, search.arrays.index[need.actor], positions)
    words = _words(need, limits.note_letters)
    precise = [bool(words & _words(offer, limits.note_letters)) for offer in offers]
    values += limits.fit_field * np.array(precise)
    values[: len(same)] += limits.fit_field
    best = np.argsort(-values, kind="stable")[: limits.offers_per_need]
    for place in best.tolist():
        offer = offers[place]
        yield Gap(
            reason=SuggestionReason(
                kind="unmet_need",
                measures=(
                    ("topic", need.topic),
                    ("seeker_id", need.actor),
                    ("provider_id", offer.actor),
                ),
                actors=(need.actor, offer.actor),
            ),
            source=need.actor,
            target=offer.actor,
            fields=tuple(dict.fromkeys(f for f in (need.field, offer.field) if f is not None)),
            strength=float(values[place]),
        )


def _same_field(need: Offer, offer: Offer) -> bool:
    return None in (need.field, offer.field) or need.field == offer.field


def _words(entry: Offer, letters: int) -> set[str]:
    return {word for word in re.findall(r"\w+", entry.note.casefold()) if len(word) >= letters}
