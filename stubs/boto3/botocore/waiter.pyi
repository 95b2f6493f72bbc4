from mypy_fastapi_blocking import blocking

class Waiter:
    @blocking("network", instead="aiobotocore.session.get_session")
    def wait(self): ...
