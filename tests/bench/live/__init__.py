"""The live feed under load: from COMMIT until the last of thousands of subscribers has the event."""
