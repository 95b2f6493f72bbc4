"""Names that only look like blocking ones."""

from typing import Any


class Clock:
    def sleep(self, seconds):
        return seconds


class Requests:
    def get(self, url):
        return url

    def post(self, url):
        return url


time = Clock()
requests = Requests()


def sleep(seconds):
    return seconds


def open(path):
    return path


def input(prompt = ""):
    return prompt


async def right():
    time.sleep(1)  # OK
    requests.get("http://x")  # OK
    requests.post("http://x")  # OK
    sleep(1)  # OK
    open("file")  # OK
    input("?")  # OK


async def parameter(subprocess = Clock()):
    subprocess.sleep(1)  # OK


async def local():
    import time as real

    def system(command):
        return command

    system("true")  # OK
    real.sleep(1)  # E: blocking-sleep
