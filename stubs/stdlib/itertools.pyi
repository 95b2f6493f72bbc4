from collections.abc import Callable, Iterable
from typing import Annotated, Any, Generic, TypeVar

from mypy_fastapi_blocking import CalledOnIteration, Iterated

T = TypeVar("T")
S = TypeVar("S")

# Lazy: nothing runs before the result is iterated, which iterates (or calls) what was given.
class accumulate(Generic[T]):
    def __init__(
        self,
        iterable: Annotated[Iterable[T], CalledOnIteration],
        func: Annotated[Callable[..., T], CalledOnIteration] = ...,
        *,
        initial=...,
    ) -> None: ...

class batched(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[T], CalledOnIteration], n, *, strict=...) -> None: ...

class chain(Generic[T]):
    def __init__(self, *iterables: Annotated[Iterable[T], CalledOnIteration]) -> None: ...
    @classmethod
    def from_iterable(cls, iterable: Iterable[Annotated[Iterable[T], CalledOnIteration]], /) -> chain[T]: ...

class compress(Generic[T]):
    def __init__(self, data: Annotated[Iterable[T], CalledOnIteration], selectors: Annotated[Iterable[Any], CalledOnIteration]) -> None: ...

class cycle(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[T], CalledOnIteration], /) -> None: ...

class dropwhile(Generic[T]):
    def __init__(
        self, predicate: Annotated[Callable[[T], Any], CalledOnIteration], iterable: Annotated[Iterable[T], CalledOnIteration], /
    ) -> None: ...

class filterfalse(Generic[T]):
    def __init__(
        self, function: Annotated[Callable[[T], Any], CalledOnIteration], iterable: Annotated[Iterable[T], CalledOnIteration], /
    ) -> None: ...

class groupby(Generic[S, T]):
    def __init__(
        self, iterable: Annotated[Iterable[T], CalledOnIteration], key: Annotated[Callable[[T], S], CalledOnIteration] = ...
    ) -> None: ...

class islice(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[T], CalledOnIteration], /, *args) -> None: ...

class pairwise(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[T], CalledOnIteration], /) -> None: ...

class starmap(Generic[S]):
    def __init__(
        self, function: Annotated[Callable[..., S], CalledOnIteration], iterable: Annotated[Iterable[Any], CalledOnIteration], /
    ) -> None: ...

class takewhile(Generic[T]):
    def __init__(
        self, predicate: Annotated[Callable[[T], Any], CalledOnIteration], iterable: Annotated[Iterable[T], CalledOnIteration], /
    ) -> None: ...

class zip_longest(Generic[T]):
    def __init__(self, *iterables: Annotated[Iterable[Any], CalledOnIteration], fillvalue=...) -> None: ...

# Each of the iterators that it returns iterates what was given.
def tee(iterable: Annotated[Iterable[T], CalledOnIteration], n=..., /): ...

# They take in all that they are given when they are made.
class combinations(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[Any], Iterated], r) -> None: ...

class combinations_with_replacement(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[Any], Iterated], r) -> None: ...

class permutations(Generic[T]):
    def __init__(self, iterable: Annotated[Iterable[Any], Iterated], r=...) -> None: ...

class product(Generic[T]):
    def __init__(self, *iterables: Annotated[Iterable[Any], Iterated], repeat=...) -> None: ...
