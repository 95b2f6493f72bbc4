"""Uses the abstract side only."""

from corpus.dispatch.abc_repository.ports import Clock, UserRepository


class Service:
    def __init__(self, users: UserRepository, clock: Clock) -> None:
        self.users = users
        self.clock = clock

    def title(self) -> str:
        return self.users.name()

    def at(self) -> float:
        return self.clock.now()
