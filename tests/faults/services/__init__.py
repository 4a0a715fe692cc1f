"""Private services that may be killed: each in a folder and on ports of its own."""
