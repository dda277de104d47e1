"""Measures of actors and of the whole map."""
