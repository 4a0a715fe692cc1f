"""What supply answers: views for those who read, and what commands look up."""
