"""Of several definitions of a name those count that may be there when it is called."""
