"""Readers: bytes in, values out. Each knows one kind of source; none touches the world."""
