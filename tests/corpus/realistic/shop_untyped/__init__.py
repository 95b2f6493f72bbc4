"""A small shop: clients, services, routes; one wrong and one right way through."""
