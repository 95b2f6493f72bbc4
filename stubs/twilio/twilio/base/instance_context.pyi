from mypy_fastapi_blocking import blocking

class InstanceContext:
    @blocking("network")
    def fetch(self): ...  # in subclasses
    @blocking("network")
    def update(self): ...  # in subclasses
    @blocking("network")
    def delete(self): ...  # in subclasses
