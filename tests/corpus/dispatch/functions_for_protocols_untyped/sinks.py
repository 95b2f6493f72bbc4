import time


def quiet(name): ...


class Loud:
    def __call__(self, name):
        time.sleep(0)
