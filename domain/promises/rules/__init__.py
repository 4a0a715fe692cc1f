"""What is decided about days: when work is done, and when goods arrive."""
