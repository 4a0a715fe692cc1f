"""Payments: what the bank says, and which order it pays.

Owns   BankStatement, BankTransaction, Payment
Calls  billing, orders
Tells  BankStatementImported, PaymentReceived, PaidOutside
"""
