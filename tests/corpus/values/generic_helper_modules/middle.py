"""One module further."""

from corpus.values.generic_helper_modules.helpers import apply as apply
from corpus.values.generic_helper_modules.helpers import in_thread


def apply_again(fn, *args):  # type: ignore[no-untyped-def]
    return apply(fn, *args)


async def thread_again(fn, *args):  # type: ignore[no-untyped-def]
    return await in_thread(fn, *args)
