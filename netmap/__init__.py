"""netmap: who works with whom, where it all hangs on one office, who should meet."""

__version__ = "0.1.0"
