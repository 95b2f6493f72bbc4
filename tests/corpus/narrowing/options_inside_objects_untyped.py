"""Objects that hold options, as fields and attributes of others, by default and given."""

import time
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Policy:
    attempts: int = 1
    backoff: float = 0.0

    def wait(self):
        if self.backoff:
            time.sleep(0.01)


@dataclass
class Client:
    name: str = ""
    policy: Policy = Policy()

    def go(self):
        self.policy.wait()


@dataclass
class Client2:
    policy: Policy = field(default_factory=Policy)

    def go(self):
        self.policy.wait()


class Client3:
    def __init__(self, policy = Policy()):
        self.policy = policy

    def go(self):
        self.policy.wait()


class Client4:
    def __init__(self, policy = None):
        self.policy = policy or Policy()

    def go(self):
        self.policy.wait()


async def main():
    Client().go()
    Client().policy.wait()
    Client(policy=Policy(1, 2.0)).go()  # E: blocking-sleep
    Client2().go()
    Client2().policy.wait()
    Client2(policy=Policy(1, 2.0)).go()  # E: blocking-sleep
    Client3().go()
    Client3().policy.wait()
    Client3(policy=Policy(1, 2.0)).go()  # E: blocking-sleep
    Client4().go()
    Client4().policy.wait()
    Client4(policy=Policy(1, 2.0)).go()  # E: blocking-sleep
