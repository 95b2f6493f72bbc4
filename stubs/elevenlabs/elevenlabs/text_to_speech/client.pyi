from mypy_fastapi_blocking import blocking

class TextToSpeechClient:
    @blocking("network")
    def convert(self): ...
