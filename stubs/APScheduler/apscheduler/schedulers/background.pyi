from apscheduler.schedulers.blocking import BlockingScheduler
from mypy_fastapi_blocking import nonblocking

class BackgroundScheduler(BlockingScheduler):
    @nonblocking  # starts a thread
    def start(self): ...
