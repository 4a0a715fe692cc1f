"""What goes wrong: one function per fault, one file per family."""
