from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.transcriptions.Transcriptions.complete_async")
class Transcriptions: ...
