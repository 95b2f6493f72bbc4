"""A small application: settings, database layer, services, routers."""
