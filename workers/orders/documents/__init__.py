"""Papers of orders: the order confirmation."""
