"""A function calls through a protocol; what implements it is defined where that function is called, and it cannot see that."""
# typed-only: without annotations nobody knows what the context variable holds
