"""The service layer."""

from corpus.fastapi.app_untyped.db import UserRepository


class UserService:
    def __init__(self, repository = UserRepository()):
        self.repository = repository
        self._repository = UserRepository()

    def load(self, user_id):
        return self._repository.get(user_id)

    def describe(self):
        return self._repository.table()


def get_service():
    return UserService()
