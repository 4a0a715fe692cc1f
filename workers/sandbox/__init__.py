"""Stand-ins for parties outside that speak their real protocol, to try the product and to test it."""
