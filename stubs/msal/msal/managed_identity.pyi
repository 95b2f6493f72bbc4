from mypy_fastapi_blocking import blocking

class ManagedIdentityClient:
    @blocking("network")
    def acquire_token_for_client(self): ...
