"""Who knows which VAT ids are in use, each a `domain.customers.ports.VatRegister`."""
