"""What is decided: no web, no broker, no network."""
