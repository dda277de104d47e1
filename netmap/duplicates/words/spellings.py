"""Other spellings of names and of words that are parts of names."""

from __future__ import annotations

SPELLINGS = {
    "joseph": "josef", "josephs": "josef", "josefs": "josef", "josephus": "josef",
    "mariä": "maria", "mariae": "maria", "marien": "maria",
    "nicolai": "nikolaus", "nikolai": "nikolaus", "nicolaus": "nikolaus",
    "jacobi": "jakobus", "jakobi": "jakobus", "jacobus": "jakobus", "jakob": "jakobus",
    "petri": "petrus", "pauli": "paulus", "peter": "petrus", "paul": "paulus",
    "johannis": "johannes", "michaelis": "michael", "martini": "martin", "martins": "martin",
    "lucas": "lukas", "marcus": "markus", "katharinen": "katharina", "catharina": "katharina",
    "elisabethen": "elisabeth", "annen": "anna", "georgs": "georg", "klub": "club",
    "centrum": "zentrum", "photo": "foto", "theresia": "teresia", "christoph": "christof",
    "str": "straße", "strasse": "straße", "pl": "platz", "st": "sankt", "hl": "heilig",
    "heilige": "heilig", "heiliger": "heilig", "heiligen": "heilig", "dr": "doktor",
    "friedr": "friedrich", "wilh": "wilhelm",
}  # fmt: skip
"""Other spellings of saints' names and words that are parts of names."""
