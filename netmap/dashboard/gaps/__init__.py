"""Lücken: proposals, and what if."""
