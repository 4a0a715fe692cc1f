"""Shipping at work: labels and delivery notes."""
