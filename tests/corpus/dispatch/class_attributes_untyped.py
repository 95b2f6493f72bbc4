"""Class attributes that a subclass replaces: what the class of the object has."""

import time
class Conn:
    def send(self): time.sleep(0.01)
class View:
    model = None
    hooks = ()
    conn = None
    def create(self): self.model().send()
    def run(self): [h.send() for h in self.hooks]
    def go(self): self.conn.send()
class ConnView(View):
    model = Conn
    hooks = (Conn(),)
class InitView(View):
    def __init__(self): self.conn = Conn()
async def main():
    ConnView().create()  # E: blocking-sleep
    ConnView().run()  # E: blocking-sleep
    InitView().go()  # E: blocking-sleep
