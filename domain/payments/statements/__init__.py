"""Reading bank statements: the bytes of a file become statements and their entries, nothing is booked here."""
