"""Customers: people and companies who order.

Owns   Customer, VatCheck
Calls  –
Tells  CustomerChanged, VatIdGiven, VatIdChecked
"""
