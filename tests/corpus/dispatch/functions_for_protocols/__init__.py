"""A function where a callable protocol is expected, of which the caller sees blocking classes as well."""
