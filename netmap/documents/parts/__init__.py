"""What documents say, part by part: the same for paper and for slides."""
