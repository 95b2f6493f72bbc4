from mypy_fastapi_blocking import blocking
from invoke.context import Context as Context

@blocking("subprocess", instead="asyncio.create_subprocess_shell")
def run(): ...
@blocking("subprocess", instead="asyncio.create_subprocess_shell")
def sudo(): ...
