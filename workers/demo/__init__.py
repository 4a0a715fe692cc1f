"""The demo: a plausible shop, and the outside world that keeps it busy."""
