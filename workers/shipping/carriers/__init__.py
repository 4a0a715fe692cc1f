"""Who carries parcels: one file per carrier, each a `domain.shipping.ports.Carrier`."""
