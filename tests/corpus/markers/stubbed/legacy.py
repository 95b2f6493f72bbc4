"""The bodies say nothing."""


def fetch(url):  # type: ignore[no-untyped-def]
    return _impl(url)


def local(url):  # type: ignore[no-untyped-def]
    return url


def _impl(url):  # type: ignore[no-untyped-def]
    return url


class Client:
    def get(self):  # type: ignore[no-untyped-def]
        return 1

    def close(self):  # type: ignore[no-untyped-def]
        return None
