"""Notifications at work: what customers are told, by mail."""
