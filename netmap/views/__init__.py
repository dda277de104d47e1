"""Findings and networks as scenes, tables and sentences; pure, nothing is drawn here."""
