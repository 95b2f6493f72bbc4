"""Objects of modules that are given classes, or several objects, and are used from another module."""
