from mypy_fastapi_blocking import blocking

class DeviceActivity:
    @blocking("network")
    def create(self): ...
    @blocking("network")
    def get_status(self): ...
