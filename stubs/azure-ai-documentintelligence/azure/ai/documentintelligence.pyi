from mypy_fastapi_blocking import blocking

class DocumentIntelligenceClient:
    @blocking("network")
    def begin_analyze_document(self): ...
