"""Written documents: PDF and Word."""
