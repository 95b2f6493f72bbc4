from mypy_fastapi_blocking import blocking

class InstanceResource:
    @blocking("network")
    def fetch(self): ...  # in subclasses
    @blocking("network")
    def update(self): ...  # in subclasses
    @blocking("network")
    def delete(self): ...  # in subclasses
