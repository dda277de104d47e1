"""Handlungsfelder: one after the other, and beside each other."""
