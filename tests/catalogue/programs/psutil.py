import psutil


async def handler() -> None:
    psutil.cpu_percent(interval=1)  # E: blocking-sleep
    psutil.cpu_percent(interval=None)  # OK
