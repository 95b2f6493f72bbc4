# typed-only: what a route reads is what it is annotated with
