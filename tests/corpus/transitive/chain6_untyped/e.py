"""Hop 4: imports inside the function."""


def fourth(n):
    from corpus.transitive.chain6_untyped.f import fifth

    return fifth() + n


def fourth_clean(n):
    from corpus.transitive.chain6_untyped.f import fifth_clean

    return fifth_clean() + n
