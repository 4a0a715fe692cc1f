"""Promises: when goods can be there, and why just then.

Owns   PromiseSettings, CarrierTime, LeadTime
Calls  stock, pricing, catalog
Tells  PromiseSettingsDefined, CarrierTimeDefined, LeadTimeDefined
"""
