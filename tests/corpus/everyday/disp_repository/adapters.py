"""Which method runs: repository."""

import time

from corpus.everyday.disp_repository.ports import UserRepository


class SqlUserRepository(UserRepository):
    def find(self, key: int) -> str:
        time.sleep(0)
        return "x"


class MailNotifier:
    def notify(self, text: str) -> None:
        time.sleep(0)


class FixedClock:
    def now(self) -> float:
        return 0.0
