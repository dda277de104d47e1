"""Opening and keeping maps."""
