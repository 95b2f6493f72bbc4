from mypy_fastapi_blocking import blocking

class SyncFunctionsClient:
    @blocking("network", instead="supabase_functions._async.functions_client.AsyncFunctionsClient.invoke")
    def invoke(self): ...
