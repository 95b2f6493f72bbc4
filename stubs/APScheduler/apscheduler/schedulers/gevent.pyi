from apscheduler.schedulers.blocking import BlockingScheduler
from mypy_fastapi_blocking import nonblocking

class GeventScheduler(BlockingScheduler):
    @nonblocking  # spawns a greenlet
    def start(self): ...
