"""Which method runs: private names."""

import time


class Client:
    def __init__(self) -> None:
        self.__token = "x"
        self.__session = Session()

    def __connect(self) -> None:
        time.sleep(0)

    def __check(self) -> bool:
        return bool(self.__token)

    def call(self) -> None:
        self.__connect()

    def valid(self) -> bool:
        return self.__check()

    def send(self) -> None:
        self.__session.send()


class Session:
    def send(self) -> None:
        time.sleep(0)


class Sub(Client):
    def __connect(self) -> None:
        pass


async def main() -> None:
    client = Client()
    client.call()  # E: blocking-sleep
    client.valid()
    client.send()  # E: blocking-sleep
    Sub().call()  # E: blocking-sleep
