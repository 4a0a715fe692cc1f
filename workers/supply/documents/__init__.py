"""Papers of supply: the purchase order."""
