"""What can be done with orders, one file per verb or pair of verbs."""
