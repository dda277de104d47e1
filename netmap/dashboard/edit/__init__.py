"""Bearbeiten: all records of a kept map."""
