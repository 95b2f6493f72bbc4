from mypy_fastapi_blocking import blocking

class Batch:
    @classmethod
    @blocking("network", instead="resend.Batch.send_async")
    def send(cls): ...
