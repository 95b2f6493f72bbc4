"""What super().__new__(cls) and cls.__new__(cls) give is an instance of the class."""

import time
class Pool:
    _one = None
    def __new__(cls):
        if cls._one is None:
            cls._one = super().__new__(cls)
            cls._one._connect()
        return cls._one
    def _connect(self): time.sleep(0.01)
class Row:
    @classmethod
    def make(cls):
        self = cls.__new__(cls)
        self.load()
        return self
    def load(self): time.sleep(0.01)
async def main():
    Pool()  # E: blocking-sleep
    Row.make()  # E: blocking-sleep
