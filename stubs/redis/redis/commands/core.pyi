from mypy_fastapi_blocking import blocking

class Script:
    @blocking("database", instead="redis.asyncio.Redis.register_script")
    def __call__(self, *args, **kwargs): ...
