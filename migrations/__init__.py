"""Migrations: one folder for both dialects; each file holds the SQL of either."""
