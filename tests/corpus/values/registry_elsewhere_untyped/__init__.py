"""An unannotated registry that another module fills by a decorator."""
