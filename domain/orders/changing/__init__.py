"""Changes of orders that are placed already."""
