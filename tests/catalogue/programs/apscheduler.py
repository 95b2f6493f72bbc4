from apscheduler.schedulers.background import BackgroundScheduler
from apscheduler.schedulers.blocking import BlockingScheduler


async def programs() -> None:
    BlockingScheduler().start()  # E: blocking-wait
    BackgroundScheduler().start()
