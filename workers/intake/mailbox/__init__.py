"""Mailboxes that orders come to."""
