"""Arguments with stars, as the machine may come to know them."""

from __future__ import annotations

from mypy_fastapi_blocking.analysis.binding import expanded
from mypy_fastapi_blocking.analysis.values import NEVER, UNKNOWN, Arg, Inst, Lit, Tup


def test_a_tuple_is_taken_apart() -> None:
    assert expanded([Arg(Tup((Lit(1), Lit(2))), star=1)]) == [Arg(Lit(1)), Arg(Lit(2))]


def test_of_a_dict_what_is_known_of_it() -> None:
    fields = Inst("builtins.dict", (Inst("builtins.str"), UNKNOWN), True, (("a", Lit(1)),))
    assert expanded([Arg(fields, star=2)]) == [Arg(Lit(1), "a")]
    assert expanded([Arg(Inst("builtins.dict", (UNKNOWN, NEVER)), star=2)]) == []
    for args in [(UNKNOWN,), (UNKNOWN, UNKNOWN)]:
        assert expanded([Arg(Inst("builtins.dict", args), star=2)]) == [Arg(Inst("builtins.dict", args), star=2)]
