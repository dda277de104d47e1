"""The drawing of a map, and its scenes."""
