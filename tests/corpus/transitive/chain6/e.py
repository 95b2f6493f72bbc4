"""Hop 4: imports inside the function."""


def fourth(n: int) -> int:
    from corpus.transitive.chain6.f import fifth

    return fifth() + n


def fourth_clean(n: int) -> int:
    from corpus.transitive.chain6.f import fifth_clean

    return fifth_clean() + n
