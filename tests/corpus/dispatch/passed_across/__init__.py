# typed-only: the annotations are what it is about
