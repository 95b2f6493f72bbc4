from mypy_fastapi_blocking import blocking

@blocking("subprocess", instead="asyncio.create_subprocess_exec")
def run(): ...
