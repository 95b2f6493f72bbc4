"""The database layer: tables, engines and the queries that the services use."""
