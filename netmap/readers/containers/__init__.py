"""Files as grids of clean text: workbooks and CSV files, looked into before they are read."""
