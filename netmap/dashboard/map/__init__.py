"""Karte: the drawing, its details and filters."""
