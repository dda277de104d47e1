"""Reasons for a cooperation that is absent, one a file."""
