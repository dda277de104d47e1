"""Maps as files for other programs: values in, bytes out; nothing is written here."""

SUFFIXES = (".html", ".xlsx", ".graphml")
"""Endings of the files that a map can be exported to."""
