"""Maps as files for other programs: values in, bytes out; nothing is written here."""

SUFFIXES = (".html", ".xlsx", ".graphml", ".svg", ".png", ".pdf", ".pptx")
"""Endings of the files that a map can be exported to."""

DOCUMENT_SUFFIXES = (".pdf", ".docx")
"""Endings of the files that a report, a handout or profiles can be written to."""
