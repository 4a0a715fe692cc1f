"""Billing at work: invoices and what is overdue."""
