"""Key figures of a small map, counted by hand."""

from datetime import date

import pytest

import netmap.analyses  # noqa: F401  (registers them)
from netmap.findings.overview import survey, types_by_field
from netmap.model import (
    ActionField,
    Actor,
    Cooperation,
    CooperationStatus,
    Finding,
    Network,
    Standing,
)
from netmap.settings import DEFAULT_SETTINGS


@pytest.fixture
def network():
    return Network.of(
        actors=[
            Actor(id="office", name="Office", type="office", fields=("work",), coordinator=True),
            Actor(id="school", name="School", type="school", fields=("language",)),
            Actor(
                id="club", name="Club", fields=("language", "work"), surveyed_on=date(2021, 9, 1)
            ),
        ],
        cooperations=[
            Cooperation(id="1", source="school", target="club"),
            Cooperation(id="2", source="school", target="club", kind="Projekt"),
            Cooperation(id="3", source="office", target="school", fields=("work",)),
            Cooperation(id="4", source="office", target="club", status=CooperationStatus.WISHED),
        ],
        action_fields=[ActionField(id="work", name="Work"), ActionField(id="language", name="L")],
    )


def finding(kind, *subjects, analysis="a", field=None, score=1.0, standing=Standing.BOTH):
    return Finding(
        analysis=analysis, kind=kind, subjects=subjects, field=field, score=score, standing=standing
    )


def test_counts_actors_and_cooperations_by_status(network):
    overview = survey(network, ())
    assert (overview.actors, overview.surveyed) == (3, 1)
    assert dict(overview.cooperations) == {
        CooperationStatus.EXISTING: 3,
        CooperationStatus.PLANNED: 0,
        CooperationStatus.WISHED: 1,
        CooperationStatus.ENDED: 0,
    }


def test_fields_stand_in_the_owners_order_with_their_own_counts(network):
    # work: office and club carry it, the school through cooperation 3; one existing cooperation.
    # language: school and club; two parallel cooperations that name no field.
    figures = survey(network, ()).fields
    assert [(entry.id, entry.actors, entry.cooperations) for entry in figures] == [
        ("work", 3, 1),
        ("language", 2, 2),
    ]


def test_a_field_names_its_hubs_and_counts_its_gaps(network):
    findings = (
        finding("hub", "club", field="work"),
        finding("hub", "school", field="work", standing=Standing.ONLY_WITHOUT),
        finding("hub", "office"),
        finding("missing_link", "school", "club", field="work"),
        finding("isolated", "school", field="work"),
        finding("isolated", "club", field="work"),
        finding("isolated", "club", field="language"),
    )
    work = survey(network, findings).fields[0]
    assert work.hubs == ("club",)
    assert work.gaps == (("missing_link", 1), ("isolated", 2), ("absent_type", 0))


def test_key_findings_are_the_strongest_of_each_analysis(network):
    findings = (
        finding("hub", "office", analysis="hubs", score=9, standing=Standing.ONLY_WITH),
        finding("hub", "club", analysis="hubs", score=3),
        finding("hub", "school", analysis="hubs", field="work", score=5),
        finding("unasked", "school", analysis="isolates", score=9),
        finding("isolated", "club", analysis="isolates", field="work"),
        finding("new_kind", "club", analysis="later"),
    )
    keys = [(entry.kind, entry.subjects[0]) for entry in survey(network, findings).key_findings]
    # Without the office before with it, the whole network before a field; who was asked and
    # stands alone before who was not asked; analyses that nobody weighed come last.
    assert keys == [("isolated", "club"), ("hub", "club"), ("new_kind", "club")]


def test_key_findings_are_limited(network):
    most = DEFAULT_SETTINGS.dashboard.key_findings
    findings = tuple(finding("hub", "club", analysis=f"a{number}") for number in range(most + 1))
    assert len(survey(network, findings).key_findings) == most


def test_types_by_field_counts_active_actors(network):
    matrix = types_by_field(network)
    assert matrix.fields == ("work", "language")
    # The club has no type; the school is active in work through cooperation 3.
    assert matrix.rows == (("", (1, 1)), ("office", (1, 0)), ("school", (1, 1)))


def test_types_by_field_leaves_actors_and_their_cooperations_out(network):
    assert types_by_field(network, without=["office"]).rows == (("", (1, 1)), ("school", (0, 1)))
