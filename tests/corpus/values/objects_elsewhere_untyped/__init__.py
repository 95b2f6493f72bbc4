"""Objects that hold functions, put into the registries of another module."""
