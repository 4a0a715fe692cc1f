"""What can be done in supply, one file per piece of work."""
