"""The service layer."""

from corpus.fastapi.app.db import UserRepository


class UserService:
    def __init__(self, repository: UserRepository = UserRepository()) -> None:
        self.repository = repository
        self._repository = UserRepository()

    def load(self, user_id: int) -> object:
        return self._repository.get(user_id)

    def describe(self) -> str:
        return self._repository.table()


def get_service() -> UserService:
    return UserService()
