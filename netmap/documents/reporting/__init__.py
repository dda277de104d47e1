"""What the written documents say, part by part."""
