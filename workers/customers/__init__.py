"""Customers at work: asking the register of VAT ids."""
