from mypy_fastapi_blocking import blocking

@blocking("network", instead="google.genai.file_search_stores.AsyncFileSearchStores")
class FileSearchStores: ...
