"""Quotes: what we offer at which price until when; the customer accepts by a link, and it becomes an order.

Owns   Quote
Calls  orders, pricing, customers
Tells  QuoteCreated, QuoteSent, QuoteAccepted, QuoteDeclined, QuoteExpired, QuoteFiled,
       QuoteAcceptanceFiled
"""
