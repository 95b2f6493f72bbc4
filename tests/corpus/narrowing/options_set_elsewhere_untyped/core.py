"""What is changed."""

import time
class Client:
    interval = 0
    def __init__(self, sync = False):
        self.sync = sync
    def go(self):
        if self.sync: time.sleep(0.01)
    def wait(self):
        if self.interval: time.sleep(0.01)
client = Client()
