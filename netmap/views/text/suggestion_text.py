"""Suggestions, and the test of their list, as sentences."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.backtest import Backtest, Outcome, Rating, Split
from netmap.model.findings import FIELD_SUFFIX
from netmap.model.suggestions import Suggestion, SuggestionReason
from netmap.settings import DEFAULT_SETTINGS
from netmap.views.text.details import name_fields
from netmap.views.text.evidence_text import Sureness, sum_up
from netmap.views.text.tables import Table
from netmap.views.text.text import Params, list_of, name_measures, sentence

_SAID = frozenset({"wish", "unmet_need"})
"""Kinds of reasons that somebody has said, so that nothing in the map can make them doubtful."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSuggestion:
    """A suggestion in words.

    Attributes
    ----------
    title : str
        What is suggested.
    reasons : tuple of str
        A sentence for each reason, the weightiest first.
    further : str
        The reasons after the first, a word or two each; empty if there is only one.
    fields : str
        The action fields it is for; empty if for none in particular.
    sureness : Sureness
        How sure the weightiest reason is.
    effect : str
        What it would change; empty where that was not computed.
    introducer : str
        Who could bring the two together; empty if they have no common partner.
    unasked : str
        That somebody was never asked; empty if both were.
    """

    title: str
    reasons: tuple[str, ...] = ()
    further: str = ""
    fields: str = ""
    sureness: Sureness
    effect: str = ""
    introducer: str = ""
    unasked: str = ""


def tell_suggestion(suggestion: Suggestion, network: Network, texts: Texts) -> ToldSuggestion:
    """Return the sentences of a suggestion in the language of ``texts``.

    Each kind of reason has a sentence ``reason-<kind>`` and a name ``reason-<kind>-short``. The
    sentence may use its measures as the text of a finding may
    (:func:`netmap.views.text.text.tell`), and besides ``$source``, ``$target``, ``$field``,
    ``$actors``, ``$meetings`` and ``$fields`` (all names of fields among its measures). The title
    ``suggestion-<kind>-title`` may use those of the first reason.

    Parameters
    ----------
    suggestion : Suggestion
        A suggestion for this network.
    network : Network
        The map, for names.
    texts : Texts
        The catalogue of the wanted language.
    """

    def params(reason: SuggestionReason) -> Params:
        return _pair(suggestion, network) | _params(reason, network, texts)

    main = suggestion.reasons[0] if suggestion.reasons else SuggestionReason(kind="")
    return ToldSuggestion(
        title=texts(f"suggestion-{suggestion.kind}-title", **params(main)),
        reasons=tuple(
            sentence(texts(f"reason-{reason.kind}", **params(reason)))
            for reason in suggestion.reasons
        ),
        further=_tell_further(suggestion, texts),
        fields=tell_fields(suggestion.fields, network, texts),
        sureness=_tell_sureness(main, texts),
        effect=_tell_effect(suggestion, network, texts),
        introducer=_tell_introducer(suggestion, network, texts),
        unasked=_tell_unasked(suggestion, network, texts),
    )


def tell_fields(fields: Sequence[str], network: Network, texts: Texts) -> str:
    """Return which action fields a suggestion is for; nothing if for none in particular."""
    if not fields:
        return ""
    return texts("suggestion-fields", count=len(fields), fields=name_fields(fields, network))


def tell_backtest(backtest: Backtest, texts: Texts) -> tuple[str, ...]:
    """Return how well a list does, sentence by sentence; the last one is the verdict.

    Parameters
    ----------
    backtest : Backtest
        The test of the list.
    texts : Texts
        The catalogue of the wanted language.
    """
    verdict = f"{backtest.outcome}-{backtest.split}"
    best = backtest.best_baseline
    if backtest.model is None or best is None:
        return (texts(f"backtest-{verdict}"),)
    split = backtest.split
    rules = [
        texts(
            "backtest-rule",
            rule=texts(f"backtest-rule-{rating.name}"),
            rate=rating.precision.value,
        )
        for rating in backtest.baselines
    ]
    model = backtest.model
    ranking = (
        texts(
            "backtest-ranking",
            rate=model.pr_auc.value,
            low=model.pr_auc.low,
            high=model.pr_auc.high,
            best=best.pr_auc.value,
        ),
        texts("backtest-order", auc=model.auc, error=model.auc_error),
    )
    return (
        texts(f"backtest-{split}", runs=backtest.runs, ties=backtest.ties),
        texts(
            f"backtest-{split}-precision",
            rate=model.precision.value,
            low=model.precision.low,
            high=model.precision.high,
            confidence=DEFAULT_SETTINGS.suggesting.confidence,
        ),
        texts("backtest-compared", rules=list_of(rules, texts)),
        *(ranking if split is Split.LATER else ranking[:1]),
        texts(f"backtest-{verdict}", rule=texts(f"backtest-rule-{best.name}"))
        if backtest.outcome is Outcome.NOT_BETTER
        else texts(f"backtest-{verdict}"),
    )


