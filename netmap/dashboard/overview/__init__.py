"""Überblick: the map at a glance."""
