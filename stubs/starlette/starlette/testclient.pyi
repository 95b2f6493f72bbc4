from mypy_fastapi_blocking import blocking, nonblocking

# It runs the application on a loop in another thread (anyio.from_thread.start_blocking_portal) and waits.
@blocking("network", instead="httpx.AsyncClient", note="An async test needs httpx.AsyncClient with ASGITransport(app=app).")
class TestClient:
    @nonblocking
    def build_request(self, *args, **kwargs): ...
    @nonblocking
    def close(self): ...
    @blocking("network", instead="httpx.AsyncClient", note="Entering the block runs the application's startup, and waits.")
    def __enter__(self): ...
    @blocking("network", instead="httpx.AsyncClient", note="Leaving the block runs the application's shutdown, and waits.")
    def __exit__(self, *args): ...

@blocking("network")
class WebSocketTestSession:
    @blocking("network")
    def __enter__(self): ...
    @blocking("network")
    def __exit__(self, *args): ...
