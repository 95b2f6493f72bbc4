"""What enumerations run: __str__ of members, _missing_ of the class for a value that no member has."""

import time
from enum import Enum
class Level(Enum):
    LOW = 1
    def __str__(self): time.sleep(0.01); return self.name
    def load(self): time.sleep(0.01)
    @classmethod
    def _missing_(cls, value):
        time.sleep(0.01)
        return cls.LOW
class Plain(Enum):
    LOW = 1
    def load(self): return 1
async def main():
    str(Level.LOW)  # E: blocking-sleep
    f"{Level.LOW}"  # E: blocking-sleep
    print(Level.LOW)  # E: blocking-sleep
    Level(9)  # E: blocking-sleep
    for level in Level.__members__.values():
        level.load()  # E: blocking-sleep
    Level(1)  # OK: there is a member with that value
    Plain(9 - 8)
    f"{Plain.LOW}"
    for plain in Plain.__members__.values():
        plain.load()
