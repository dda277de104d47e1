"""Vergleich: two states of a map."""
