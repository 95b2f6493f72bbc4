from mypy_fastapi_blocking import nonblocking
from redis.client import Redis

@nonblocking
def from_url() -> Redis: ...
