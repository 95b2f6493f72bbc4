from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="mistralai.client.documents.Documents.list_async")
class Documents:
    @nonblocking
    def libraries_documents_update_v1_async(self): ...
