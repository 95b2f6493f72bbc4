"""Methods that do nothing in the base class, for classes in other modules to say what they do, called where those are not seen."""
