"""What is drawn, as plain data, and in which colours and signs."""
