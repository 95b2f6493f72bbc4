"""What is put into a field of a data class from outside."""

import time
from dataclasses import dataclass, field


@dataclass
class Pipeline:
    name: str
    after: list = field(default_factory=list)

    def finish(self):
        for cb in self.after:
            cb()


def save():
    time.sleep(0.02)


direct = Pipeline("direct")
direct.after.append(save)


async def main():
    direct.finish()  # E: blocking-sleep
    Pipeline("clean").finish()  # OK
