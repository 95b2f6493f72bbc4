"""Which method runs: private names."""

import time


class Client:
    def __init__(self):
        self.__token = "x"
        self.__session = Session()

    def __connect(self):
        time.sleep(0)

    def __check(self):
        return bool(self.__token)

    def call(self):
        self.__connect()

    def valid(self):
        return self.__check()

    def send(self):
        self.__session.send()


class Session:
    def send(self):
        time.sleep(0)


class Sub(Client):
    def __connect(self):
        pass


async def main():
    client = Client()
    client.call()  # E: blocking-sleep
    client.valid()
    client.send()  # E: blocking-sleep
    Sub().call()  # E: blocking-sleep
