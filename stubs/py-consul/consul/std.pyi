from mypy_fastapi_blocking import blocking

class Consul:
    kv: _Api
    agent: _Api
    catalog: _Api
    health: _Api
    session: _Api
    txn: _Api
    acl: _Api
    event: _Api
    status: _Api
    query: _Api
    coordinate: _Api
    operator: _Api

class _Api:
    """c.agent.service.register(): path segments, then a call."""

    def __getattr__(self, name: str) -> _Api: ...
    @blocking("database")
    def __call__(self, *args, **kwargs): ...
