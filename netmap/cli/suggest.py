"""``netmap suggest``: cooperations that a map may lack, and how well they are found."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from netmap.cli.frame import Option, WrongUse, command
from netmap.cli.options import field_option, format_option, language_option, source_argument
from netmap.cli.printing import print_json, print_table
from netmap.cli.progress import working
from netmap.cli.sources import open_network
from netmap.i18n import Texts
from netmap.model import Network
from netmap.model.backtest import Backtest, Rating
from netmap.model.suggestions import Suggestion, SuggestionList, SuggestionReason

if TYPE_CHECKING:
    from netmap.suggesting.suggest import Suggested


def suggest_command(texts: Texts) -> click.Command:
    """Make the command."""
    lists = [entry.value for entry in SuggestionList]

    @command("suggest", texts)
    @source_argument(texts, required=False)
    @click.option(
        "--list",
        "wanted",
        cls=Option,
        type=click.Choice(lists),
        default=lists[0],
        help=texts("cli-option-list", default=lists[0]),
    )
    @field_option(texts)
    @click.option(
        "--top",
        cls=Option,
        type=click.IntRange(1, 1000),
        metavar=texts("cli-metavar-count"),
        help=texts("cli-option-top"),
    )
    @click.option(
        "--train", cls=Option, metavar=texts("cli-metavar-old"), help=texts("cli-option-train")
    )
    @click.option(
        "--test", cls=Option, metavar=texts("cli-metavar-new"), help=texts("cli-option-test")
    )
    @format_option(texts, "text", "json")
    @language_option(texts)
    @click.pass_context
    def suggest_ties(
        ctx: click.Context,
        source: str | None,
        wanted: str,
        field: str | None,
        top: int | None,
        train: str | None,
        test: str | None,
        form: str,
    ) -> None:
        match source, train, test:
            case str(), None, None:
                _suggest(source, SuggestionList(wanted), field, top, form, texts)
            case None, str(), str():
                _compare(train, test, field, form, texts)
            case _:
                raise WrongUse(texts("cli-wrong-train-or-source"), ctx)

    return suggest_ties


def _suggest(
    source: str,
    wanted: SuggestionList,
    field: str | None,
    top: int | None,
    form: str,
    texts: Texts,
) -> None:
    from netmap.suggesting.suggest import suggest

    network = open_network(source, texts)
    with working(texts("cli-working-analyse", actors=len(network.actors))):
        suggested = suggest(network, list=wanted, field=field, top=top)
    if form == "json":
        print_json(
            {
                "list": suggested.list,
                "backtest": {} if suggested.backtest is None else _test(suggested.backtest),
                "suggestions": [_suggestion(entry) for entry in suggested.suggestions],
            }
        )
    else:
        _print_words(suggested, network, texts)


def _compare(train: str, test: str, field: str | None, form: str, texts: Texts) -> None:
    from netmap.suggesting.backtest import backtest_between
    from netmap.views.text.suggestion_text import tabulate_backtest, tell_backtest

    old, new = open_network(train, texts), open_network(test, texts)
    with working(texts("cli-working-analyse", actors=len(old.actors) + len(new.actors))):
        backtest = backtest_between(old, new, field=field)
    if form == "json":
        print_json(_between(backtest))
        return
    for sentence in tell_backtest(backtest, texts):
        click.echo(sentence)
    table = tabulate_backtest(backtest, texts)
    if table.rows:
        click.echo()
        print_table(table, texts)


def _test(backtest: Backtest) -> dict[str, Any]:
    """Return what a list says of itself, ready for JSON."""
    nothing = {"auc": None, "precision_at_k": None, "pr_auc": None}
    return {
        "split": backtest.split,
        "outcome": backtest.outcome,
        "usable": backtest.usable,
        "runs": backtest.runs,
        "k": backtest.ties,
        "pairs": backtest.pairs,
        **(nothing if backtest.model is None else _in_runs(backtest.model)),
        "scores": {rating.name: _in_runs(rating) for rating in backtest.singles},
        "baselines": {rating.name: _in_runs(rating) for rating in backtest.baselines},
    }


def _in_runs(rating: Rating) -> dict[str, Any]:
    return {"auc": rating.auc, "precision_at_k": rating.precision, "pr_auc": rating.pr_auc}


def _between(backtest: Backtest) -> dict[str, Any]:
    """Return how well an earlier state tells a later one, ready for JSON."""
    nothing = {"auc": None, "auc_error": None, "precision_at_k": None, "pr_auc": None}
    return {
        **(nothing if backtest.model is None else _rating(backtest.model)),
        "k": round(backtest.ties),
        "pairs": round(backtest.pairs),
        "outcome": backtest.outcome,
        "scores": {rating.name: _rating(rating) for rating in backtest.singles},
        "baselines": {rating.name: _rating(rating) for rating in backtest.baselines},
    }


def _rating(rating: Rating) -> dict[str, Any]:
    return {
        "auc": rating.auc,
        "auc_error": rating.auc_error,
        "precision_at_k": rating.precision.value,
        "pr_auc": rating.pr_auc.value,
    }


def _suggestion(suggestion: Suggestion) -> dict[str, Any]:
    return {
        "source": suggestion.source,
        "target": suggestion.target,
        "field": suggestion.field,
        "score": suggestion.score,
        "reasons": [_reason(reason) for reason in suggestion.reasons],
        "effect": {} if suggestion.effect is None else suggestion.effect,
        "introducer": suggestion.introducer,
    }


def _reason(reason: SuggestionReason) -> dict[str, Any]:
    return {
        "kind": reason.kind,
        "measures": dict(reason.measures),
        "actors": reason.actors,
        "meetings": reason.meetings,
    }


def _print_words(suggested: Suggested, network: Network, texts: Texts) -> None:
    from netmap.views.text.suggestion_text import tell_backtest, tell_suggestion

    click.echo(texts(f"suggestions-{suggested.list}"))
    if suggested.backtest is not None:
        for sentence in tell_backtest(suggested.backtest, texts):
            click.echo(f"  {sentence}")
    elif not suggested.suggestions:
        click.echo(f"  {texts('suggestions-none')}")
    for suggestion in suggested.suggestions:
        told = tell_suggestion(suggestion, network, texts)
        click.echo(f"\n  {told.title}")
        sure = told.sureness.word
        facts = (told.fields, texts("finding-sureness", word=sure) if sure else "")
        about = " · ".join(filter(None, facts))
        for line in (*told.reasons, told.effect, told.introducer, told.unasked, about):
            if line:
                click.echo(f"    {line}")
