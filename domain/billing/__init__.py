"""Billing: what customers owe, as documents that never change.

Owns   Invoice, InvoiceLine
Calls  orders
Tells  InvoiceIssued, InvoiceFiled
"""
