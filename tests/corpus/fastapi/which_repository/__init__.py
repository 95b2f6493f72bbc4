# typed-only: without the annotations nothing is supplied
