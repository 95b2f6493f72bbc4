"""A marked class: all its public sync methods, but for those marked @nonblocking."""

from mypy_fastapi_blocking import blocking, nonblocking


@blocking("network")
class Api:
    def get(self):
        return 1

    def post(self):
        return 1

    @nonblocking
    def close(self):
        return None

    async def aget(self):
        return 1

    def _private(self):
        return 1


@blocking
class Tool:
    def run(self):
        return 1


async def wrong():
    api = Api()  # OK
    api.get()  # E: blocking-network
    api.post()  # E: blocking-network
    Tool().run()  # E: blocking-call


async def right():
    api = Api()  # OK
    api.close()  # OK
    await api.aget()  # OK
    Tool()  # OK


def helper(api):  # type: ignore[no-untyped-def]
    return Api().post()


async def through_helper():
    helper(None)  # E: blocking-network
