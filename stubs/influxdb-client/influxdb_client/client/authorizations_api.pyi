from mypy_fastapi_blocking import blocking

class AuthorizationsApi:
    @blocking("database")
    def find_authorizations(self): ...
    @blocking("database")
    def create_authorization(self): ...
