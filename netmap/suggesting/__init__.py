"""Who should meet: strategic gaps, cooperations that probably exist, what if."""
