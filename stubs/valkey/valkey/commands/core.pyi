from mypy_fastapi_blocking import blocking

class Script:
    @blocking("database", instead="valkey.asyncio.Valkey.register_script")
    def __call__(self, *args, **kwargs): ...
