"""Files of another system's orders: read row by row, kept in order, handed on, reported on."""
