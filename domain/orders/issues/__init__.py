"""Verification: what a person should decide about an order before it goes on, and the rules that find it.

findings decide, looking asks what they need, verifying writes issues down, ruling keeps the shop's own rules.
"""
