"""What must be true afterwards: plain functions over what was stored, asked, sent and seen."""
