"""The map as editable slides."""
