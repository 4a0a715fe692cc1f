"""What is decided about drafts: plain functions of values."""
