from mypy_fastapi_blocking import blocking

class SpeechClient:
    @blocking("network")
    def recognize(self): ...
    @blocking("network")
    def long_running_recognize(self): ...
