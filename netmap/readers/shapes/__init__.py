"""Grids as tables: which row holds the headings, what the rows are, what each column says."""
