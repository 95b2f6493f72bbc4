"""Six helpers over six modules, with an import cycle."""
