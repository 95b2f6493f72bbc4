"""Functions as values: logging handler."""

import logging
import time


class SlowHandler(logging.Handler):
    def emit(self, record):
        time.sleep(0)


class MemoryHandler(logging.Handler):
    def emit(self, record):
        pass


logger = logging.getLogger("slow")
logger.addHandler(SlowHandler())
calm = logging.getLogger("calm")
calm.addHandler(MemoryHandler())


async def main():
    SlowHandler().handle(logging.makeLogRecord({}))  # missed: blocking-sleep
    MemoryHandler().handle(logging.makeLogRecord({}))
    calm.warning("x")
