"""Which method runs: repository."""

from corpus.everyday.disp_repository_untyped.ports import Clock, Notifier, UserRepository


class UserService:
    def __init__(self, users, notifier, clock):
        self.users = users
        self.notifier = notifier
        self.clock = clock

    def rename(self, key):
        found = self.users.find(key)
        self.notifier.notify(found)
        return found

    def stamp(self):
        return self.clock.now()
