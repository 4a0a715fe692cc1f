"""Papers of billing: the invoice."""
