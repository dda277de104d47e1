"""Everything about a person found, shown and erased, in the map and in its copies."""