def tabulate_backtest(backtest: Backtest, texts: Texts) -> Table:
    """Return a row for each way of ranking: the list's own, the literature's and simple rules."""
    singles = {rating.name: rating for rating in (*backtest.singles, *backtest.baselines)}
    ratings = () if backtest.model is None else (backtest.model, *singles.values())

    def row(rating: Rating) -> tuple[str | float, ...]:
        values = (rating.auc, rating.auc_error, rating.precision.value, rating.pr_auc.value)
        return texts(f"score-{rating.name}"), *(round(value, 3) for value in values)

    return Table(
        headings=tuple(
            texts(f"column-{name}") for name in ("score", "auc", "auc-error", "precision", "pr-auc")
        ),
        rows=tuple(map(row, ratings)),
    )


def _pair(suggestion: Suggestion, network: Network) -> Params:
    ends = {"source": suggestion.source, "target": suggestion.target}
    names: Params = {name: network.actor_name(end) if end else "" for name, end in ends.items()}
    field = "" if suggestion.field is None else network.field_by_id[suggestion.field].name
    return names | {"field": field}


def _params(reason: SuggestionReason, network: Network, texts: Texts) -> Params:
    """Return everything that the text of a reason may mention."""
    most = DEFAULT_SETTINGS.wording.names_listed
    params = name_measures(reason.measures, network)
    fields = [str(value) for name, value in params.items() if name.endswith(FIELD_SUFFIX)]
    actors = [network.actor_name(actor) for actor in reason.actors]
    title_of = {meeting.id: meeting.name for meeting in network.meetings}
    meetings = [title_of[meeting] for meeting in reason.meetings]
    return params | {
        "actors": list_of(actors, texts, most=most),
        "fields": list_of(fields, texts, most=most),
        "meetings": list_of(meetings, texts, most=most),
    }


def _tell_further(suggestion: Suggestion, texts: Texts) -> str:
    names = dict.fromkeys(texts(f"reason-{r.kind}-short") for r in suggestion.reasons[1:])
    return texts("suggestion-further", reasons=list_of([*names], texts)) if names else ""


def _tell_sureness(reason: SuggestionReason, texts: Texts) -> Sureness:
    if reason.kind in _SAID:
        return Sureness(texts("suggestion-said"), "", texts("suggestion-said-help"))
    return sum_up(reason.evidence, texts)


def _tell_effect(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    effect = suggestion.effect
    if effect is None:
        return ""
    if effect.distance == 1:
        return texts("suggestion-effect-tied")
    if effect.distance is None:
        sentences = [
            texts(
                "suggestion-effect-joined",
                components_before=effect.components_before,
                components_after=effect.components_after,
            )
        ]
    else:
        sentences = [texts("suggestion-effect-shorter", distance=effect.distance)]
    before, after = effect.load_before, effect.load_after
    if before is not None and after is not None and round(before, 3) != round(after, 3):
        through = "office" if network.coordinators else "between"
        sentences.append(texts(f"suggestion-effect-{through}", before=before, after=after))
    return " ".join(sentences)


def _tell_introducer(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    if suggestion.introducer is None:
        return ""
    return texts("suggestion-introducer", introducer=network.actor_name(suggestion.introducer))


def _tell_unasked(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    names = [network.actor_name(actor) for actor in suggestion.unasked]
    if not names:
        return ""
    return sentence(texts("suggestion-unasked", count=len(names), actors=list_of(names, texts)))
