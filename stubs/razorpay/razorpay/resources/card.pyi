from mypy_fastapi_blocking import blocking

class Card:
    @blocking("network")
    def fetch(self): ...
    @blocking("network")
    def requestCardReference(self): ...
