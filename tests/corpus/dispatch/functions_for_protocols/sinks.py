import time


def quiet(name: str) -> None: ...


class Loud:
    def __call__(self, name: str) -> None:
        time.sleep(0)
