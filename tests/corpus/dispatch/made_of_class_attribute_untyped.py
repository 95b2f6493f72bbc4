"""Attributes that are made by calling a class attribute."""

import time
class Conn:
    def send(self): time.sleep(0.01)
class Svc:
    conn_class = Conn
    def __init__(self): self.conn = self.conn_class()
    def go(self): self.conn.send()
    def direct(self): self.conn_class().send()
async def main():
    Svc().direct()  # E: blocking-sleep
    Svc().go()  # E: blocking-sleep
