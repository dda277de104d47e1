"""Forms of records, and what happens when they are saved."""
