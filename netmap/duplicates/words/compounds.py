"""Compound words: what their beginnings and endings tell."""

from __future__ import annotations

ENDINGS: dict[str, str] = {
    ending: meant
    for meant, endings in {
        "grundschule": ("grundschule",),
        "hauptschule": ("hauptschule",),
        "realschule": ("realschule",),
        "gesamtschule": ("gesamtschule",),
        "förderschule": ("förderschule",),
        "sekundarschule": ("sekundarschule",),
        "schule": ("schule", "schulen"),
        "gymnasium": ("gymnasium",),
        "berufskolleg": ("berufskolleg",),
        "kita": ("kindergarten", "kita", "kindertagesstätte"),
        "familienzentrum": ("familienzentrum",),
        "jugendzentrum": ("jugendzentrum", "jugendhaus"),
        "zentrum": ("zentrum", "centrum", "zentren"),
        "verein": ("verein", "vereins", "vereine"),
        "verband": ("verband",),
        "bund": ("bund",),
        "ring": ("jugendring",),
        "amt": ("amt",),
        "treff": ("treff", "treffpunkt"),
        "beratungsstelle": ("beratungsstelle", "beratung"),
        "stelle": ("stelle",),
        "büro": ("büro",),
        "kirche": ("kirche",),
        "kirchengemeinde": ("kirchengemeinde",),
        "gemeinde": ("gemeinde",),
        "gemeinschaft": ("gemeinschaft",),
        "werk": ("werk",),
        "stiftung": ("stiftung",),
        "club": ("club", "klub"),
        "krankenhaus": ("hospital", "krankenhaus", "klinik", "klinikum"),
        "altenheim": ("altenheim",),
        "wohnheim": ("wohnheim",),
        "kinderheim": ("kinderheim",),
        "tierheim": ("tierheim",),
        "haus": ("haus",),
        "bibliothek": ("bibliothek", "bücherei"),
        "museum": ("museum",),
        "theater": ("theater",),
        "hilfe": ("hilfe",),
        "dienst": ("dienst", "dienste"),
        "agentur": ("agentur",),
        "initiative": ("initiative",),
        "forum": ("forum",),
        "rat": ("beirat",),
        "netzwerk": ("netzwerk",),
        "gruppe": ("gruppe",),
        "chor": ("chor",),
        "laden": ("laden",),
        "café": ("café", "cafe"),
        "kasse": ("kasse",),
        "akademie": ("akademie",),
        "werkstatt": ("werkstatt", "werkstätten"),
        "moschee": ("moschee",),
        "halle": ("halle",),
        "platz": ("spielplatz",),
        "projekt": ("projekt",),
        "station": ("station",),
        "kolleg": ("kolleg",),
        "garten": ("garten",),
        "gesellschaft": ("gesellschaft",),
        "kammer": ("kammer",),
        "behörde": ("behörde",),
    }.items()
    for ending in endings
}  # fmt: skip
"""Endings of compound words, and what a word with such an ending is."""

LEVEL_BEGINNINGS = {
    "kreis": "kreis",
    "landes": "land",
    "bundes": "bund",
    "bezirks": "bezirk",
    "orts": "ort",
    "stadt": "stadt",
    "gemeinde": "gemeinde",
}
"""Beginnings of compound words that tell for how large an area something is."""

UNSPLIT = ("stadtteil", "ortsteil", "kreisel", "stadthalle", "stadtpark", "stadtmitte")
"""Words that begin so and tell something else."""
