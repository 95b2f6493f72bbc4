"""Objects that a builder in another module made."""
