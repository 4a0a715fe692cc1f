"""What supply decides, without touching anything."""
