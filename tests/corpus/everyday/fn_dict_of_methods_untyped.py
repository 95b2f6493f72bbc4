"""Functions as values: dict of methods."""

import time
from collections.abc import Callable


class Shell:
    def __init__(self):
        self.commands = {
            "sleep": self.cmd_sleep,
            "help": self.cmd_help,
        }

    def cmd_sleep(self):
        time.sleep(0)

    def cmd_help(self):
        print("help")

    def execute(self, name):
        command = self.commands.get(name, self.cmd_help)
        command()


async def main():
    shell = Shell()
    shell.execute("sleep")  # E: blocking-sleep
    shell.commands["sleep"]()  # E: blocking-sleep
    shell.commands["help"]()
    shell.cmd_help()
