"""Notifications: what customers are told, every message kept.

Owns   Message
Calls  –
Tells  MessageWritten, MessageSent, MessageFailed
"""
