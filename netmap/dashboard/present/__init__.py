"""Präsentieren: the map scene by scene."""
