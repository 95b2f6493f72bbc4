"""Objects that hold what is put into them: a bus with handlers by name, and a registry that a decorator fills."""

from collections import defaultdict
from collections.abc import Callable
from typing import Any

Handler = Callable[[int], object]


class Bus:
    def __init__(self) -> None:
        self.handlers: dict[str, list[Handler]] = defaultdict(list)

    def subscribe(self, name: str, handler: Handler) -> None:
        self.handlers[name].append(handler)

    def on(self, name: str) -> Callable[[Handler], Handler]:
        def decorate(handler: Handler) -> Handler:
            self.handlers[name].append(handler)
            return handler

        return decorate

    def emit(self, name: str, event: int) -> None:
        for handler in self.handlers[name]:
            handler(event)


class Registry:
    def __init__(self) -> None:
        self._commands: dict[str, Callable[..., Any]] = {}

    def register(self, name: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        def decorate(command: Callable[..., Any]) -> Callable[..., Any]:
            self._commands[name] = command
            return command

        return decorate

    def run(self, name: str, *args: Any) -> Any:
        return self._commands[name](*args)
