"""Which method runs: repository."""

from corpus.everyday.disp_repository.ports import Clock, Notifier, UserRepository


class UserService:
    def __init__(self, users: UserRepository, notifier: Notifier, clock: Clock) -> None:
        self.users = users
        self.notifier = notifier
        self.clock = clock

    def rename(self, key: int) -> str:
        found = self.users.find(key)
        self.notifier.notify(found)
        return found

    def stamp(self) -> float:
        return self.clock.now()
