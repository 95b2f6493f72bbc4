from mypy_fastapi_blocking import blocking

class RegistrationLink:
    @blocking("network")
    def create(self): ...
