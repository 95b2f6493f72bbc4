"""Options of objects that another module defines, and its constants."""
