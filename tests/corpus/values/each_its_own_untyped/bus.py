"""Objects that hold what is put into them: a bus with handlers by name, and a registry that a decorator fills."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[[int], object]


class Bus:
    def __init__(self):
        self.handlers = defaultdict(list)

    def subscribe(self, name, handler):
        self.handlers[name].append(handler)

    def on(self, name):
        def decorate(handler):
            self.handlers[name].append(handler)
            return handler

        return decorate

    def emit(self, name, event):
        for handler in self.handlers[name]:
            handler(event)


class Registry:
    def __init__(self):
        self._commands = {}

    def register(self, name):
        def decorate(command):
            self._commands[name] = command
            return command

        return decorate

    def run(self, name, *args):
        return self._commands[name](*args)
