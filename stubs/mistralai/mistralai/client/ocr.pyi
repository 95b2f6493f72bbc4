from mypy_fastapi_blocking import blocking

@blocking("network", instead="mistralai.client.ocr.Ocr.process_async")
class Ocr:
    async def process_async(self): ...
