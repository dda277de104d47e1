"""Daten: what the map is made of, and what is passed on."""
