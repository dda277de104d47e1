"""Which actors may be one and the same under several spellings, and why."""
