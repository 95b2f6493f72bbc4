"""What is set."""

import time
class Db:
    def query(self): time.sleep(0.01)
class State:
    db = None
state = State()
hook = None
