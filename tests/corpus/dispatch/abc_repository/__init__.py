# typed-only: the abstract type is an annotation
"""The abstract-repository pattern: an ABC here, its implementation there, chosen by a dependency."""
