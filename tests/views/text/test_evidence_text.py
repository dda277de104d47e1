"""Evidence in words."""

import pytest

from netmap.i18n import Language, texts_for
from netmap.model.evidence import Evidence, Method, Reason, Verdict
from netmap.views.text.evidence_text import sum_up, tell_evidence

DE, EN = texts_for(Language.DE), texts_for(Language.EN)


def rank(verdict=Verdict.ROBUST, measure="degree", **changed):
    numbers = {
        "top": 3,
        "runs": 1100,
        "in_top": 1034,
        "share_in_top": 0.94,
        "rank_low": 1,
        "rank_high": 4,
        "missing_share": 0.12,
        "assumed": 0,
    }
    return Evidence(
        method=Method.RANK_STABILITY,
        measure=measure,
        verdict=verdict,
        numbers=tuple((numbers | changed).items()),
    )


def test_a_rank_in_german_and_english():
    assert tell_evidence(rank(), DE) == (
        "Robust",
        "In 1.034 von 1.100 Probeläufen, in denen zufällig 12\xa0% der Akteure fehlten (so viele "
        "wurden nicht befragt), blieb der Akteur unter den ersten drei. Meist stand er auf Platz "
        "1 bis 4.",
    )
    word, sentence = tell_evidence(rank(Verdict.UNCERTAIN), EN)
    assert word == "Uncertain"
    assert sentence.startswith("In 1,034 of 1,100 trial runs with a random 12% of the actors")
    assert sentence.endswith("It mostly ranked 1 to 4.")


def test_all_and_none_of_the_runs():
    assert tell_evidence(rank(share_in_top=1.0), DE)[1].startswith("In allen 1.100 Probeläufen")
    assert tell_evidence(rank(share_in_top=0.0), DE)[1].startswith("In keinem von 1.100")


def test_one_rank_is_no_range():
    assert tell_evidence(rank(rank_high=1), DE)[1].endswith("auf Platz 1.")


def test_an_assumption_is_called_one():
    assert "angenommen" in tell_evidence(rank(assumed=1), DE)[1]
    assert "assumed" in tell_evidence(rank(assumed=1), EN)[1]


def test_where_all_were_asked_nothing_is_tried_out():
    sentence = tell_evidence(rank(missing_share=0.0, rank_high=2), DE)[1]
    assert sentence == (
        "Alle Akteure wurden befragt. Nach der Zahl der Partner steht der Akteur auf Platz 1 bis 2."
    )


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("texts", [DE, EN])
def test_every_reason_has_its_sentence(reason, texts):
    evidence = Evidence(
        method=Method.EXACT, measure="unasked", verdict=Verdict.UNTESTABLE, reason=reason
    )
    word, sentence = tell_evidence(evidence, texts)
    assert word in ("Nicht prüfbar", "Cannot be tested")
    assert sentence.endswith(".")


def test_the_conclusion_follows_the_verdict():
    numbers = (("p_value", 0.5), ("hits", 1), ("runs", 59), ("exact", 0))
    told = [
        tell_evidence(
            Evidence(
                method=Method.REWIRING, measure="closed_group", verdict=verdict, numbers=numbers
            ),
            DE,
        )[1]
        for verdict in (Verdict.ROBUST, Verdict.UNCERTAIN)
    ]
    assert told[0].startswith("In einem von 59 zufällig neu verknüpften Netzen")
    assert told[0].endswith("Zufall ist das kaum.")
    assert told[1].endswith("Das kann Zufall sein.")


@pytest.mark.parametrize(
    ("share", "start"),
    [
        (1.0, "Eine zweite Verbindung kann der Karte nicht entgangen sein"),
        (0.5, "Auf beiden Seiten wurden Akteure nicht befragt (1 und 2)."),
    ],
)
def test_a_second_way_that_may_have_been_missed(share, start):
    numbers = (
        ("share_remaining", share),
        ("unasked_here", 1),
        ("unasked_there", 2),
        ("missing_share", 0.25),
        ("assumed", 0),
    )
    evidence = Evidence(
        method=Method.EXACT, measure="bridge", verdict=Verdict.UNCERTAIN, numbers=numbers
    )
    assert tell_evidence(evidence, DE)[1].startswith(start)


@pytest.mark.parametrize(
    ("verdicts", "word"),
    [
        (("robust", "robust"), "Robust"),
        (("robust", "uncertain"), "Unsicher"),
        (("robust", "untestable"), "Robust"),
        (("untestable", "untestable"), "Nicht prüfbar"),
    ],
)
def test_several_tests_are_summed_up_in_one_word(verdicts, word):
    evidence = [
        Evidence(
            method=Method.EXACT,
            measure="isolated",
            verdict=Verdict(verdict),
            reason=Reason.NEVER_ASKED if verdict == "untestable" else None,
        )
        for verdict in verdicts
    ]
    told = sum_up(evidence, DE)
    assert told.word == word
    assert told.reasons.count(".") >= len(verdicts)
    assert told.meaning.endswith(".")


def test_a_finding_without_evidence_says_nothing_about_it():
    assert sum_up((), DE) == ("", "", "")
