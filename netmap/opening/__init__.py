"""Open what somebody names: files, examples, kept maps and their states."""
