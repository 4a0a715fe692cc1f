"""What is decided about orders: plain functions of plain values."""
