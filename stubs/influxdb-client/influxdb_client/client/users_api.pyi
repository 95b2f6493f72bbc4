from mypy_fastapi_blocking import blocking

class UsersApi:
    @blocking("database")
    def find_users(self): ...
    @blocking("database")
    def create_user(self): ...
