"""A marked class: all its public sync methods, but for those marked @nonblocking."""

from mypy_fastapi_blocking import blocking, nonblocking


@blocking("network")
class Api:
    def get(self) -> int:
        return 1

    def post(self) -> int:
        return 1

    @nonblocking
    def close(self) -> None:
        return None

    async def aget(self) -> int:
        return 1

    def _private(self) -> int:
        return 1


@blocking
class Tool:
    def run(self) -> int:
        return 1


async def wrong() -> None:
    api = Api()  # OK
    api.get()  # E: blocking-network
    api.post()  # E: blocking-network
    Tool().run()  # E: blocking-call


async def right() -> None:
    api = Api()  # OK
    api.close()  # OK
    await api.aget()  # OK
    Tool()  # OK


def helper(api) -> int:  # type: ignore[no-untyped-def]
    return Api().post()


async def through_helper() -> None:
    helper(None)  # E: blocking-network
