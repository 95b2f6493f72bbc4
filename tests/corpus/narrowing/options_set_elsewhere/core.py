"""What is changed."""

import time
class Client:
    interval = 0
    def __init__(self, sync: bool = False) -> None:
        self.sync = sync
    def go(self) -> None:
        if self.sync: time.sleep(0.01)
    def wait(self) -> None:
        if self.interval: time.sleep(0.01)
client = Client()
