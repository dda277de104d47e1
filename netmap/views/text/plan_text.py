"""Plans and what-ifs as sentences and as rows of figures."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

from netmap.i18n import Texts
from netmap.model.plans import Aim, Figures, Guarantee, Plan, Supposition


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanTelling:
    """A plan in words.

    Attributes
    ----------
    title : str
        Its aim.
    summary : str
        What the chosen proposals change for it, or why none was chosen.
    guarantee : str
        How good the choice is; empty where none was chosen.
    help : str
        What counts for the aim, with its source.
    """

    title: str
    summary: str
    guarantee: str
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """A number of the map before and after, in the language's form."""

    name: str
    before: str
    after: str


_MEASURES = {
    Aim.FEWER_PARTS: "components",
    Aim.SHORTER_WAYS: "nearness",
    Aim.LESS_LOAD: "load",
    Aim.FIELD_BALANCE: "lacking",
}
"""The figure that each aim is about."""


def tell_plan(plan: Plan, texts: Texts) -> PlanTelling:
    """Return the sentences of a plan in the language of ``texts``.

    Examples
    --------
    >>> from netmap.i18n import Language, texts_for
    >>> from netmap.model import Network
    >>> same = Figures(cooperations=0, components=1, fragmentation=0.0, mean_distance=0.0,
    ...                nearness=0.0, load=None, lacking=0.0)
    >>> nothing = Supposition(before=same, after=same, network=Network.of())
    >>> plan = Plan(aim=Aim.FEWER_PARTS, chosen=(), supposition=nothing, guarantee=Guarantee.BEST)
    >>> tell_plan(plan, texts_for(Language.EN)).summary
    'None of the suggestions helps with this aim.'
    """
    before, after = plan.supposition.before, plan.supposition.after
    guarantee = ""
    if plan.chosen:
        name = _MEASURES[plan.aim]
        summary = texts(
            f"plan-summary-{plan.aim}",
            count=len(plan.chosen),
            before=getattr(before, name),
            after=getattr(after, name),
        )
        guarantee = _guarantee(plan, texts)
    elif plan.aim is Aim.LESS_LOAD and before.load is None:
        summary = texts("plan-no-office")
    else:
        summary = texts("plan-nothing")
    return PlanTelling(
        title=texts(f"aim-{plan.aim}"),
        summary=summary,
        guarantee=guarantee,
        help=texts(f"aim-{plan.aim}-help"),
    )


def figure_rows(supposition: Supposition, texts: Texts) -> tuple[FigureRow, ...]:
    """Return the figures before and after, without those that the map has none of."""
    rows = []
    for entry in dataclasses.fields(Figures):
        values = [getattr(when, entry.name) for when in (supposition.before, supposition.after)]
        if None not in values:
            told = [texts(f"plan-figure-{entry.name}-value", value=value) for value in values]
            name = texts(f"plan-figure-{entry.name}")
            rows.append(FigureRow(name=name, before=told[0], after=told[1]))
    return tuple(rows)


def figure_help(supposition: Supposition, texts: Texts) -> str:
    """Return what the figures that aims are about count, one a line, with their sources."""
    told = [
        texts(
            "plan-figure-defined", name=texts(f"plan-figure-{name}"), help=texts(f"aim-{aim}-help")
        )
        for aim, name in _MEASURES.items()
        if getattr(supposition.before, name) is not None
    ]
    return "\n".join(told)


def _guarantee(plan: Plan, texts: Texts) -> str:
    if plan.guarantee is not Guarantee.TRIED:
        return texts(f"plan-guarantee-{plan.guarantee}")
    same = "yes" if plan.stepwise_share == 1 else "no"
    return texts("plan-guarantee-tried", tried=plan.tried, share=plan.stepwise_share, same=same)
