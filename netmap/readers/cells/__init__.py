"""The text of one cell: cleaned, and read as a number, a date, a telephone number or a word."""
