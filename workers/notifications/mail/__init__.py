"""Who delivers mails: one file per way, each a `domain.notifications.ports.Mailer`."""
