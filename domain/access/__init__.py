"""Access: people and keys that sign in, and what each may do.

Owns   StaffUser, ApiKey, Session
Calls  –
Tells  ApiKeyCreated, ApiKeyRevoked, StaffUserCreated
"""
