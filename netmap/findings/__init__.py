"""What can be said about a map, how sure it is, and what has changed."""
