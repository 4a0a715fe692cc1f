"""Intake: what reaches us on any channel, as far as it was understood, until it is an order or nothing.

Owns   Draft, IntakeArrival, IntakeSource, IntakeRule, MailboxMark
Calls  orders, catalog, customers
Tells  DraftOpened, DraftCorrected, DraftPlaced, DraftDiscarded, IntakeReceived, IntakeRead, IntakeSourceDefined,
       IntakeRuleDefined, IntakeRuleRemoved
"""
