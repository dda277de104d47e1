"""Values as words, sentences and rows, in the language asked for."""
