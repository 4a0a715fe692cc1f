"""Papers of shipping: the delivery note and the own label."""
