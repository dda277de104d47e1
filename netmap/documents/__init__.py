"""What is passed on: pictures, slides, reports, presentations and other files."""
