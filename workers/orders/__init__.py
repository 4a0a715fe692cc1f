"""Orders at work: the order confirmation, confirming by rule, attention that comes with time."""
