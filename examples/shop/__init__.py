"""A small shop: the same work behind `/wrong/...`, where it freezes the server, and behind `/right/...`, where it does not."""
