"""Catalog: what can be ordered.

Owns   Product, ExtraWork
Calls  –
Tells  ProductClassified, ExtraWorkDefined
"""
