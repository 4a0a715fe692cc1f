"""Pricing: prices, tax rates and shipping prices.

Owns   Price, TaxRate, ShippingMethod
Calls  catalog
Tells  –
"""
