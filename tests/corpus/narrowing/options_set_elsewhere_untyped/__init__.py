"""Options and constants that another module changes at start-up."""
