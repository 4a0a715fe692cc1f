"""What is decided about quotes: plain functions of values."""
