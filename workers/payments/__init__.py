"""Payments: what customers paid elsewhere."""
