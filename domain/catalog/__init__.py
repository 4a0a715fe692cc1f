"""Catalog: what can be ordered.

Owns   Product
Calls  –
Tells  –
"""
