"""Operations that are not written as calls: with."""

import time
from contextlib import ExitStack, closing, contextmanager, nullcontext, suppress
from collections.abc import Iterator


class Connection:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        self.close()

    def close(self):
        time.sleep(0)


class Quick:
    def __enter__(self):
        return self

    def __exit__(self, *exc):
        pass

    def close(self):
        pass


@contextmanager
def transaction():
    yield
    time.sleep(0)


async def run():
    with Connection():  # E: blocking-sleep
        pass
    with Quick() as quick, suppress(KeyError):
        print(quick)
    with closing(Connection()):  # E: blocking-sleep
        pass
    with closing(Quick()):
        pass
    with transaction():  # E: blocking-sleep
        pass
    context = transaction()
    with context:  # E: blocking-sleep
        pass
    with nullcontext(Connection()) as connection:
        print(connection)
    with ExitStack() as stack:
        stack.enter_context(Quick())
    with Quick(), Connection():  # E: blocking-sleep
        pass
