"""Quotes at work: their papers are set, and what runs out is ended."""
