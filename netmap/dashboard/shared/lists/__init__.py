"""How netmap reads a list, shown before it is opened, and changed there."""
