"""Backups: the whole shop in a folder, taken while it serves, and brought back where nothing is.

A backup is the database at one instant, the data folder beside it, and a manifest of what must be found again.
"""
