"""Which kinds one body may be at once, and what belongs to what."""

from __future__ import annotations

SAME_KIND = (
    frozenset({"kita", "familienzentrum", "krippe", "kinderhaus"}),
    frozenset({"moschee", "gemeinde", "verein", "kulturverein", "zentrum", "ditib"}),
    frozenset({"kirchengemeinde", "gemeinde", "kirche"}),
    frozenset({"verein", "club", "gemeinschaft", "gesellschaft", "verband", "initiative"}),
    frozenset({"initiative", "netzwerk", "bündnis", "gruppe", "arbeitskreis", "runder tisch"}),
    frozenset({"beratungsstelle", "stelle", "dienst"}),
    frozenset({"haus", "zentrum", "treff"}),
    frozenset({"schule", "zentrum"}),
    frozenset({"altenheim", "heim", "haus", "zentrum"}),
    frozenset({"bürgerzentrum", "zentrum", "haus"}),
    frozenset({"stadtteilzentrum", "zentrum", "haus"}),
    frozenset({"stadtteilzentrum", "stadtteilbüro"}),
    frozenset({"jugendzentrum", "zentrum", "treff", "haus"}),
    frozenset({"stiftung", "werk", "verein"}),
    frozenset({"bildungswerk", "akademie", "werk"}),
    frozenset({"werkstatt", "werk"}),
    frozenset({"arbeitsagentur", "agentur"}),
)
"""Kinds of which one body may be several at once."""

BELIEF_OF = {
    "caritas": "katholisch", "malteser": "katholisch", "kolpingwerk": "katholisch",
    "sozialdienst katholischer frauen": "katholisch", "in via": "katholisch",
    "diakonie": "evangelisch", "johanniter": "evangelisch", "cvjm": "evangelisch",
    "ditib": "muslimisch", "igmg": "muslimisch", "vikz": "muslimisch",
}  # fmt: skip
"""Bodies that belong to a church or religious community."""

KINDS_OF = {
    body: frozenset({"gemeinde", "moschee", "verein", "kulturverein", "zentrum"})
    for body in ("ditib", "igmg", "vikz")
}
"""What the branches of a body are called, besides its own name."""
