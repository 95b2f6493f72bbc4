from attr.converters import default_if_none as default_if_none, optional as optional, pipe as pipe
