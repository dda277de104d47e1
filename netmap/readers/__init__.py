"""Readers: the bytes of workbooks and CSV files in; a network, contact persons and issues out.

The way: :mod:`workbook` or :mod:`csv_files` make sheets of clean text, :mod:`headers` finds the
role of each, :mod:`assemble` types the rows by the schema of their role.
"""
