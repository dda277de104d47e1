"""What a new cooperation would change, and which few would change most."""
