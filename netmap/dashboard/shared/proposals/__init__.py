"""Proposals: their cards and lists."""
