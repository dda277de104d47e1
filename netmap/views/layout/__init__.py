"""Where actors and lines are drawn."""
