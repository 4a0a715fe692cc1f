"""Papers of quotes: the quote itself, and what was signed."""
