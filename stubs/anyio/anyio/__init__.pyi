from mypy_fastapi_blocking import blocking

@blocking("wait", note='It raises RuntimeError inside a running event loop: "await" the coroutine.')
def run(func, *args, backend=..., backend_options=...): ...

class Path:
    async def open(self): ...
