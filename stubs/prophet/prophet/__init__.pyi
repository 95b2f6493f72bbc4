from mypy_fastapi_blocking import blocking

class Prophet:
    @blocking("cpu")
    def fit(self): ...
    @blocking("cpu")
    def predict(self): ...
