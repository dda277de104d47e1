"""Parts of pages; each owns its widget keys and returns a value."""
