from mypy_fastapi_blocking import blocking, nonblocking

@blocking("network", instead="supabase_auth._async.gotrue_client.AsyncGoTrueClient")
class SyncGoTrueClient:
    @nonblocking
    def on_auth_state_change(self): ...
    @nonblocking
    def close(self): ...
