"""Verlauf: the steps of a kept map."""
