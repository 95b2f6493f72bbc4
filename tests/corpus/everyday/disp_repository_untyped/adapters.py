"""Which method runs: repository."""

import time

from corpus.everyday.disp_repository_untyped.ports import UserRepository


class SqlUserRepository(UserRepository):
    def find(self, key):
        time.sleep(0)
        return "x"


class MailNotifier:
    def notify(self, text):
        time.sleep(0)


class FixedClock:
    def now(self):
        return 0.0
