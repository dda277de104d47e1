"""Versions of the tables, one step a file."""
