"""The map as a picture: SVG, PNG and PDF."""
