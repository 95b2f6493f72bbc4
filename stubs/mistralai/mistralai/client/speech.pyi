from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.speech.Speech.complete_async")
class Speech:
    async def complete_async(self): ...
