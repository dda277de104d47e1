"""What people do to a kept map, and what its history tells."""
