"""One file a page: it reads state, calls one service and shows components."""
