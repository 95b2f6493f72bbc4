from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="mistralai.client.voices.Voices.create_async")
class Voices:
    @nonblocking
    def list_async(self): ...
